import { statedFields, type StatedAction, type StatedField } from '../versions/stated-objective.ts';
import { compareSpans, compareTimings, foldPlanYears, type Shift } from './rolled-years.ts';
import type { Edition, StatedObjective } from './stated-edition.ts';

/** What became of an objective or an action from one edition of the plan to the next. */
export type LineageKind = 'unchanged' | 'changed' | 'renamed' | 'merged' | 'split' | 'new' | 'left';

/** A field that two editions state differently; a side without words is absent. */
export interface FieldChange {
  readonly field: StatedField | 'text' | 'timing';
  readonly former: string | undefined;
  readonly now: string | undefined;
  /** Of a timing: whether its end moved. */
  readonly shift?: Shift | undefined;
}

/** Something of the plan in two editions. */
interface Lineage<Stated> {
  readonly kind: LineageKind;
  readonly former: Stated | undefined;
  readonly now: Stated | undefined;
  readonly changes: readonly FieldChange[];
  /** What took it up, where it was merged or split. */
  readonly successors: readonly string[];
}

/** An action in two editions. */
export type ActionLineage = Lineage<StatedAction> & { readonly id: string };

/** An objective in two editions, with its actions. */
export type ObjectiveLineage = Lineage<StatedObjective> & {
  readonly slug: string;
  /** Objectives that were merged into it or of which it is a part. */
  readonly origins: readonly string[];
  readonly actions: readonly ActionLineage[];
};

/** What people state of lineage, and what names of offices mean. */
export interface LineageFacts {
  /** Objectives that took up one, by its slug. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
  /** Actions that took up one, by `slug#id`. */
  readonly actionSuccessors: ReadonlyMap<string, readonly string[]>;
  /** Id of an office by each name that it has or had. */
  readonly officeIds: ReadonlyMap<string, string>;
}

/**
 * Every objective of two editions: those of the newer one in its order, then what it no longer holds. Years of the plan that went on
 * (`2025/2026/2027` to `2026/2027/2028`) are no change and hide none; nor is the place in the document.
 */
export function compareEditions(
  former: Edition,
  now: Edition,
  facts: LineageFacts,
): readonly ObjectiveLineage[] {
  const before = new Map(former.objectives.map((each) => [each.slug, each]));
  const after = new Map(now.objectives.map((each) => [each.slug, each]));
  const years = { former: former.plan.years, now: now.plan.years };
  const originsOf = Map.groupBy(
    [...facts.successors].flatMap(([slug, successors]) =>
      before.has(slug) && !after.has(slug)
        ? successors.map((successor) => ({ slug, successor }))
        : [],
    ),
    ({ successor }) => successor,
  );
  const slugs = [...new Set([...after.keys(), ...before.keys()])];
  return slugs.map((slug): ObjectiveLineage => {
    const pair = { former: before.get(slug), now: after.get(slug) };
    const changes = compareTexts(pair, years, facts.officeIds);
    const actions = compareActions(slug, pair, years, facts);
    const successors = pair.now === undefined ? (facts.successors.get(slug) ?? []) : [];
    const origins = (originsOf.get(slug) ?? []).map((each) => each.slug);
    const isChanged = changes.length > 0 || actions.some(({ kind }) => kind !== 'unchanged');
    const kind = nameKind(pair, changes, { successors, isChanged });
    return {
      slug,
      kind: nameOrigin(kind, origins, facts),
      ...pair,
      changes,
      successors,
      origins,
      actions,
    };
  });
}

/** What a new objective is that others were merged into, or that is a part of one; and an old one that took up others. */
function nameOrigin(
  kind: LineageKind,
  origins: readonly string[],
  { successors }: LineageFacts,
): LineageKind {
  if (origins.length === 0) return kind;
  return origins.every((slug) => (successors.get(slug) ?? []).length > 1) ? 'split' : 'merged';
}

