import { isReported } from '../cards/indicator-ids.ts';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import { findChangedWords } from '../../catalog/read-content/guard-official-words.ts';
import { assemblePortal } from '../../domain/content/assemble-portal.ts';
import { objectiveSchema, type Objective } from '../../domain/content/objective.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { listEditions } from '../../domain/content/standing-in-plans.ts';
import { strategicObjectiveSchema } from '../../domain/content/strategic-objective.ts';
import { ambitSchema } from '../../domain/content/mandate-goal.ts';
import { ContentError } from '../../domain/errors.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { editionText } from '../../i18n/commands/editions.ts';
import { readPlanYears } from '../cards/make-plan.ts';
import { makeAdditions } from '../cards/write-content.ts';
import { changeYaml } from '../cards/yaml-lines.ts';
import { OptionsError } from '../command/command-line.ts';
import { writeFiles, type FileText } from '../command/write-files.ts';
import { readFormer, readNew } from '../editions/compared-objective.ts';
import { resolveLineage, type ResolvedLineage } from '../editions/resolve-lineage.ts';
import { draftVersions } from '../versions/record-versions.ts';
import { continueCard, takesPlace } from './continue-card.ts';
import { makeDrafts, tryFiles, type FileDrafts } from './draft-files.ts';
import { listFieldSteps, type FieldStep, type PlanYears } from './field-steps.ts';
import { nameLineageFile, readLineageFile, writeLineageFile } from './lineage-file.ts';
import { markLevels, type LeftLevels } from './mark-levels.ts';
import { makeRecall, type LevelStep } from './recall-levels.ts';

/** A plan with its calendar years. */
interface PlanOfYears {
  readonly id: string;
  readonly years: readonly number[];
}

/** What a document of the next edition is brought in with. */
export interface EditionImport {
  readonly folder: string;
  readonly content: FolderContent;
  readonly former: PlanOfYears;
  readonly planId: string;
  readonly records: readonly OfficialObjective[];
  readonly today: IsoDate;
  readonly isDryRun: boolean;
}

/** What an import of the next edition found and did. */
export interface ImportedEdition {
  readonly former: PlanOfYears;
  /** The new plan, and how many objectives its document has. */
  readonly plan: PlanOfYears & { readonly count: number };
  readonly lineage: ResolvedLineage;
  /** Fields that changed of each objective that goes on, by its slug. */
  readonly steps: ReadonlyMap<string, readonly FieldStep[]>;
  readonly levels: readonly LevelStep[];
  readonly left: LeftLevels;
  /** Slugs of the new cards, in the order of `lineage.added`. */
  readonly cards: readonly string[];
  /** Paths written: the edition, or the file of questions alone. */
  readonly written: readonly string[];
}

/** The edition that a document of `planId` follows; nothing where that plan has cards already, or none has. Throws an OptionsError where it is older. */
export function findFormerEdition(content: FolderContent, planId: string): PlanOfYears | undefined {
  const filled = new Set(content.objectives.map(({ data }) => data.source.plan));
  if (filled.size === 0 || filled.has(planId)) return undefined;
  const known = content.plans.filter(({ id }) => filled.has(id));
  const [newest] = known.toSorted((a, b) => compareYears(b, a));
  if (newest === undefined) return undefined;
  const former = { id: newest.id, years: newest.data.years };
  const years = findYears(content, planId);
  if (years.length === 0) throw new OptionsError(editionText.noYears(planId));
  const editions = listEditions(
    [newest, { id: planId, data: { ...newest.data, years: [...years] } }],
    planId,
  );
  if (editions.length < 2) throw new OptionsError(editionText.notLater(planId, former.id));
  return former;
}

function compareYears(
  a: FolderContent['plans'][number],
  b: FolderContent['plans'][number],
): number {
  return (a.data.years[0] ?? 0) - (b.data.years[0] ?? 0) || (a.id < b.id ? -1 : 1);
}

function findYears({ plans }: FolderContent, planId: string): readonly number[] {
  return plans.find(({ id }) => id === planId)?.data.years ?? readPlanYears(planId);
}

/**
 * Compares a document with the newest edition and, where nothing is in doubt, writes the next one: all of it or nothing. Where something
 * is, only the file of questions is written. Throws a ContentError where the content, before or after, would stop a build.
 */
export async function importEdition(edition: EditionImport): Promise<ImportedEdition> {
  const { folder, content, former, planId, records, today, isDryRun } = edition;
  const years: PlanYears = { former: former.years, now: findYears(content, planId) };
  const printed = new Map(
    content.official
      .find(({ id }) => id === former.id)
      ?.data.objectives.map((record) => [record.position, record]),
  );
  const standing = content.objectives.filter(({ data }) => data.source.plan === former.id);
  const formers = standing.map(({ id, data }) =>
    readFormer(id, data, printed.get(data.source.position), years.former),
  );
  const nows = records.map((record) => readNew(record, years.now));
  const filed = await readLineageFile(folder, planId, nows);
  const lineage = resolveLineage(formers, nows, filed.answers);
  const steps = new Map(
    lineage.followed.map((each) => [each.former.slug, listFieldSteps(each, years)] as const),
  );
  const found = {
    former,
    plan: { id: planId, years: years.now, count: records.length },
    lineage,
    steps,
    levels: [],
    left: { themes: [], offices: [] },
    cards: [],
    written: [],
  };
  if (lineage.questions.length > 0) {
    const path = join(folder, nameLineageFile(planId));
    const text = writeLineageFile(former.id, planId, lineage.questions, filed);
    if (!isDryRun) await writeFiles([{ path, text }]);
    return { ...found, written: isDryRun ? [] : [path] };
  }
  const drafts = makeDrafts(folder);
  drafts.put(await recordFormer(edition));
  const drafted = await draftEdition(edition, drafts, lineage, steps, years);
  const files = await drafts.list();
  await tryFiles(folder, files, today);
  if (!isDryRun) await writeFiles(files);
  return { ...found, ...drafted, written: isDryRun ? [] : files.map(({ path }) => path) };
}

