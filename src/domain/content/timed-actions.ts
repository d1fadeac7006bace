import { parseTiming } from '../parse-timing.ts';
import type { Action, Objective } from './objective.ts';
import type { Plan } from './plan.ts';
import type { ActionRecord, RawContent } from './portal.ts';
import type { Variation } from './variation.ts';

/** Variations in the order in which they came into force: by day, on one day as they are given. */
export function sortVariations<Own extends Pick<Variation, 'published'>>(
  variations: readonly Own[],
): readonly Own[] {
  return variations.toSorted((a, b) =>
    a.published < b.published ? -1 : a.published > b.published ? 1 : 0,
  );
}

/**
 * The actions of an objective with their timings understood, and those that variations of the plan in force have replaced.
 * @param variations those of the objective; what was published before the plan changed an earlier one
 */
export function timeActions(
  { actions }: Pick<Objective, 'actions'>,
  variations: readonly Variation[],
  { years, published }: Pick<Plan, 'years' | 'published'>,
): readonly ActionRecord[] {
  const inForce = sortVariations(variations).filter(
    (each) => published === undefined || each.published >= published,
  );
  return actions.map((action) => {
    const former = inForce
      .filter((each) => each.action === action.id)
      .flatMap(({ changes, published: until }) =>
        changes
          .filter(({ field }) => field === 'timing')
          .map((change) => ({ timing: parseTiming(change.former ?? '', years), until })),
      );
    return {
      ...action,
      title: nameAction(action),
      timing: parseTiming(action.timing, years),
      ...(former.length > 0 && { former }),
    };
  });
}

/** Longest beginning of a text that stands for a title. */
const longestBeginning = 90;

/** The title of an action: its own, or the beginning of its text where nobody wrote one. */
export function nameAction({ title, text }: Pick<Action, 'title' | 'text'>): string {
  if (title !== undefined) return title;
  const whole = text.replaceAll(/\s+/gu, ' ').replace(/\.$/u, '');
  if (whole.length <= longestBeginning) return whole;
  return `${whole.slice(0, longestBeginning - 1).replace(/[\s,;:.(]+\S*$/u, '')}…`;
}

/** The actions of each objective by slug, as `timeActions` gives them; none of objectives whose plan is not there. */
export function listActions({
  objectives,
  plans,
  variations,
}: Pick<RawContent, 'objectives' | 'plans' | 'variations'>): ReadonlyMap<
  string,
  readonly ActionRecord[]
> {
  const plansById = new Map(plans.map(({ id, data }) => [id, data]));
  const bySlug = Map.groupBy(variations, ({ id }) => id.split('/')[0] ?? '');
  return new Map(
    objectives.flatMap(({ id, data }) => {
      const plan = plansById.get(data.source.plan);
      const own = (bySlug.get(id) ?? []).map((entry) => entry.data);
      return plan === undefined ? [] : [[id, timeActions(data, own, plan)] as const];
    }),
  );
}
