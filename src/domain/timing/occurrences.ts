import type { IsoDate } from '../iso-date.ts';
import { openEnded } from './read-open-end.ts';
import { plannedSpans, type Timing, type TimingWindow } from './timing.ts';

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

/** A timing that another took the place of, on the day `until`. */
export interface FormerTiming {
  readonly timing: Timing;
  readonly until: IsoDate;
}

/** What of an action gives its occurrences. */
interface TimedAction {
  readonly id: string;
  readonly timing: Timing;
  /** Timings that variations have replaced, oldest first. */
  readonly former?: readonly FormerTiming[] | undefined;
  /** Days that its text names. */
  readonly dueDays?:
    | {
        readonly days: readonly IsoDate[];
        /** The day first planned, by the one that holds now. */
        readonly moved?: Readonly<Record<IsoDate, IsoDate>> | undefined;
      }
    | undefined;
}

const basisOfKind = { period: 'period', deadline: 'term', cadence: 'cadence' } as const;

/**
 * The occurrences of one action in order of days: the days its text names (`dueDays`, under the ids of the days first planned), else the
 * ends of its planned spans; windows that end on one day are one. Where a variation replaced the timing, those of the former one go on under their ids,
 * with the days of the new one. None where the timing gives no day.
 */
export function listActionOccurrences({
  id,
  timing,
  former = [],
  dueDays,
}: TimedAction): readonly Occurrence[] {
  // The window of a named day opens with its year, as that of a term written into the timing does.
  if (dueDays !== undefined)
    return dueDays.days.map((day) => {
      const planned = dueDays.moved?.[day] ?? day;
      const year = (planned < day ? planned : day).slice(0, 4);
      const window = { start: `${year}-01-01`, end: planned };
      return { ...makeOccurrence(id, window, 'term'), day };
    });
  const [first, ...later] = [...former.map((each) => each.timing), timing];
  return later.reduce(
    (occurrences, next, place) =>
      moveOccurrences(occurrences, listTimed(id, next), former[place]?.until ?? ''),
    listTimed(id, first),
  );
}

function listTimed(id: string, timing: Timing): readonly Occurrence[] {
  const { kind } = timing;
  if (kind === 'relative' || kind === 'unparsed') return [];
  // It lasts to the end of the plan because nobody has said until when: that is no due day.
  if (timing.note === openEnded) return [];
  const byDay = new Map<IsoDate, Occurrence>();
  for (const span of plannedSpans(timing))
    if (!byDay.has(span.end)) byDay.set(span.end, makeOccurrence(id, span, basisOfKind[kind]));
  return [...byDay.values()];
}

function makeOccurrence(actionId: string, { start, end }: TimingWindow, basis: Basis): Occurrence {
  return { id: `${actionId}@${end}`, actionId, planned: end, day: end, start, basis };
}

/**
 * The occurrences once another timing holds, from the day `since` on. A day of the new timing is that of the occurrence that
 * was first planned for it, or stood on it; the others are, in their order, where the former days that are left have moved to.
 * A former day without a new one is no longer in the plan, unless it had passed by then.
 */
function moveOccurrences(
  former: readonly Occurrence[],
  next: readonly Occurrence[],
  since: IsoDate,
): readonly Occurrence[] {
  // As many days as there were: each has moved. Fewer or more: what had passed stays where it was.
  const isMove = former.length === next.length;
  const origins = new Map<Occurrence, Occurrence>();
  const left = new Set(former);
  const claim = (isOf: (each: Occurrence, day: IsoDate) => boolean): void => {
    for (const each of next) {
      const origin = origins.has(each)
        ? undefined
        : former.find((one) => left.has(one) && isOf(one, each.day));
      if (origin === undefined) continue;
      origins.set(each, origin);
      left.delete(origin);
    }
  };
  if (!isMove || next.some(({ day }, place) => day !== former[place]?.day))
    claim(({ planned }, day) => planned === day);
  claim((one, day) => one.day === day);
  claim((one) => isMove || one.day >= since);
  const moved = next.map((each) => {
    const { id, planned } = origins.get(each) ?? each;
    return { ...each, id, planned };
  });
  const passed = former.filter((one) => left.has(one) && one.day < since);
  return [...passed, ...moved].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** A day that a variation moved. */
interface Move {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The days that the variation published on a day moved; none where it left the timing as it was. */
export function listMoves(action: TimedAction, published: IsoDate): readonly Move[] {
  const former = action.former ?? [];
  const place = former.findIndex(({ until }) => until === published);
  const replaced = former[place];
  if (replaced === undefined) return [];
  const before = { ...action, timing: replaced.timing, former: former.slice(0, place) };
  const after = {
    ...action,
    timing: former[place + 1]?.timing ?? action.timing,
    former: former.slice(0, place + 1),
  };
  const days = new Map(listActionOccurrences(before).map(({ id, day }) => [id, day]));
  return listActionOccurrences(after).flatMap(({ id, day }) => {
    const from = days.get(id);
    return from === undefined || from === day ? [] : [{ from, to: day }];
  });
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