/** The histories with the last state of the former edition, which is what the portal will show of it. */
async function recordFormer({
  folder,
  content,
  former,
  today,
}: EditionImport): Promise<readonly FileText[]> {
  const { municipality, problems, ...rest } = content;
  if (municipality === undefined || problems.length > 0) throw new ContentError(problems);
  const before = { ...rest, municipality: { ...municipality, currentPlan: former.id } };
  const changed = await findChangedWords(folder, before);
  if (changed.length > 0) throw new ContentError(changed);
  return draftVersions(folder, assemblePortal(before, today));
}

async function draftEdition(
  { folder, content, former, planId, records, today }: EditionImport,
  drafts: FileDrafts,
  { followed, added, left }: ResolvedLineage,
  steps: ReadonlyMap<string, readonly FieldStep[]>,
  years: PlanYears,
): Promise<Pick<ImportedEdition, 'levels' | 'left' | 'cards'>> {
  const themes =
    content.plans.find(({ id }) => id === planId)?.data.levels?.themes ??
    content.plans.find(({ id }) => id === former.id)?.data.levels?.themes ??
    'mandate-goal';
  const before = content.objectives.filter(({ data }) => data.source.plan === former.id);
  const formers = [...followed.map((each) => each.former), ...left.map((each) => each.former)];
  const { recall, listSteps } = makeRecall(formers, content, themes, years.former);
  const additions = await makeAdditions({
    folder,
    planId,
    content,
    difference: { added: added.map(({ record }) => record), removed: [], matches: [] },
    themes,
    today,
    followed: followed
      .filter(({ former: { slug, data } }) => takesPlace(data, steps.get(slug) ?? []))
      .map(({ now }) => now.record),
    recall,
  });
  drafts.put(additions.files);
  drafts.put([
    {
      path: join(folder, 'official', `${planId}.json`),
      text: `${JSON.stringify({ objectives: records }, null, 2)}\n`,
    },
  ]);
  const slugs = new Map(added.map((now, index) => [now, additions.cards[index] ?? '']));
  for (const each of followed) {
    slugs.set(each.now, each.former.slug);
    await drafts.edit(`objectives/${each.former.slug}.yaml`, (text) =>
      continueCard(text, {
        followed: each,
        steps: steps.get(each.former.slug) ?? [],
        planId,
        fresh: additions.make(each.now.record),
        isReported: (indicator) => isReported(content, each.former.slug, indicator),
      }),
    );
  }
  for (const { former: gone, into } of left)
    if (into.length > 0)
      await drafts.edit(`objectives/${gone.slug}.yaml`, (text) =>
        changeYaml(text, [
          { at: [], key: 'continuedBy', value: into.map((now) => slugs.get(now)) },
        ]),
      );
  await drafts.edit('municipality.yaml', (text) =>
    changeYaml(text, [{ at: [], key: 'currentPlan', value: planId }]),
  );
  await drafts.edit(`plans/${planId}.yaml`, (text) =>
    (parse(text) as { readonly published?: unknown }).published === undefined
      ? changeYaml(text, [{ at: [], key: 'published', value: today }])
      : text,
  );
  const after = await readDrafted(folder, drafts, content, planId);
  const gone = await markLevels(
    drafts,
    content,
    { plan: former.id, cards: before.map(({ data }) => data) },
    { plan: planId, ...after },
    listSteps(),
  );
  return { levels: listSteps(), left: gone, cards: additions.cards };
}

/** The cards of the new edition and the levels they name, as drafted. */
async function readDrafted(
  folder: string,
  drafts: FileDrafts,
  content: FolderContent,
  planId: string,
): Promise<
  { readonly cards: readonly Objective[] } & Pick<FolderContent, 'strategicObjectives' | 'ambits'>
> {
  const files = (await drafts.list()).flatMap(({ path, text }) =>
    typeof text === 'string' ? [{ name: relative(folder, path).replaceAll('\\', '/'), text }] : [],
  );
  const within = (start: string) =>
    files
      .filter(({ name }) => name.startsWith(start))
      .map(({ name, text }) => ({
        id: name.slice(start.length, -'.yaml'.length),
        value: parse(text) as unknown,
      }));
  const ambits = files.find(({ name }) => name === 'ambits.yaml');
  return {
    cards: within('objectives/')
      .map(({ value }) => objectiveSchema.parse(value))
      .filter(({ source }) => source.plan === planId),
    strategicObjectives: [
      ...content.strategicObjectives,
      ...within('strategic-objectives/').map(({ id, value }) => ({
        id,
        data: strategicObjectiveSchema.parse(value),
      })),
    ],
    ambits: ambits === undefined ? content.ambits : ambitSchema.array().parse(parse(ambits.text)),
  };
}
