import { PortalError } from '../../domain/errors.ts';
import { importerText } from '../../i18n/commands/importer.ts';
import type { DocumentBlock } from '../read/document-blocks.ts';
import { readPlanSheet, type PlanSheet } from '../plan-sheet/read-plan-sheet.ts';
import type { Progress } from '../read/progress.ts';
import { readDocument, type ReadDocument } from '../read/read-document.ts';
import { SourceError } from '../read/read-source.ts';
import { accountWords } from '../recognise/account-words.ts';
import type { ImportIssue } from '../recognise/import-issue.ts';
import type { LabelMapping } from '../recognise/labels/label-reader.ts';
import { parseDocument } from '../recognise/parse-document.ts';
import type { LabelUse, PlanDocumentRecords } from '../recognise/plan-document-records.ts';
import { makeIssue } from '../recognise/layouts/event-sink.ts';
import { recogniseBlocks } from '../recognise/recognise-blocks.ts';

/** Labels that a refusal names, and letters of each: sentences may pass for labels where columns were guessed wrongly. */
const [mostShown, longestShown] = [12, 42];

function shorten(label: string): string {
  if (label.length <= longestShown) return label;
  const cut = label.slice(0, longestShown);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/** A document in which no label or column is known as the title of an objective; its message names those that were found. */
export class NoTitleError extends PortalError {
  override readonly name = 'NoTitleError';
  /** Those labels and columns. */
  readonly labels: readonly LabelUse[];

  constructor(path: string, labels: readonly LabelUse[]) {
    super(
      importerText.source.noObjectiveAmong(
        path,
        labels.slice(0, mostShown).map(({ label }) => shorten(label)),
        Math.max(0, labels.length - mostShown),
      ),
    );
    this.labels = labels;
  }
}

/** The heading of the form of levels, which has a reader of its own: its text is read line by line, whatever file holds it. */
const levelHeading =
  /OBIETTIV[OI]\s+OPERATIV[OI]\s+(?:DI\s+)?(?:1|I|PRIMO)\S?\s*[°º^˚*'.]?\s*LIVELLO/u;

/** The records of a plan in any format. Throws a SourceError where it cannot be read or holds no objective, a NoTitleError where none of its labels is known as the title. */
export async function readPlan(
  bytes: Uint8Array,
  path: string,
  mapping: LabelMapping,
  progress: Progress,
): Promise<PlanDocumentRecords> {
  const sheet = await readPlanSheet(bytes);
  if (sheet !== undefined) return { ...sheet, labels: [], words: countWords(sheet) };
  const read = await readDocument(bytes, path, progress);
  const text = read.text ?? writeLines(read.blocks.blocks);
  if (levelHeading.test(text)) return readLevels(read, text, path);
  const records = recogniseBlocks(read.blocks, mapping);
  if (records.objectives.length > 0) return records;
  throw records.labels.length === 0
    ? new SourceError('no-objective', importerText.source.noObjective(path))
    : new NoTitleError(path, records.labels);
}

/** The words of a sheet of our own form: all that is not in a record is listed. */
function countWords({ objectives, issues }: PlanSheet): PlanDocumentRecords['words'] {
  const count = (value: unknown): number => JSON.stringify(value).match(/\p{L}+/gu)?.length ?? 0;
  const placed = count(objectives.map((record) => Object.values(record)));
  return { read: placed + issues.length, placed, listed: issues.length };
}

function readLevels({ blocks }: ReadDocument, text: string, path: string): PlanDocumentRecords {
  const { objectives, issues, labels: printed } = parseDocument(text, path);
  const records = objectives.map((one) => ({ ...one, indicators: [], extra: [] }));
  const labels = [...printed].map(([label, count]) => ({ label, field: 'form', count }));
  const named = blocks.remarks.map((remark) => makeIssue(remark.kind, remark));
  const asked = [...issues, ...named].map((issue) => ({
    ...issue,
    text: issue.text ?? quoted(issue.message),
  }));
  const { count, lost } = accountWords(blocks.words, {
    objectives: records,
    labels,
    marks: [],
    issues: asked,
  });
  return {
    objectives: records,
    issues: [...issues, ...named, ...nameLost(lost)],
    labels,
    words: count,
  };
}

/** What a document holds and no record, label or issue does. */
function nameLost(lost: readonly string[]): readonly ImportIssue[] {
  if (lost.length === 0) return [];
  const text = lost.join(' ');
  return [{ line: 1, code: 'lost-words', text, message: importerText.asked['lost-words'](text) }];
}

function quoted(message: string): string {
  return [...message.matchAll(/«([^»]*)»/gu)].map(([, text = '']) => text).join(' ');
}

/** Blocks as lines of text; tabs part cells. */
function writeLines(blocks: readonly DocumentBlock[]): string {
  return blocks
    .flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map((row) =>
            [...new Set(row)].map(({ text }) => text.replaceAll(/[\n\u2028]/gu, ' ')).join('\t'),
          )
        : [block.text.replaceAll('\u2028', ' ')],
    )
    .map((line) => `${line}\n`)
    .join('');
}
