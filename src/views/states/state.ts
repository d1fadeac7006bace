import type { IsoDate, PartialDate } from '../../domain/iso-date.ts';
import type { ActionRecord, ObjectiveRecord } from '../../domain/content/portal.ts';
import type { Basis } from '../../domain/timing/occurrences.ts';
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
  /** When what was reported happened. */
  readonly reportedDate: PartialDate | undefined;
  readonly tile: TileKey;
  /** Day and kind of what comes next. */
  readonly nextDue: IsoDate | undefined;
  readonly nextBasis: Basis | undefined;
}

/** Both states of an objective on a day; of one that left the plan, on the day it did. */
export function describeState(objective: ObjectiveRecord, now: IsoDate): StateDescription {
  const day = objective.leftOn ?? now;
  return describe(findObjectiveStates(objective, day), day);
}

/** Both states of one action of an objective, on the day that `describeState` takes. */
export function describeActionState(
  objective: ObjectiveRecord,
  action: ActionRecord,
  now: IsoDate,
): StateDescription {
  const day = objective.leftOn ?? now;
  return describe(findActionStates(objective, action, day), day);
}

function describe(states: States, now: IsoDate): StateDescription {
  const { scheduled, report, next, occurrences } = states;
  const reported = report?.status ?? 'none';
  return {
    scheduled,
    scheduledText: describeSchedule(scheduled, occurrences, now),
    reported,
    reportedText: report?.completedLate === true ? completedLateLabel : reportedLabels[reported],
    reportedDate: report?.date,
    tile: reported === 'none' ? scheduled : reported,
    nextDue: next?.day,
    nextBasis: next?.basis,
  };
}

/** The calendar's state as a sentence with its date; texts of ISO days compare as the days do. */
function describeSchedule(
  scheduled: ScheduledKey,
  occurrences: States['occurrences'],
  now: IsoDate,
): string {
  if (scheduled === 'past-due') {
    const open = occurrences.filter(({ state }) => state === 'open');
    const terms = open.filter(({ basis }) => basis !== 'period').length;
    const last = open
      .map(({ day }) => day)
      .toSorted()
      .at(-1);
    return scheduledSentences['past-due'](
      terms,
      open.length - terms,
      dateWithArticle('il', last ?? now),
    );
  }
  if (scheduled === 'under-way') {
    const end = occurrences
      .filter(({ start, day }) => start <= now && day >= now)
      .map(({ day }) => day)
      .toSorted()
      .at(-1);
    return scheduledSentences['under-way'](dateWithArticle('al', end ?? now));
  }
  if (scheduled === 'upcoming') {
    const start = occurrences
      .map((occurrence) => occurrence.start)
      .filter((day) => day > now)
      .toSorted()
      .at(0);
    return scheduledSentences.upcoming(dateWithArticle('dal', start ?? now));
  }
  return scheduledSentences[scheduled]();
}
