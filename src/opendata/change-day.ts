import type { IsoDate } from '../domain/iso-date.ts';
import type { ObjectiveRecord, Portal } from '../domain/portal.ts';
import type { Update } from '../domain/update.ts';

/** Day on which an update was last touched: its publication, latest correction or withdrawal. */
export function findChangeDay({ published, corrections, withdrawn }: Update): IsoDate {
  return latest([published, ...corrections.map(({ date }) => date), ...(withdrawn === undefined ? [] : [withdrawn.date])]);
}

/** Day of the latest news on an objective, which is at least the publication of its plan. */
export function findObjectiveChangeDay({ updates }: ObjectiveRecord, planPublished: IsoDate): IsoDate {
  return latest([planPublished, ...updates.map(findChangeDay)]);
}

/** Day of the latest news of the whole portal; nightly builds without news give the same day. */
export function findPortalChangeDay({ objectives, plan }: Portal): IsoDate {
  return objectives.reduce((day, objective) => latest([day, findObjectiveChangeDay(objective, plan.published)]), plan.published);
}

function latest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((last, day) => (day > last ? day : last), '');
}
