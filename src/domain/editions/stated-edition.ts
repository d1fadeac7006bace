import type { EditionRecord, ObjectiveRecord } from '../content/portal.ts';
import {
  readStatedObjective,
  type StatedAction,
  type StatedTexts,
} from '../versions/stated-objective.ts';
import type { HistoryLine } from '../versions/history.ts';

/** An objective as it stood in an edition of the plan, at the end of it. */
export interface StatedObjective {
  readonly slug: string;
  /** Place in the document; absent where no source says it. */
  readonly position: number | undefined;
  readonly texts: StatedTexts;
  /** In the order of the document. */
  readonly actions: readonly StatedAction[];
  /** SHA-256 of the version that states it; absent where no version of that time is on record. */
  readonly fingerprint: string | undefined;
}

/** An edition of the plan as it stood: the current one as it stands today. */
export interface Edition {
  readonly plan: EditionRecord;
  readonly objectives: readonly StatedObjective[];
}

/**
 * The edition `plan` out of the versions of objectives: of each that stood in it, what its last version of that plan says.
 * `objectives` are those of all editions, `histories` the versions by slug, oldest first.
 */
export function readEdition(
  plan: EditionRecord,
  objectives: readonly ObjectiveRecord[],
  histories: ReadonlyMap<string, readonly HistoryLine[]>,
): Edition {
  return {
    plan,
    objectives: objectives
      .flatMap((record) => readObjective(plan.id, record, histories.get(record.slug) ?? []))
      .toSorted((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity)),
  };
}

function readObjective(
  plan: string,
  record: ObjectiveRecord,
  history: readonly HistoryLine[],
): readonly StatedObjective[] {
  const { slug, source, editions } = record;
  const edition = editions?.find((each) => each.plan === plan);
  if (edition === undefined && source.plan !== plan) return [];
  for (const { text, fingerprint } of history.toReversed()) {
    const stated = readStatedObjective(text);
    if (stated.plan !== plan) continue;
    const places = edition?.actions;
    const actions = places
      ? stated.actions
          .filter(({ id }) => places[id] !== undefined)
          .toSorted((a, b) => (places[a.id] ?? 0) - (places[b.id] ?? 0))
      : stated.actions;
    const position = edition?.position ?? stated.position;
    return [{ slug, position, texts: stated.texts, actions, fingerprint }];
  }
  const title = edition?.title ?? record.title;
  return [
    {
      slug,
      position: edition?.position ?? (source.plan === plan ? source.position : undefined),
      texts: { title },
      actions: [],
      fingerprint: undefined,
    },
  ];
}

/** Ids of actions that the versions of an objective state and that its file no longer holds. */
export function findLostActions(
  { actions, formerActions }: Pick<ObjectiveRecord, 'actions' | 'formerActions'>,
  history: readonly HistoryLine[],
): readonly string[] {
  const known = new Set([...actions, ...formerActions].map(({ id }) => id));
  const stated = history.flatMap(({ text }) => readStatedObjective(text).actions);
  return [...new Set(stated.map(({ id }) => id))].filter((id) => !known.has(id));
}
