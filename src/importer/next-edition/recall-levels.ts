import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import { placeInLevels } from '../../domain/content/levels.ts';
import { findGoalCode } from '../../domain/content/mandate-goal.ts';
import type { Objective } from '../../domain/content/objective.ts';
import { foldWords } from '../../domain/text/fold-text.ts';
import {
  readers,
  type KnownLevels,
  type LevelKind,
  type Printed,
  type ThemeLevel,
} from '../cards/find-levels.ts';
import type { FormerObjective } from '../editions/compared-objective.ts';
import { makeWordMeasure, splitWords } from '../editions/similar-words.ts';

/** The levels that an objective stands in: the one its card names, and those above. */
export function findLevelPlace(
  data: Pick<Objective, 'strategic' | 'ambit' | 'goal'>,
  { strategicObjectives, ambits }: Pick<FolderContent, 'strategicObjectives' | 'ambits'>,
): Readonly<Record<LevelKind, string | undefined>> {
  const strategic = strategicObjectives.find(({ id }) => id === data.strategic)?.data;
  const levels = placeInLevels(data, strategic);
  const ambit = ambits.find(({ code }) => code === levels.ambit);
  return {
    strategic: data.strategic,
    ambit: levels.ambit,
    goal: ambit === undefined ? levels.goal : findGoalCode(ambit),
  };
}

/** A level that the new document prints otherwise than the one before. */
export interface LevelStep {
  readonly kind: LevelKind;
  /** Its id or code in the content. */
  readonly id: string;
  readonly former: Printed;
  readonly now: Printed;
}

/** What tells the levels of the new document apart, and what it has found to be printed otherwise. */
interface LevelRecall {
  readonly recall: NonNullable<KnownLevels['recall']>;
  readonly listSteps: () => readonly LevelStep[];
}

/** How alike two titles under one code must be for the level to be the same with other words. */
const sameLevel = 0.4;

/**
 * Knows levels by the titles that the former document printed for them: codes are given anew from plan to plan, and what a later plan
 * gives the code of another is a new level. Where no title is known the code decides.
 */
export function makeRecall(
  formers: readonly FormerObjective[],
  content: Pick<FolderContent, 'strategicObjectives' | 'ambits'>,
  themes: ThemeLevel,
  years: readonly number[],
): LevelRecall {
  const printed = formers.flatMap(({ data, record }) => {
    if (record === undefined) return [];
    const place = findLevelPlace(data, content);
    const read: readonly (readonly [LevelKind, Printed | undefined])[] = [
      [
        'strategic',
        themes === 'strategic-objective' ? undefined : readers['strategic-objective'](record),
      ],
      ['ambit', themes === 'mandate-goal' ? readers.ambit(record) : undefined],
      ['goal', themes === 'office' ? undefined : readers[themes](record)],
    ];
    return read.flatMap(([kind, level]) => {
      const id = place[kind];
      return id === undefined || level === undefined || level.title === ''
        ? []
        : [{ kind, id, level }];
    });
  });
  const fold = (title: string): string => foldWords(title).join(' ');
  const words = new Map(printed.map(({ level }) => [level.title, splitWords(level.title, years)]));
  const { compare } = makeWordMeasure([...words.values()]);
  const steps = new Map<string, LevelStep>();
  const take = (kind: LevelKind, now: Printed, found: { id: string; level: Printed }): string => {
    const { id, level } = found;
    if (level.code !== now.code || fold(level.title) !== fold(now.title))
      steps.set(`${kind} ${id}`, { kind, id, former: level, now });
    return id;
  };
  return {
    listSteps: () => [...steps.values()],
    recall: (kind, now) => {
      if (now.title === '') return undefined;
      const own = printed.filter((each) => each.kind === kind);
      const titled = own.filter(({ level }) => fold(level.title) === fold(now.title));
      const found = titled.find(({ level }) => level.code === now.code) ?? titled[0];
      if (found !== undefined) return take(kind, now, found);
      const coded = own.filter(({ level }) => now.code !== '' && level.code === now.code);
      const alike = coded.find(
        ({ level }) =>
          compare(words.get(level.title) ?? new Set(), splitWords(now.title, years)) >= sameLevel,
      );
      if (alike !== undefined) return take(kind, now, alike);
      return coded.length > 0 ? null : undefined;
    },
  };
}
