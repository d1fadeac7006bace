import { asOf } from './as-of.ts';
import { checkContent } from './check-content.ts';
import { ContentError } from '../errors.ts';
import type { IsoDate } from '../iso-date.ts';
import type { NamedEdition } from './edition.ts';
import { placeInLevels } from './levels.ts';
import { findGoalCode, type MandateGoal } from './mandate-goal.ts';
import type {
  ContentEntry,
  EditionRecord,
  GoalRecord,
  ObjectiveRecord,
  PlanRecord,
  Portal,
  RawContent,
  UpdateRecord,
  VariationRecord,
} from './portal.ts';
import type { Objective } from './objective.ts';
import { findLeavingDay, listEditions, listStanding, stands } from './standing-in-plans.ts';
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
  const editions = listEditions(content.plans, municipality.currentPlan);
  const plan = needPublished(editions, municipality.currentPlan);
  const isCurrent = (entry: { readonly editions?: readonly NamedEdition[] | undefined }): boolean =>
    stands(entry, plan.id);
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
  const resolve = makeResolver(content, editions, {
    updates: Map.groupBy(updates, ({ slug }) => slug),
    variations: Map.groupBy(variations, ({ slug }) => slug),
  });
  const records = content.objectives.map(resolve).toSorted((a, b) => a.position - b.position);
  const objectives = records.filter(({ leftOn }) => leftOn === undefined);
  const slugs = new Set(objectives.map(({ slug }) => slug));
  const goals = content.goals.map(nameShortly).toSorted((a, b) => compareCodes(a.code, b.code));
  const areas = content.areas
    .map(({ id, data }) => ({ ...data, id }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'it'));
  const areasById = new Map(areas.map((area) => [area.id, area]));
  return {
    now,
    municipality,
    plan,
    editions,
    goals: goals.filter(isCurrent),
    ambits: content.ambits.filter(isCurrent).toSorted((a, b) => compareCodes(a.code, b.code)),
    strategicObjectives: content.strategicObjectives
      .map(({ id, data }) => ({ ...data, id }))
      .filter(isCurrent)
      .toSorted((a, b) => compareText(a.id, b.id)),
    areas: areas.filter(isCurrent),
    objectives,
    former: {
      goals: goals.filter((goal) => !isCurrent(goal)),
      areas: areas.filter((area) => !isCurrent(area)),
      objectives: records.filter(({ leftOn }) => leftOn !== undefined),
    },
    updates: updates.filter(({ slug }) => slugs.has(slug)),
    variations: variations.filter(({ slug }) => slugs.has(slug)),
    services: content.services
      .map(({ id, data }) => ({ ...data, id, office: need(areasById, data.office) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'it') || compareText(a.id, b.id)),
    questionnaires: content.questionnaires
      .map(({ id, data }) => ({ ...data, id, office: need(areasById, data.office) }))
      .toSorted((a, b) => compareText(b.to, a.to) || compareText(a.id, b.id)),
    processes: content.processes
      .map(({ id, data }) => ({ ...data, id, office: need(areasById, data.office) }))
      .toSorted(
        (a, b) => compareText(b.phases.collecting, a.phases.collecting) || compareText(a.id, b.id),
      ),
    glossary: content.glossary.toSorted((a, b) => a.term.localeCompare(b.term, 'it')),
    faq: content.faq,
    thesaurus: content.thesaurus,
    reports: content.reports,
  };
}

function makeResolver(
  content: RawContent,
  editions: readonly EditionRecord[],
  reports: {
    readonly updates: ReadonlyMap<string, readonly UpdateRecord[]>;
    readonly variations: ReadonlyMap<string, readonly VariationRecord[]>;
  },
) {
  const goals = new Map(content.goals.map((goal) => [goal.code, nameShortly(goal)]));
  const ambits = new Map(content.ambits.map((ambit) => [ambit.code, ambit]));
  const strategicById = new Map(
    content.strategicObjectives.map(({ id, data }) => [id, { ...data, id }]),
  );
  const areasById = new Map(content.areas.map(({ id, data }) => [id, { ...data, id }]));
  const official = new Map(
    content.official.flatMap(({ id, data }) =>
      data.objectives.map((record) => [`${id}/${String(record.position)}`, record] as const),
    ),
  );
  return ({ id: slug, data }: ContentEntry<Objective>): ObjectiveRecord => {
    const strategic =
      data.strategic === undefined ? undefined : need(strategicById, data.strategic);
    const levels = placeInLevels(data, strategic);
    const ambit = levels.ambit === undefined ? undefined : need(ambits, levels.ambit);
    const { position } = data.source;
    const plan = needPublished(editions, data.source.plan);
    const variations = reports.variations.get(slug) ?? [];
    return {
      ...data,
      slug,
      position,
      plan,
      leftOn: findLeavingDay(plan, editions),
      strategic,
      ambit,
      goal: need(goals, ambit === undefined ? (levels.goal ?? '') : findGoalCode(ambit)),
      areas: data.areas.map((area) => need(areasById, area)),
      ...splitActions(data, variations.toReversed(), editions),
      updates: reports.updates.get(slug) ?? [],
      variations,
      official: official.get(`${plan.id}/${String(position)}`),
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

/** The plan of that id, which checkContent has proved to be published. */
function needPublished(editions: readonly EditionRecord[], id: string): PlanRecord {
  const plan = editions.find((each) => each.id === id);
  if (plan?.published === undefined)
    throw new ContentError([
      { file: `plans/${id}.yaml`, field: 'published', reason: 'manca: scrivilo' },
    ]);
  return { ...plan, published: plan.published };
}

/** The actions of an objective that its newest plan holds, in their order there, and those that only earlier ones do. */
function splitActions(
  objective: Objective,
  variations: readonly VariationRecord[],
  editions: readonly EditionRecord[],
): Pick<ObjectiveRecord, 'actions' | 'formerActions'> {
  const plans = (objective.editions ?? []).map(({ plan }) => plan);
  const standing = listStanding(objective, objective.source.plan);
  const timeIn = (plan: string, ids: readonly string[]): ObjectiveRecord['actions'] => {
    const records = timeActions(objective, variations, needPublished(editions, plan));
    return ids.flatMap((id) => records.find((action) => action.id === id) ?? []);
  };
  return {
    actions: timeIn(objective.source.plan, standing),
    formerActions: objective.actions
      .filter(({ id }) => !standing.includes(id))
      .flatMap(({ id }) => {
        const last = plans.findLast((plan) => listStanding(objective, plan).includes(id));
        return timeIn(last ?? objective.source.plan, [id]);
      }),
  };
}

/** Looks up what checkContent has proved to be there. */
function need<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined)
    throw new ContentError([{ file: key, field: 'reference', reason: 'non è nei contenuti' }]);
  return value;
}

function nameShortly(goal: MandateGoal): GoalRecord {
  return { ...goal, shortTitle: goal.shortTitle ?? goal.title };
}

/** Codes of levels in the order of their numbers. */
function compareCodes(a: string, b: string): number {
  return a.localeCompare(b, 'it', { numeric: true });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
