import type { IsoDate } from '../../domain/iso-date.ts';
import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { isStanding } from '../../domain/states/standing.ts';
import { updateTexts } from '../../i18n/plan/updates.ts';

/** Day of publication of the latest standing update; undefined when there is none. */
export function lastReportedOn({ updates }: Pick<ObjectiveRecord, 'updates'>): IsoDate | undefined {
  return updates
    .filter(isStanding)
    .map(({ published }) => published)
    .toSorted()
    .at(-1);
}

/** Since when nothing was reported, or when something last was, as a line with a date. */
export function describeSilence(
  record: Pick<ObjectiveRecord, 'updates'>,
  { plan, now }: Pick<Portal, 'plan' | 'now'>,
): string {
  const last = lastReportedOn(record);
  if (last !== undefined) return updateTexts.latest(last);
  return now < plan.published
    ? updateTexts.notYet(plan.published)
    : updateTexts.silentSince(plan.published);
}
