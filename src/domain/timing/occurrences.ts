import type { IsoDate } from '../iso-date.ts';
import { plannedSpans, type Timing } from './timing.ts';

/**
 * What gives the day of an occurrence: a term that the plan states, a turn of a cadence, or the end of a planned period. Only
 * the first two are due days in the strict sense.
 */
export type Basis = 'term' | 'cadence' | 'period';

/** An action and the end of one of its separate windows: a day on which something can be late. */
export interface Occurrence {
  /** The action and the day first planned, `a1@2026-03-31`; it stays when the day is moved. */
  readonly id: string;
  readonly actionId: string;
  /** Day first planned. */
  readonly planned: IsoDate;
  /** Day in force. */
  readonly day: IsoDate;
  /** First day of its window, from which on a report can be about it. */
  readonly start: IsoDate;
  readonly basis: Basis;
}

/** What of an action gives its occurrences. */
interface TimedAction {
  readonly id: string;
  readonly timing: Timing;
  /** Days that its text names. */
  readonly dueDays?: { readonly days: readonly IsoDate[] } | undefined;
}

const basisOfKind = { period: 'period', deadline: 'term', cadence: 'cadence' } as const;

/**
 * The occurrences of one action in order of days: the days its text names (`dueDays`), else the ends of its planned spans;
 * windows that end on one day are one. None where the timing gives no day.
 */
export function listActionOccurrences({ id, timing, dueDays }: TimedAction): readonly Occurrence[] {
  const make = (start: IsoDate, day: IsoDate, basis: Basis): Occurrence => ({
    id: `${id}@${day}`,
    actionId: id,
    planned: day,
    day,
    start,
    basis,
  });
  // The window of a named day opens with its year, as that of a term written into the timing does.
  if (dueDays !== undefined)
    return dueDays.days.map((day) => make(`${day.slice(0, 4)}-01-01`, day, 'term'));
  const { kind } = timing;
  if (kind === 'relative' || kind === 'unparsed') return [];
  const byDay = new Map<IsoDate, Occurrence>();
  for (const { start, end } of plannedSpans(timing))
    if (!byDay.has(end)) byDay.set(end, make(start, end, basisOfKind[kind]));
  return [...byDay.values()];
}

/** The occurrences of every action of an objective, action after action. */
export function listOccurrences({
  actions,
}: {
  readonly actions: readonly TimedAction[];
}): readonly Occurrence[] {
  return actions.flatMap(listActionOccurrences);
}

/** Whether a day lies before the first year of the plan, where nothing of this plan can have been late. */
export function isBeforePlan(
  { planned }: Pick<Occurrence, 'planned'>,
  [firstYear = 0]: readonly number[],
): boolean {
  return Number(planned.slice(0, 4)) < firstYear;
}
