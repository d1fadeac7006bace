import { parseArgs } from 'node:util';
import { buildDay } from '../../catalog/read-content/build-day.ts';
import { levelsSchema } from '../../domain/content/plan.ts';
import { ContentError, PortalError } from '../../domain/errors.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { cardText } from '../../i18n/commands/cards.ts';
import { importerText } from '../../i18n/commands/importer.ts';
import { checkPlan, reportCheck } from '../facts/check-plan.ts';
import { comparePlan } from '../editions/compare-plan.ts';
import type { PlanDocumentRecords } from '../recognise/plan-document-records.ts';
import { contentFolder, isContentFolder } from '../../catalog/read-content/content-folder.ts';
import { readContent, type FolderContent } from '../../catalog/read-content/read-content.ts';
import { chooseThemes, type ThemeLevel } from '../cards/find-levels.ts';
import { readPlanYears } from '../cards/make-plan.ts';
import { makeAdditions } from '../cards/write-content.ts';
import { maxDocumentBytes } from '../read/read-document.ts';
import { readSourceBytes } from '../read/read-source.ts';
import { describeMapping, nameMeaning, readMapping } from './mapping-file.ts';
import { ProgressReport } from './progress-report.ts';
import { readGuarded } from './read-guarded.ts';
import { NoTitleError } from './read-plan.ts';
import { reportAdditions, reportDifference, reportIssues, reportLabels } from './report-import.ts';
import {
  OptionsError,
  parseStrictly,
  readExistingContent,
  type Surroundings,
} from '../command/command-line.ts';
import { findFormerEdition, importEdition } from '../next-edition/import-edition.ts';
import { describeEdition, reportEdition } from '../next-edition/report-edition.ts';
import { checkReportName, saveReport } from '../command/save-report.ts';
import { writeFiles } from '../command/write-files.ts';
import { isOnlyNamed } from '../recognise/import-issue.ts';
import { writePlan } from './write-plan.ts';

/** What the importer is asked to do. */
interface ImportOptions {
  readonly file: string;
  readonly plan: string | undefined;
  readonly themes: ThemeLevel | undefined;
  readonly content: string;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  readonly isCheck: boolean;
  /** File in which what is said is kept too. */
  readonly report: string | undefined;
  readonly isStrict: boolean;
}

/** Runs the importer; returns its exit code: 0 done, 1 something to put right (`--strict`, `--check`), 2 could not run. */
export async function runImport(
  args: readonly string[],
  { environment, out, err }: Surroundings,
  clock: Date,
): Promise<0 | 1 | 2> {
  try {
    const options = readImportOptions(args, environment);
    if (options === 'help') {
      out(`${importerText.usage}\n`);
      return 0;
    }
    const bytes = await readSourceBytes(options.file, maxDocumentBytes);
    const mapping = await readMapping(options.content, options.plan);
    const progress = new ProgressReport(err);
    const parsed = await readGuarded({ bytes, path: options.file, mapping }, (done, of) => {
      progress.tell(done, of);
    })
      .catch(async (error: unknown) => {
        if (error instanceof NoTitleError) out(await offerMapping(options, error));
        throw error;
      })
      .finally(() => {
        progress.end();
      });
    progress.count(parsed);
    const said: string[] = [];
    const say = (text: string): void => {
      said.push(text);
      out(text);
    };
    const isFine = await act(options, parsed, say, buildDay(environment, clock));
    if (options.report !== undefined) await saveReport(options.report, said.join(''));
    const open = parsed.issues.filter(({ code }) => !isOnlyNamed(code)).length;
    const isUnplaced = options.isStrict && open > 0;
    if (isUnplaced) err(`${importerText.strict(open)}\n`);
    return isFine && !isUnplaced ? 0 : 1;
  } catch (error) {
    if (!(error instanceof PortalError) && !isSystemError(error)) throw error;
    err(`${error.message}\n`);
    return 2;
  }
}

/** Writes the mapping file of a plan whose titles are under a label that nobody knows; what is said of it. */
async function offerMapping(
  { content: folder, plan, isDryRun, isJson }: ImportOptions,
  { labels }: NoTitleError,
): Promise<string> {
  if (isDryRun || isJson || !(await isContentFolder(folder))) return '';
  const id = plan ?? (await readContent(folder)).municipality?.currentPlan;
  if (id === undefined) return '';
  const files = await describeMapping(folder, id, labels);
  await writeFiles(files);
  return importerText.labels.offered(
    files.map(({ path }) => path),
    labels.map(({ label, field }) => `${label}: ${nameMeaning(field)}`),
  );
}

