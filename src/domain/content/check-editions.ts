import type { ContentProblem } from '../errors.ts';
import type { ObjectiveEdition } from './edition.ts';
import { placeInLevels } from './levels.ts';
import { findGoalCode } from './mandate-goal.ts';
import type { Objective } from './objective.ts';
import type { ContentEntry, RawContent } from './portal.ts';
import { listEditions, stands } from './standing-in-plans.ts';

/** What contradicts itself in the editions of the plan and in what stands in which of them. */
export function checkEditions(content: RawContent): readonly ContentProblem[] {
  const { plans, objectives, municipality } = content;
  const editions = listEditions(plans, municipality.currentPlan);
  const order = new Map(editions.map(({ id }, place) => [id, -place]));
  const actionsOf = new Map(
    objectives.map(({ id, data }) => [id, new Set(data.actions.map((action) => action.id))]),
  );
  const published = new Set(
    editions.filter((edition) => edition.published !== undefined).map(({ id }) => id),
  );
  return [
    ...checkNamed(content),
    ...objectives.flatMap((entry) => [
      ...checkSource(entry, plans, published),
      ...checkOrder(entry, order),
      ...checkActions(entry),
      ...checkSuccessors(entry, actionsOf),
    ]),
    ...checkReferences(content),
  ];
}

function problemOf(slug: string) {
  return (field: string, reason: string): ContentProblem => ({
    file: `objectives/${slug}.yaml`,
    field,
    reason,
  });
}

/** Editions named by levels of the plan and offices. */
function checkNamed(content: RawContent): readonly ContentProblem[] {
  const planIds = new Set(content.plans.map(({ id }) => id));
  const named = [
    ...content.goals.map((goal) => ['mandate-goals.yaml', goal] as const),
    ...content.ambits.map((ambit) => ['ambits.yaml', ambit] as const),
    ...content.areas.map(({ id, data }) => [`areas/${id}.yaml`, data] as const),
    ...content.strategicObjectives.map(
      ({ id, data }) => [`strategic-objectives/${id}.yaml`, data] as const,
    ),
  ];
  return named.flatMap(([file, { editions = [] }]) =>
    editions
      .filter(({ plan }) => !planIds.has(plan))
      .map(({ plan }) => ({
        file,
        field: 'editions.plan',
        reason: `manca il file plans/${plan}.yaml`,
      })),
  );
}

function checkSource(
  { id, data }: ContentEntry<Objective>,
  plans: RawContent['plans'],
  published: ReadonlySet<string>,
): readonly ContentProblem[] {
  const { plan } = data.source;
  if (published.has(plan) || !plans.some((each) => each.id === plan)) return [];
  return [
    problemOf(id)(
      'source.plan',
      `il piano plans/${plan}.yaml viene dopo quello attuale, o non dice il giorno in cui è stato pubblicato (published)`,
    ),
  ];
}

/** Editions of an objective: known, each once, oldest first, the last being that of its source. */
function checkOrder(
  { id, data }: ContentEntry<Objective>,
  order: ReadonlyMap<string, number>,
): readonly ContentProblem[] {
  const tell = problemOf(id);
  const { editions, source } = data;
  const last = editions?.at(-1);
  if (editions === undefined || last === undefined) return [];
  const problems: ContentProblem[] = [];
  for (const [index, { plan }] of editions.entries()) {
    const former = editions[index - 1]?.plan;
    if (!order.has(plan))
      problems.push(
        tell(
          'editions.plan',
          `il file plans/${plan}.yaml manca, o è di un piano che viene dopo quello attuale`,
        ),
      );
    else if (former !== undefined && (order.get(former) ?? 0) >= (order.get(plan) ?? 0))
      problems.push(
        tell('editions.plan', `${plan} deve stare dopo ${former}, e ogni piano una volta sola`),
      );
  }
  if (last.plan !== source.plan || (last.position ?? source.position) !== source.position)
    problems.push(
      tell(
        'editions',
        `l’ultima deve essere quella scritta in source: ${source.plan} n. ${source.position}`,
      ),
    );
  return problems;
}

