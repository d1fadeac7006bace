import type { EditionRecord, ObjectiveRecord } from '../content/portal.ts';
import { timeActions } from '../content/timed-actions.ts';
import { addDays, type IsoDate } from '../iso-date.ts';
import {
  isSameState,
  listStateHistories,
  type StateHistory,
  type StateInterval,
} from '../states/state-history.ts';
import type { Edition, StatedObjective } from './stated-edition.ts';

/** An edition that the portal published, with the days through which it was the newest one. */
interface Reign {
  readonly plan: EditionRecord;
  readonly published: IsoDate;
  /** Last of the days; today for the edition that is the newest. */
  readonly lastDay: IsoDate;
  /** The objective as its versions state it. */
  readonly find: (slug: string) => StatedObjective | undefined;
}

/**
 * For an objective, then for each of its actions, what its page showed on every day from the first edition that holds it, up to `now`: of
 * its newest edition by the content, of earlier ones by the versions on record. Days of an edition of which no version is on record are
 * left out, and so are those on which no edition held it.
 * @param editions those that were published, newest first
 */
export function makeStateReader(
  editions: readonly Edition[],
  now: IsoDate,
): (objective: ObjectiveRecord) => readonly StateHistory[] {
  const reigns = listReigns(editions, now);
  return (objective) => {
    const histories = reigns.flatMap((reign) => readReign(objective, reign));
    const byAction = Map.groupBy(histories, ({ actionId }) => actionId);
    const known = [undefined, ...objective.actions.map(({ id }) => id)];
    return [...new Set([...known, ...byAction.keys()])].flatMap((actionId) => {
      const intervals = (byAction.get(actionId) ?? []).flatMap((each) => each.intervals);
      return intervals.length === 0 ? [] : [{ actionId, intervals: joinIntervals(intervals) }];
    });
  };
}

/** Oldest first; what is published only after `now` is left out. */
function listReigns(editions: readonly Edition[], now: IsoDate): readonly Reign[] {
  return editions.toReversed().flatMap(({ plan, objectives }, place, all): readonly Reign[] => {
    const { published } = plan;
    if (published === undefined || published > now) return [];
    const next = all[place + 1]?.plan.published;
    const bySlug = new Map(objectives.map((each) => [each.slug, each]));
    return [
      {
        plan,
        published,
        lastDay: next === undefined || next > now ? now : addDays(next, -1),
        find: (slug) => bySlug.get(slug),
      },
    ];
  });
}

/** What the page showed through an edition; the last interval ends with it, unless the objective still stands there today. */
function readReign(objective: ObjectiveRecord, reign: Reign): readonly StateHistory[] {
  const isNewest = reign.plan.id === objective.plan.id;
  const record = isNewest ? objective : readRecord(objective, reign);
  if (record === undefined) return [];
  const isPast = !isNewest || objective.leftOn !== undefined;
  return listStateHistories(record, reign.published, reign.lastDay).map((history) => ({
    ...history,
    intervals: history.intervals.map((interval) =>
      isPast ? { ...interval, until: interval.until ?? reign.lastDay } : interval,
    ),
  }));
}

/** The objective with the actions that an earlier edition gave it; nothing where no version of then is on record. */
function readRecord(
  objective: ObjectiveRecord,
  { find, plan, lastDay }: Reign,
): ObjectiveRecord | undefined {
  const stated = find(objective.slug);
  if (stated?.fingerprint === undefined) return undefined;
  const actions = stated.actions.map(({ dueDays, ...action }) => ({
    ...action,
    ...(dueDays.length > 0 && { dueDays: { words: action.timing, days: [...dueDays] } }),
  }));
  const variations = objective.variations.filter((each) => each.published <= lastDay);
  return { ...objective, actions: timeActions({ actions }, variations, plan) };
}

/** Intervals of editions that follow each other, as one where nothing changed from one to the next. */
function joinIntervals(intervals: readonly StateInterval[]): readonly StateInterval[] {
  const joined: StateInterval[] = [];
  for (const interval of intervals) {
    const last = joined.at(-1);
    const isNext = last?.until !== undefined && addDays(last.until, 1) === interval.from;
    if (last !== undefined && isNext && isSameState(last, interval))
      joined.splice(-1, 1, { ...last, until: interval.until });
    else joined.push(interval);
  }
  return joined;
}
