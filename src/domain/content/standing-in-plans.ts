import type { IsoDate } from '../iso-date.ts';
import type { NamedEdition } from './edition.ts';
import type { Objective } from './objective.ts';
import type { Plan } from './plan.ts';
import type { ContentEntry, EditionRecord } from './portal.ts';

/** The current plan and those before it, newest first: by their first year, then by id. A plan that is being prepared is left out. */
export function listEditions(
  plans: readonly ContentEntry<Plan>[],
  currentPlan: string,
): readonly EditionRecord[] {
  const newestFirst = plans
    .map(({ id, data }) => ({ ...data, id }))
    .toSorted((a, b) => (b.years[0] ?? 0) - (a.years[0] ?? 0) || (a.id < b.id ? 1 : -1));
  const current = newestFirst.findIndex(({ id }) => id === currentPlan);
  return current < 0 ? [] : newestFirst.slice(current);
}

/** Whether a level of the plan or an office stands in the current plan; what names no editions does. */
export function stands(
  { editions }: { readonly editions?: readonly NamedEdition[] | undefined },
  currentPlan: string,
): boolean {
  return editions === undefined || editions.some(({ plan }) => plan === currentPlan);
}

/** Ids of the actions of an objective that stand in a plan, in their order there; all of them where nothing else is said. */
export function listStanding(
  { actions, editions, source }: Pick<Objective, 'actions' | 'editions' | 'source'>,
  plan: string,
): readonly string[] {
  const edition = editions?.find((each) => each.plan === plan);
  if (edition === undefined && plan !== source.plan) return [];
  const places = edition?.actions;
  return places === undefined
    ? actions.map(({ id }) => id)
    : Object.keys(places).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
}

/** Day since which the current plan no longer holds what stands in `plan` last: the publication of the one after it. */
export function findLeavingDay(
  { id }: Pick<EditionRecord, 'id'>,
  editions: readonly EditionRecord[],
): IsoDate | undefined {
  const place = editions.findIndex((edition) => edition.id === id);
  return editions.slice(0, place).findLast(({ published }) => published !== undefined)?.published;
}
