import { listEveryObjective, type Portal } from '../content/portal.ts';
import type { HistoryLine } from '../versions/history.ts';
import { compareEditions, type LineageFacts, type ObjectiveLineage } from './lineage.ts';
import { readEdition, type Edition } from './stated-edition.ts';

/** An edition of the plan beside the one before it. */
export interface EditionHistory {
  readonly edition: Edition;
  /** The one before; absent of the first that the portal published. */
  readonly former: Edition | undefined;
  /** What became of everything since; empty where there is no edition before. */
  readonly lineage: readonly ObjectiveLineage[];
}

/** Every edition that the portal published, newest first, out of the versions of objectives by slug. */
export function readEditions(
  portal: Pick<Portal, 'objectives' | 'former' | 'editions' | 'areas'>,
  histories: ReadonlyMap<string, readonly HistoryLine[]>,
): readonly EditionHistory[] {
  const every = listEveryObjective(portal);
  const facts = readFacts(portal);
  const editions = portal.editions
    .filter(({ published }) => published !== undefined)
    .map((plan) => readEdition(plan, every, histories));
  return editions.map((edition, place) => {
    const former = editions[place + 1];
    const lineage = former === undefined ? [] : compareEditions(former, edition, facts);
    return { edition, former, lineage };
  });
}

function readFacts(portal: Pick<Portal, 'objectives' | 'former' | 'areas'>): LineageFacts {
  const every = listEveryObjective(portal);
  const actions = every.flatMap(({ slug, actions: own, formerActions }) =>
    [...own, ...formerActions].map((action) => ({ key: `${slug}#${action.id}`, ...action })),
  );
  return {
    successors: new Map(every.map(({ slug, continuedBy = [] }) => [slug, continuedBy])),
    actionSuccessors: new Map(actions.map(({ key, continuedBy = [] }) => [key, continuedBy])),
    officeIds: new Map(
      [...portal.areas, ...portal.former.areas].flatMap(({ id, name, editions = [] }) =>
        [name, ...editions.flatMap((edition) => edition.name ?? [])].map(
          (each) => [each, id] as const,
        ),
      ),
    ),
  };
}
