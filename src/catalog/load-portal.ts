import { getCollection } from 'astro:content';
import { assemblePortal } from '../domain/content/assemble-portal.ts';
import type { Objective } from '../domain/content/objective.ts';
import type { Variation } from '../domain/content/variation.ts';
import type { Update } from '../domain/content/update.ts';
import { ContentError } from '../domain/errors.ts';
import {
  listEveryObjective,
  type ContentEntry,
  type ObjectiveRecord,
  type Portal,
} from '../domain/content/portal.ts';
import { lastChangedOn } from '../domain/states/standing.ts';
import type { Withdrawal } from '../domain/site/addresses.ts';
import { readWithdrawals } from './read-content/addresses.ts';
import { contentFolder, type OptionalPart } from './read-content/content-folder.ts';
import { buildDay } from './read-content/build-day.ts';
import { findChangedQuestions } from './read-content/asked-questions.ts';
import { findChangedWords } from './read-content/guard-official-words.ts';

let loaded: Promise<Portal> | undefined;

/** The portal, read once a build. Rejects with a ContentError when files of the content contradict each other. */
export function loadPortal(): Promise<Portal> {
  // In development content changes while the server runs, so nothing is kept there.
  if (import.meta.env.DEV) return readPortal();
  loaded ??= readPortal();
  return loaded;
}

/** Every objective that has a page: those of the current plan, then those that left it. */
export async function loadEveryObjective(): Promise<readonly ObjectiveRecord[]> {
  return listEveryObjective(await loadPortal());
}

/** Addresses that the law has taken from the portal. */
export function loadWithdrawals(): Promise<readonly Withdrawal[]> {
  return readWithdrawals(contentFolder(process.env));
}

/** A path of what each objective has, with the objective. */
interface ObjectivePath {
  readonly params: { readonly slug: string };
  readonly props: { readonly record: ObjectiveRecord };
}

/** Paths of what each objective, of this plan or an earlier one, has under its permalink, and keeps under its former ones. */
export async function listObjectivePaths(): Promise<ObjectivePath[]> {
  return (await loadEveryObjective()).flatMap((record) =>
    [record.slug, ...record.formerSlugs].map((slug) => ({ params: { slug }, props: { record } })),
  );
}

/** Paths of what each objective has under its permalink alone. */
export async function listCurrentPaths(): Promise<ObjectivePath[]> {
  return (await loadEveryObjective()).map((record) => ({
    params: { slug: record.slug },
    props: { record },
  }));
}

/** Whether the content of this build has a part; Astro warns of a collection without one. */
function holds(part: OptionalPart): boolean {
  return import.meta.env.HELD_PARTS.includes(part);
}

/** The portal as it would be with further updates, on the day of the last of them, and the objective of a permalink, else the first. Rejects with a ContentError. */
export async function loadPreview(
  slug: string,
  further: readonly ContentEntry<Update>[],
  changes: PlanChange = {},
): Promise<{ readonly portal: Portal; readonly record: ObjectiveRecord }> {
  const portal = await readPortal(further, changes);
  const all = listEveryObjective(portal);
  const record = all.find((each) => each.slug === slug) ?? all[0];
  if (record === undefined) throw new Error('a plan without objectives has no preview');
  return { portal, record };
}

/** A variation that a preview shows, and the objective with its words. */
interface PlanChange {
  readonly variation?: ContentEntry<Variation> | undefined;
  readonly objective?: ContentEntry<Objective> | undefined;
}

async function readPortal(
  further: readonly ContentEntry<Update>[] = [],
  { variation, objective }: PlanChange = {},
): Promise<Portal> {
  const [
    municipality,
    plans,
    goals,
    ambits,
    strategicObjectives,
    areas,
    objectives,
    updates,
    variations,
    services,
    questionnaires,
    processes,
    glossary,
    faq,
    thesaurus,
    reports,
    official,
  ] = await Promise.all([
    getCollection('municipality'),
    getCollection('plans'),
    getCollection('goals'),
    getCollection('ambits'),
    getCollection('strategicObjectives'),
    getCollection('areas'),
    getCollection('objectives'),
    getCollection('updates'),
    holds('variations') ? getCollection('variations') : [],
    holds('services') ? getCollection('services') : [],
    holds('questionnaires') ? getCollection('questionnaires') : [],
    holds('processes') ? getCollection('processes') : [],
    getCollection('glossary'),
    getCollection('faq'),
    getCollection('thesaurus'),
    holds('reports.yaml') ? getCollection('reports') : [],
    holds('official') ? getCollection('official') : [],
  ]);
  const [first] = municipality;
  if (first === undefined)
    throw new ContentError([
      { file: 'municipality.yaml', field: 'file', reason: 'manca: scrivilo' },
    ]);
  const content = {
    municipality: first.data,
    plans,
    goals: inOrder(goals),
    ambits: inOrder(ambits),
    strategicObjectives,
    areas,
    objectives:
      objective === undefined
        ? objectives
        : [...objectives.filter(({ id }) => id !== objective.id), objective],
    updates: [...updates.filter(({ id }) => further.every((one) => one.id !== id)), ...further],
    variations: variation === undefined ? variations : [...variations, variation],
    services,
    questionnaires,
    processes,
    glossary: inOrder(glossary),
    faq: inOrder(faq),
    thesaurus: inOrder(thesaurus),
    reports: reports[0]?.data,
    official,
  };
  const days = [
    buildDay(process.env, new Date()),
    ...further.map(({ data }) => lastChangedOn(data)),
  ];
  const portal = assemblePortal(content, days.toSorted().at(-1) ?? '');
  const folder = contentFolder(process.env);
  const changed = [
    ...(await findChangedWords(folder, content)),
    ...(await findChangedQuestions(folder, content)),
  ];
  if (changed.length > 0) throw new ContentError(changed);
  return portal;
}

/** Items of a list file in the order in which they stand there. */
function inOrder<Data>(entries: readonly ContentEntry<Data>[]): readonly Data[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data);
}
