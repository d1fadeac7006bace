import type { ObjectiveRecord } from '../content/portal.ts';
import type { IsoDate } from '../iso-date.ts';
import { readOccurrences, type StatedOccurrence } from './occurrence-states.ts';
import { isBeforePlan } from '../timing/occurrences.ts';

/** How many days have passed and in which of them nobody reported; actions are counted once, by whatever days of theirs are open. */
export interface LatenessCount {
  readonly occurrences: number;
  /** Occurrences whose day has passed. */
  readonly passed: number;
  /** Of those, the open ones. */
  readonly open: number;
  /** Actions with an open occurrence. */
  readonly silent: number;
  /** Of the silent actions, those with an open term or turn of a cadence. */
  readonly silentTerms: number;
  /** Of the silent actions, those with nothing open but ends of periods. */
  readonly silentPeriods: number;
  /** Of the silent actions, those whose open days all lie before the plan's first year. */
  readonly silentBeforePlan: number;
}

/** Counts the lateness of some objectives on the day `now`: every figure on lateness, wherever it stands, is one of these. */
export function countLateness(
  objectives: readonly Pick<ObjectiveRecord, 'actions' | 'updates'>[],
  now: IsoDate,
  planYears: readonly number[],
): LatenessCount {
  const all = objectives.flatMap((objective) => readOccurrences(objective, now));
  const silent = objectives.flatMap((objective) => listSilentActions(objective, now));
  const terms = silent.filter(({ open }) => open.some(({ basis }) => basis !== 'period')).length;
  return {
    occurrences: all.length,
    passed: all.filter(({ day }) => day < now).length,
    open: silent.reduce((sum, { open }) => sum + open.length, 0),
    silent: silent.length,
    silentTerms: terms,
    silentPeriods: silent.length - terms,
    silentBeforePlan: silent.filter(({ open }) =>
      open.every((each) => isBeforePlan(each, planYears)),
    ).length,
  };
}

/** An action with the days that passed without a report. */
export interface SilentAction {
  readonly actionId: string;
  /** At least one, in order of days. */
  readonly open: readonly StatedOccurrence[];
}

/** Actions of an objective of which a day has passed with no report on it. */
export function listSilentActions(
  objective: Pick<ObjectiveRecord, 'actions' | 'updates'>,
  now: IsoDate,
): readonly SilentAction[] {
  const open = readOccurrences(objective, now).filter(({ state }) => state === 'open');
  return [...Map.groupBy(open, ({ actionId }) => actionId)].map(([actionId, own]) => ({
    actionId,
    open: own,
  }));
}