/** Places of actions: of actions that are there, each place once; an action that no edition holds. */
function checkActions({ id, data }: ContentEntry<Objective>): readonly ContentProblem[] {
  const tell = problemOf(id);
  const known = new Set(data.actions.map((action) => action.id));
  const editions = data.editions ?? [];
  const problems = editions.flatMap(({ plan, actions = {} }: ObjectiveEdition) => {
    const missing = Object.keys(actions).filter((action) => !known.has(action));
    const isRepeated = new Set(Object.values(actions)).size < Object.keys(actions).length;
    return [
      ...missing.map((action) =>
        tell(
          'editions.actions',
          `l’azione ${action} è nel piano ${plan} e deve restare tra le azioni`,
        ),
      ),
      ...(isRepeated
        ? [tell('editions.actions', `due azioni hanno lo stesso posto nel piano ${plan}`)]
        : []),
    ];
  });
  if (editions.length === 0 || editions.some(({ actions }) => actions === undefined))
    return problems;
  const named = new Set(editions.flatMap(({ actions }) => Object.keys(actions ?? {})));
  return [
    ...problems,
    ...[...known]
      .filter((action) => !named.has(action))
      .map((action) =>
        tell('editions.actions', `nessuna edizione dice dove sta l’azione ${action}`),
      ),
  ];
}

/** Objectives and actions that took up others: they must be there. */
function checkSuccessors(
  { id, data }: ContentEntry<Objective>,
  actionsOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly ContentProblem[] {
  const tell = problemOf(id);
  return [
    ...(data.continuedBy ?? [])
      .filter((slug) => slug === id || !actionsOf.has(slug))
      .map((slug) => tell('continuedBy', `non c’è un’altra scheda objectives/${slug}.yaml`)),
    ...data.actions.flatMap((action) =>
      (action.continuedBy ?? [])
        .filter((name) => {
          const [slug = '', other = ''] = name.includes('#') ? name.split('#') : [id, name];
          return actionsOf.get(slug)?.has(other) !== true || (slug === id && other === action.id);
        })
        .map((name) => tell('actions.continuedBy', `non c’è un’altra azione ${name}`)),
    ),
  ];
}

/** What an objective of the current plan refers to and that only earlier plans hold. */
function checkReferences({
  municipality: { currentPlan },
  objectives,
  strategicObjectives,
  ambits,
  goals,
  areas,
}: RawContent): readonly ContentProblem[] {
  const strategicById = new Map(strategicObjectives.map(({ id, data }) => [id, data]));
  const gone = (entry: Parameters<typeof stands>[0] | undefined): boolean =>
    entry !== undefined && !stands(entry, currentPlan);
  return objectives
    .filter(({ data }) => data.source.plan === currentPlan)
    .flatMap(({ id, data }) => {
      const tell = (field: string, file: string): ContentProblem =>
        problemOf(id)(field, `${file} dice che non è nel piano ${currentPlan}`);
      const strategic = strategicById.get(data.strategic ?? '');
      const levels = placeInLevels(data, strategic);
      const ambit = ambits.find(({ code }) => code === levels.ambit);
      const goal = goals.find(
        ({ code }) => code === (ambit === undefined ? levels.goal : findGoalCode(ambit)),
      );
      return [
        ...(gone(strategic)
          ? [tell('strategic', `strategic-objectives/${data.strategic ?? ''}.yaml`)]
          : []),
        ...(gone(ambit) ? [tell('strategic', `ambits.yaml (${ambit?.code ?? ''})`)] : []),
        ...(gone(goal) ? [tell('strategic', `mandate-goals.yaml (${goal?.code ?? ''})`)] : []),
        ...data.areas
          .filter((area) => gone(areas.find((each) => each.id === area)?.data))
          .map((area) => tell('areas', `areas/${area}.yaml`)),
      ];
    });
}
