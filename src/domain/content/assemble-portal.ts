import { asOf } from './as-of.ts';
import { checkContent } from './check-content.ts';
import { ContentError } from '../errors.ts';
import type { IsoDate } from '../iso-date.ts';
import type {
  ContentEntry,
  ObjectiveRecord,
  Portal,
  RawContent,
  UpdateRecord,
  VariationRecord,
} from './portal.ts';
import type { Objective } from './objective.ts';
import { timeActions, sortVariations } from './timed-actions.ts';

/**
 * The portal made of what of the content was published on a day (`asOf`): references resolved, lists sorted once, timings
 * understood. Throws a ContentError that names every orphan, repeated code, slug and position.
 */
export function assemblePortal(all: RawContent, now: IsoDate): Portal {
  const problems = checkContent(all);
  if (problems.length > 0) throw new ContentError(problems);
  const content = asOf(all, now);
  const { municipality } = content;
  const plan = pick(content.plans, municipality.currentPlan);
  const updates = content.updates
    .map((entry): UpdateRecord => ({ ...entry.data, ...readPlace(entry) }))
    .toSorted(
      (a, b) =>
        compareText(b.date, a.date) ||
        compareText(b.published, a.published) ||
        compareText(a.id, b.id),
    );
  const variations = sortVariations(
    content.variations.map((entry): VariationRecord => ({ ...entry.data, ...readPlace(entry) })),
  ).toReversed();
  const resolve = makeResolver(
    content,
    Map.groupBy(updates, ({ slug }) => slug),
    Map.groupBy(variations, ({ slug }) => slug),
  );
  return {
    now,
    municipality,
    plan: { ...plan.data, id: plan.id },
    goals: content.goals.toSorted((a, b) => compareText(a.code, b.code)),
    ambits: content.ambits.toSorted((a, b) => compareText(a.code, b.code)),
    strategicObjectives: content.strategicObjectives
      .map(({ id, data }) => ({ ...data, id }))
      .toSorted((a, b) => compareText(a.id, b.id)),
    areas: content.areas
      .map(({ id, data }) => ({ ...data, id }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'it')),
    objectives: content.objectives
      .filter(({ data }) => data.source.plan === municipality.currentPlan)
      .map(resolve)
      .toSorted((a, b) => a.position - b.position),
    updates,
    variations,
    glossary: content.glossary.toSorted((a, b) => a.term.localeCompare(b.term, 'it')),
    faq: content.faq,
    thesaurus: content.thesaurus,
  };
}

function makeResolver(
  content: RawContent,
  updatesBySlug: ReadonlyMap<string, readonly UpdateRecord[]>,
  variationsBySlug: ReadonlyMap<string, readonly VariationRecord[]>,
) {
  const goals = new Map(content.goals.map((goal) => [goal.code, goal]));
  const ambits = new Map(content.ambits.map((ambit) => [ambit.code, ambit]));
  const strategicById = new Map(
    content.strategicObjectives.map(({ id, data }) => [id, { ...data, id }]),
  );
  const areasById = new Map(content.areas.map(({ id, data }) => [id, { ...data, id }]));
  const plans = new Map(content.plans.map(({ id, data }) => [id, data]));
  const official = new Map(
    content.official.flatMap(({ id, data }) =>
      data.objectives.map((record) => [`${id}/${String(record.position)}`, record] as const),
    ),
  );
  return ({ id: slug, data }: ContentEntry<Objective>): ObjectiveRecord => {
    const strategic = need(strategicById, data.strategic);
    const ambit = need(ambits, strategic.ambit);
    const { plan, position } = data.source;
    const variations = variationsBySlug.get(slug) ?? [];
    return {
      ...data,
      slug,
      position,
      strategic,
      ambit,
      goal: need(goals, ambit.code.slice(0, 1)),
      areas: data.areas.map((area) => need(areasById, area)),
      actions: timeActions(data, variations.toReversed(), need(plans, plan)),
      updates: updatesBySlug.get(slug) ?? [],
      variations,
      official: official.get(`${plan}/${String(position)}`),
    };
  };
}

/** Slug of the objective and own name of an entry that stands in the folder of its objective. */
function readPlace({ id }: Pick<ContentEntry<unknown>, 'id'>): {
  readonly id: string;
  readonly slug: string;
} {
  return { id: id.slice(id.indexOf('/') + 1), slug: id.split('/')[0] ?? '' };
}

/** Looks up what checkContent has proved to be there. */
function need<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined)
    throw new ContentError([{ file: key, field: 'reference', reason: 'is not in the content' }]);
  return value;
}

function pick<Data>(entries: readonly ContentEntry<Data>[], id: string): ContentEntry<Data> {
  return need(new Map(entries.map((entry) => [entry.id, entry])), id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
