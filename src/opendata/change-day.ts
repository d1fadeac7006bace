import type { IsoDate } from '../domain/iso-date.ts';
import type { Portal } from '../domain/content/portal.ts';
import { objectiveChangedOn } from '../domain/states/standing.ts';

/** Day of the latest news of the whole portal; nightly builds without news give the same day. */
export function findPortalChangeDay({ objectives, plan }: Portal): IsoDate {
  return objectives.reduce((last, objective) => {
    const day = objectiveChangedOn(objective, plan.published);
    return day > last ? day : last;
  }, plan.published);
}
