import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import type { NamedEdition } from '../../domain/content/edition.ts';
import type { Objective } from '../../domain/content/objective.ts';
import { stands } from '../../domain/content/standing-in-plans.ts';
import { changeYaml } from '../cards/yaml-lines.ts';
import type { LevelKind } from '../cards/find-levels.ts';
import type { FileDrafts } from './draft-files.ts';
import { findLevelPlace, type LevelStep } from './recall-levels.ts';

/** Levels and offices that the new plan no longer holds, by the titles that readers see. */
export interface LeftLevels {
  readonly themes: readonly string[];
  readonly offices: readonly string[];
}

/** Two plans and the objectives in each. */
interface EditionCards {
  readonly plan: string;
  readonly cards: readonly Objective[];
}

/**
 * Says in the files of levels and offices in which editions they stand: those that left, and those that go on; and writes the titles and
 * codes that the new document prints for them where the content has the former ones.
 */
export async function markLevels(
  drafts: FileDrafts,
  content: FolderContent,
  former: EditionCards,
  now: EditionCards & Pick<FolderContent, 'strategicObjectives' | 'ambits'>,
  steps: readonly LevelStep[],
): Promise<LeftLevels> {
  const before = former.cards.map((card) => findLevelPlace(card, content));
  const after = now.cards.map((card) => findLevelPlace(card, now));
  const collect = (places: typeof before, kind: LevelKind): ReadonlySet<string | undefined> =>
    new Set(places.map((place) => place[kind]));
  const write = async (
    file: string,
    at: readonly (string | number)[],
    known: {
      readonly editions?: readonly NamedEdition[] | undefined;
      readonly title: string;
      readonly code?: string | undefined;
    },
    is: { readonly before: boolean; readonly after: boolean },
    step?: LevelStep,
  ): Promise<boolean> => {
    if (!stands(known, former.plan) || !is.before) return false;
    const isOwnTitle =
      step !== undefined && known.title === step.former.title && step.now.title !== known.title;
    const past = (known.editions ?? [{ plan: former.plan }]).map((edition) =>
      isOwnTitle && edition.plan === former.plan ? { name: known.title, ...edition } : edition,
    );
    const editions = is.after ? [...past, { plan: now.plan }] : past;
    await drafts.edit(file, (text) =>
      changeYaml(text, [
        ...(isOwnTitle ? [{ at, key: 'title', value: step.now.title }] : []),
        ...(step?.kind === 'strategic' && step.now.code !== '' && step.now.code !== known.code
          ? [{ at, key: 'code', value: step.now.code }]
          : []),
        { at, key: 'editions', value: editions },
      ]),
    );
    return !is.after;
  };
  const findStep = (kind: LevelKind, id: string): LevelStep | undefined =>
    steps.find((step) => step.kind === kind && step.id === id);
  const uses = (kind: LevelKind, id: string) => ({
    before: collect(before, kind).has(id),
    after: collect(after, kind).has(id),
  });
  const themes: string[] = [];
  for (const [index, goal] of content.goals.entries())
    if (
      await write(
        'mandate-goals.yaml',
        [index],
        goal,
        uses('goal', goal.code),
        findStep('goal', goal.code),
      )
    )
      themes.push(goal.title);
  for (const [index, ambit] of content.ambits.entries())
    await write(
      'ambits.yaml',
      [index],
      { ...ambit, code: undefined },
      uses('ambit', ambit.code),
      findStep('ambit', ambit.code),
    );
  for (const { id, data } of content.strategicObjectives)
    await write(
      `strategic-objectives/${id}.yaml`,
      [],
      data,
      uses('strategic', id),
      findStep('strategic', id),
    );
  const offices: string[] = [];
  const isIn = (cards: readonly Objective[], id: string): boolean =>
    cards.some(({ areas }) => areas.includes(id));
  for (const { id, data } of content.areas) {
    const is = { before: isIn(former.cards, id), after: isIn(now.cards, id) };
    if (await write(`areas/${id}.yaml`, [], { ...data, title: data.name }, is))
      offices.push(data.name);
  }
  return { themes, offices };
}
