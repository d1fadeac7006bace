import { plannedSpans } from '../../domain/timing/timing.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { ActionRecord, ObjectiveRecord, UpdateRecord } from '../../domain/content/portal.ts';
import { findActionStates, findObjectiveStates, type States } from '../../domain/states/states.ts';
import { dateWithArticle } from '../../i18n/format.ts';
import { scheduledSentences } from '../../i18n/objective/objective.ts';
import {
  completedLateLabel,
  reportedLabels,
  type ReportedKey,
  type ScheduledKey,
} from '../../i18n/objective/states.ts';

/** What a tile shows: the reported state where there is one, else the state by the calendar. */
export type TileKey = Exclude<ReportedKey, 'none'> | ScheduledKey;

/** The two states of an objective or an action, in keys and in words. */
export interface StateDescription {
  readonly scheduled: ScheduledKey;
  readonly scheduledText: string;
  readonly reported: ReportedKey;
  readonly reportedText: string;
  readonly tile: TileKey;
  readonly nextDue: IsoDate | undefined;
}

/** Both states of an objective on a day. */
export function describeState(objective: ObjectiveRecord, now: IsoDate): StateDescription {
  return describe(findObjectiveStates(objective, now), objective.actions, now);
}

/** Both states of one action on a day. */
export function describeActionState(
  action: ActionRecord,
  updates: readonly UpdateRecord[],
  now: IsoDate,
): StateDescription {
  return describe(findActionStates(action, updates, now), [action], now);
}

function describe(
  { scheduled, report, nextDue }: States,
  actions: readonly ActionRecord[],
  now: IsoDate,
): StateDescription {
  const reported = report?.status ?? 'none';
  return {
    scheduled,
    scheduledText: describeSchedule(scheduled, actions, now),
    reported,
    reportedText: report?.completedLate === true ? completedLateLabel : reportedLabels[reported],
    tile: reported === 'none' ? scheduled : reported,
    nextDue,
  };
}

/** The calendar's state as a sentence with its date; texts of ISO days compare as the days do. */
function describeSchedule(
  scheduled: ScheduledKey,
  actions: readonly ActionRecord[],
  now: IsoDate,
): string {
  const spans = actions.flatMap(({ timing }) => plannedSpans(timing));
  if (scheduled === 'under-way') {
    const end = spans
      .filter((span) => span.start <= now && span.end >= now)
      .map((span) => span.end)
      .toSorted()
      .at(-1);
    return scheduledSentences['under-way'](dateWithArticle('al', end ?? now));
  }
  if (scheduled === 'upcoming') {
    const start = spans
      .map((span) => span.start)
      .filter((day) => day > now)
      .toSorted()
      .at(0);
    return scheduledSentences.upcoming(dateWithArticle('dal', start ?? now));
  }
  if (scheduled === 'past-due') {
    const end = spans
      .map((span) => span.end)
      .toSorted()
      .at(-1);
    return scheduledSentences['past-due'](dateWithArticle('il', end ?? now));
  }
  return scheduledSentences.unscheduled();
}