/** The options of a command line, or `help` where only that is wanted. Throws an OptionsError. */
function readImportOptions(
  args: readonly string[],
  environment: Surroundings['environment'],
): ImportOptions | 'help' {
  const { values, positionals } = parseStrictly(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        plan: { type: 'string' },
        themes: { type: 'string' },
        content: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        report: { type: 'string' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) return 'help';
  const [file, ...others] = positionals;
  if (file === undefined) throw new OptionsError(importerText.arguments.missingFile);
  if (others.length > 0) throw new OptionsError(importerText.arguments.oneFile(positionals));
  // The id becomes a file name: nothing that could lead out of the folder.
  if (
    values.plan !== undefined &&
    !/^\p{L}?[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*$/u.test(values.plan)
  )
    throw new OptionsError(importerText.arguments.badPlan(values.plan));
  return {
    file,
    plan: values.plan,
    themes: values.themes === undefined ? undefined : readThemes(values.themes),
    content: values.content ?? contentFolder(environment),
    isDryRun: values['dry-run'],
    isJson: values.json,
    isCheck: values.check,
    report: values.report === undefined ? undefined : checkReportName(values.report),
    isStrict: values.strict,
  };
}

/** Does what the options ask for; false when the check found something. */
async function act(
  options: ImportOptions,
  parsed: PlanDocumentRecords,
  out: (text: string) => void,
  today: IsoDate,
): Promise<boolean> {
  const print = (value: unknown): void => {
    out(`${JSON.stringify(value, null, 2)}\n`);
  };
  if (options.isDryRun && options.isJson && !options.isCheck) {
    print(parsed);
    return true;
  }
  const content = await readExistingContent(options.content);
  const planId = choosePlan(options, content);
  const entries = content.objectives.filter(({ data }) => data.source.plan === planId);
  if (options.isCheck) {
    const check = checkPlan(parsed.objectives, entries, content);
    if (options.isJson) print({ plan: planId, ...check, issues: parsed.issues });
    else out(reportCheck(check) + reportLabels(parsed) + reportIssues(parsed.issues));
    return check.isComplete;
  }
  const former = findFormerEdition(content, planId);
  if (former !== undefined) {
    if (content.problems.length > 0) throw new ContentError(content.problems);
    const { objectives: records, issues } = parsed;
    const { isDryRun, content: folder } = options;
    const edition = await importEdition({
      folder,
      content,
      former,
      planId,
      records,
      today,
      isDryRun,
    });
    if (options.isJson) print({ ...describeEdition(edition), issues });
    else {
      out(reportEdition(edition, isDryRun) + reportIssues(issues));
      if (edition.written.length > 0) out(`${importerText.written(edition.written)}\n`);
      if (edition.lineage.questions.length === 0) out(nameNextStep(options));
    }
    return edition.lineage.questions.length === 0;
  }
  const known = entries.map(({ id, data }) => ({
    slug: id,
    title: data.title,
    position: data.source.position,
    fingerprint: data.source.fingerprint,
  }));
  const difference = comparePlan(parsed.objectives, known);
  if (!options.isJson)
    out(reportDifference(planId, difference) + reportLabels(parsed) + reportIssues(parsed.issues));
  if (options.isDryRun) {
    if (!options.isJson) out(nameNextStep(options));
    return true;
  }
  if (content.problems.length > 0) throw new ContentError(content.problems);
  const additions = await makeAdditions({
    folder: options.content,
    planId,
    content,
    difference,
    themes: options.themes ?? chooseThemesFor(planId, content, parsed.objectives),
    today,
  });
  const written = await writePlan({
    folder: options.content,
    planId,
    records: parsed.objectives,
    difference,
    additions,
    beside: await describeMapping(options.content, planId, parsed.labels),
  });
  if (options.isJson)
    print({
      plan: planId,
      written,
      cards: additions.cards,
      withoutRecord: difference.removed.map(({ slug }) => slug),
      issues: parsed.issues,
    });
  else
    out(`${importerText.written(written)}\n${reportAdditions(additions)}${nameNextStep(options)}`);
  return true;
}

/** The command that comes after this one, as lines for staff. */
function nameNextStep({ isDryRun, content }: ImportOptions): string {
  const { dryRun, start } = importerText.next;
  return `\n${isDryRun ? dryRun : start(content)}\n`;
}

function choosePlan(
  { plan, content: folder }: ImportOptions,
  { municipality, plans, problems }: FolderContent,
): string {
  const id = plan ?? municipality?.currentPlan;
  if (id === undefined)
    throw new ContentError(problems.filter(({ file }) => file === 'municipality.yaml'));
  const broken = problems.filter(({ file }) => file === `plans/${id}.yaml`);
  if (broken.length > 0) throw new ContentError(broken);
  const isFirst = readPlanYears(id).length > 0;
  if (!isFirst && !plans.some((one) => one.id === id))
    throw new OptionsError(
      importerText.arguments.noPlan(
        id,
        folder,
        plans.map((one) => one.id),
      ),
    );
  return id;
}

/** The level that `--themes` names. Throws an OptionsError. */
function readThemes(given: string): ThemeLevel {
  const found = levelsSchema.shape.themes.unwrap().safeParse(given);
  if (!found.success)
    throw new OptionsError(cardText.badThemes(given, Object.keys(cardText.levels)));
  return found.data;
}

/** The themes that a plan has; of one that says none, those that its document suggests. */
function chooseThemesFor(
  planId: string,
  { plans, goals }: FolderContent,
  records: PlanDocumentRecords['objectives'],
): ThemeLevel {
  const known = plans.find(({ id }) => id === planId)?.data.levels;
  return known?.themes ?? (goals.length > 0 ? 'mandate-goal' : chooseThemes(records));
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
