import { addDays, type IsoDate } from '../domain/iso-date.ts';
import type { Portal } from '../domain/content/portal.ts';
import { readOccurrences } from '../domain/states/occurrence-states.ts';
import { objectiveChangedOn } from '../domain/states/standing.ts';

/** Day of the latest news of the whole portal; nightly builds without news give the same day. */
export function findPortalChangeDay({ objectives, plan }: Portal): IsoDate {
  return objectives.reduce((last, objective) => {
    const day = objectiveChangedOn(objective, plan.published);
    return day > last ? day : last;
  }, plan.published);
}

/** Day on which what the data say last changed: by news, or because a period of an action began or had ended. It does not move with each build. */
export function findStateChangeDay(portal: Portal): IsoDate {
  return portal.objectives
    .flatMap((objective) => readOccurrences(objective, portal.now))
    .flatMap(({ start, day }) => [start, addDays(day, 1)])
    .filter((day) => day <= portal.now)
    .reduce((last, day) => (day > last ? day : last), findPortalChangeDay(portal));
}
