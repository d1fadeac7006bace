import type { ObjectiveRecord } from '../../domain/content/portal.ts';
import type { Update } from '../../domain/content/update.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { findFirstDay } from '../../domain/partial-date.ts';
import { printedTextSchema } from '../../domain/text.ts';
import type { ReportedFields } from '../../importer/sheet/fields.ts';
import { planChange } from '../../importer/sheet/plan-row.ts';
import { markVersion, type UpdateDirectory } from '../../importer/sheet/update-directory.ts';
import { reportProblems as words } from '../../i18n/desk/report.ts';
import type { DraftFields } from '../reports/draft.ts';
import { readDraft, type DraftProblem } from '../reports/read-draft.ts';
import { writeFigures } from '../reports/read-figures.ts';
import { nameReport } from './write-report.ts';

/** Most characters of the note of a correction and of the reason of a withdrawal. */
export const longestNote = 1_000;

/** A report as it would be published: the words of its file and its name, with what stands there now of one that is corrected or withdrawn. */
export interface PlannedReport {
  readonly report: Update;
  /** `slug/name`, without ending. */
  readonly file: string;
  readonly former: Update | undefined;
}

type Planning =
  | (PlannedReport & { readonly problems?: never })
  | { readonly report?: never; readonly problems: readonly DraftProblem[] };

/** What a form of an objective would publish on the day `today`: a new report, a correction or a withdrawal; or what is wrong with each field. */
export function planReport(
  fields: DraftFields,
  objective: ObjectiveRecord,
  context: {
    readonly today: IsoDate;
    readonly offices: readonly string[];
    readonly directory: UpdateDirectory;
  },
): Planning {
  if (fields.corrects !== '') return planCorrection(fields, objective, context);
  const { directory, today } = context;
  const { report, problems } = readDraft(fields, objective, context);
  if (report === undefined) return { problems };
  const file = nameReport(objective.slug, report, directory, today);
  return file === undefined
    ? { problems: [{ field: 'title', text: words.alreadyThere }] }
    : { report: { ...report, published: today }, file, former: undefined };
}

function planCorrection(
  fields: DraftFields,
  objective: ObjectiveRecord,
  { today, offices, directory }: Parameters<typeof planReport>[2],
): Planning {
  const file = `${objective.slug}/${fields.corrects}`;
  const former = directory.updates.get(file);
  const stop = (field: DraftProblem['field'], text: string): Planning => ({
    problems: [{ field, text }],
  });
  if (former === undefined) return stop('title', words.notThere);
  if (former.withdrawn !== undefined) return stop('title', words.alreadyWithdrawn);
  if (markVersion(former) !== fields.version) return stop('title', words.changedThere);
  for (const field of ['correction', 'withdrawal'] as const) {
    if (fields[field].length > longestNote) return stop(field, words.textLong(longestNote));
    if (!printedTextSchema.safeParse(fields[field]).success) return stop(field, words.unseen);
  }
  const withdrawal = clean(fields.withdrawal);
  const own = former.office === undefined ? offices : [...new Set([...offices, former.office])];
  const { report, problems } =
    withdrawal === undefined
      ? readDraft(dropStale(fields, former), objective, { today, offices: own })
      : { report: former };
  if (report === undefined) return { problems };
  if (findFirstDay(report.date) > former.published)
    return stop('date', words.afterPublication(former.published));
  const row = {
    fields:
      withdrawal === undefined
        ? pickReported({ ...report, minor: former.minor, published: former.published })
        : pickReported(former),
    version: fields.version,
    correction: withdrawal === undefined ? clean(fields.correction) : undefined,
    withdrawal,
  };
  const change = planChange(row, file, directory, today);
  if (change === undefined) return stop('title', words.nothingChanged);
  const [problem] = change.problems;
  return problem === undefined
    ? { report: change.update, file, former }
    : stop('title', problem.message);
}

/** A form in which the state has changed, without how sure and how far the former one was, where nobody has changed these. */
function dropStale(fields: DraftFields, former: Update): DraftFields {
  const before = writeFigures(former);
  const drop = (name: 'confidence' | 'percent'): string =>
    fields[name] === before[name] ? '' : fields[name];
  return fields.status === (former.status ?? '')
    ? fields
    : { ...fields, confidence: drop('confidence'), percent: drop('percent') };
}

function pickReported(update: Update): ReportedFields {
  const { date, action, due, newDue, status, confidence, percent, values } = update;
  const { title, text, evidence, office, minor } = update;
  const states = { date, action, due, newDue, status, confidence, percent, values };
  return { ...states, title, text, evidence, office, minor };
}

function clean(text: string): string | undefined {
  const trimmed = text.replaceAll('\r\n', '\n').trim();
  return trimmed === '' ? undefined : trimmed;
}

/** A report of which the latest correction or the withdrawal is new, with the day on which it is published. */
export function dateChange(report: Update, former: Update, today: IsoDate): Update {
  const { corrections, withdrawn } = report;
  return {
    ...report,
    corrections: corrections.map((each, place) =>
      place < former.corrections.length ? each : { ...each, date: today },
    ),
    ...(withdrawn &&
      former.withdrawn === undefined && {
        withdrawn: { ...withdrawn, date: today },
      }),
  };
}
