import type { IsoDate } from '../iso-date.ts';
import type { HistoryLine } from './history.ts';
import { compareVersions } from './stated-version.ts';

/** What changes with the plan or with a report, and not with the wording of those who edit the portal. */
const notOfTheText = /^(?:update |variation |action \S+ timing$|horizon$|politicalLead$|offices$)/u;

/**
 * The day on which the wording of an objective's page last changed, without what reports and variations of the plan changed; nothing
 * where it never has. Expects the versions oldest first.
 */
export function findTextChangeDay(history: readonly HistoryLine[]): IsoDate | undefined {
  const index = history.findLastIndex((line, place) => {
    const before = history[place - 1];
    return (
      before !== undefined &&
      compareVersions(before.text, line.text).some(({ key }) => !notOfTheText.test(key))
    );
  });
  return history[index]?.day;
}