function nameKind(
  { former, now }: { readonly former: unknown; readonly now: unknown },
  changes: readonly FieldChange[],
  {
    successors,
    isChanged,
  }: { readonly successors: readonly string[]; readonly isChanged: boolean },
): LineageKind {
  if (now === undefined)
    return successors.length === 0 ? 'left' : successors.length === 1 ? 'merged' : 'split';
  if (former === undefined) return 'new';
  if (changes.some(({ field }) => field === 'title')) return 'renamed';
  return isChanged ? 'changed' : 'unchanged';
}

interface Years {
  readonly former: readonly number[];
  readonly now: readonly number[];
}

interface Pair<Stated> {
  readonly former: Stated | undefined;
  readonly now: Stated | undefined;
}

function compareTexts(
  { former, now }: Pair<StatedObjective>,
  years: Years,
  officeIds: LineageFacts['officeIds'],
): readonly FieldChange[] {
  if (former === undefined || now === undefined) return [];
  // Of an edition without a version on record only the title is known.
  const isWhole = former.fingerprint !== undefined && now.fingerprint !== undefined;
  return statedFields.flatMap((field) => {
    const change = { field, former: former.texts[field], now: now.texts[field] };
    if (!isWhole && field !== 'title') return [];
    const isSame =
      field === 'offices'
        ? nameOffices(change.former, officeIds) === nameOffices(change.now, officeIds)
        : areSame(change.former, change.now, years);
    return isSame ? [] : [change];
  });
}

function areSame(former = '', now = '', years: Years): boolean {
  return (
    former === now ||
    foldPlanYears({ words: former, years: years.former }) ===
      foldPlanYears({ words: now, years: years.now })
  );
}

/** Offices by their ids, in no order: one that only has another name is the same. */
function nameOffices(names = '', officeIds: LineageFacts['officeIds']): string {
  return names
    .split('\n')
    .map((name) => officeIds.get(name) ?? name)
    .toSorted()
    .join('\n');
}

function compareActions(
  slug: string,
  { former, now }: Pair<StatedObjective>,
  years: Years,
  { actionSuccessors }: LineageFacts,
): readonly ActionLineage[] {
  const before = new Map(former?.actions.map((action) => [action.id, action]));
  const after = new Map(now?.actions.map((action) => [action.id, action]));
  if (former !== undefined && former.fingerprint === undefined) return [];
  return [...new Set([...after.keys(), ...before.keys()])].map((id) => {
    const pair = { former: before.get(id), now: after.get(id) };
    const changes = compareAction(pair, years);
    const successors = pair.now === undefined ? (actionSuccessors.get(`${slug}#${id}`) ?? []) : [];
    const kind = nameKind(pair, changes, { successors, isChanged: changes.length > 0 });
    return { id, kind, ...pair, changes, successors };
  });
}

function compareAction({ former, now }: Pair<StatedAction>, years: Years): readonly FieldChange[] {
  if (former === undefined || now === undefined) return [];
  const texts = (['title', 'text'] as const).flatMap((field) =>
    areSame(former[field], now[field], years)
      ? []
      : [{ field, former: former[field], now: now[field] }],
  );
  const timing = compareTimings(
    { words: former.timing, years: years.former },
    { words: now.timing, years: years.now },
  );
  const days = compareDays(former.dueDays, now.dueDays);
  if (timing.isSame && days.isSame) return texts;
  const write = ({ timing: words, dueDays }: StatedAction): string =>
    [words, ...dueDays].join('\n');
  return [
    ...texts,
    {
      field: 'timing',
      former: write(former),
      now: write(now),
      shift: days.isSame ? timing.shift : days.shift,
    },
  ];
}

/** Days that a text names are dated in full: another one is another day, whatever the plan. */
function compareDays(
  former: readonly string[],
  now: readonly string[],
): { readonly isSame: boolean; readonly shift: Shift | undefined } {
  const span = (day: string) => ({ start: day, end: day });
  return {
    isSame: former.join() === now.join(),
    shift: compareSpans(former.map(span), now.map(span)),
  };
}
