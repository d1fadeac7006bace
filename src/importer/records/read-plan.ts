import { importerText } from '../../i18n/commands/importer.ts';
import type { DocumentBlock } from '../read/document-blocks.ts';
import { readPlanSheet, type PlanSheet } from '../plan-sheet/read-plan-sheet.ts';
import { readDocument, type Progress, type ReadDocument } from '../read/read-document.ts';
import { SourceError } from '../read/read-source.ts';
import { accountWords } from '../recognise/account-words.ts';
import type { LabelMapping } from '../recognise/labels/label-reader.ts';
import { parseDocument } from '../recognise/parse-document.ts';
import type { PlanDocumentRecords } from '../recognise/plan-document-records.ts';
import { recogniseBlocks } from '../recognise/recognise-blocks.ts';

/** The heading of the form of levels, which has a reader of its own: its text is read line by line, whatever file holds it. */
const levelHeading =
  /OBIETTIV[OI]\s+OPERATIV[OI]\s+(?:DI\s+)?(?:1|I|PRIMO)\S?\s*[°º^˚*'.]?\s*LIVELLO/u;

/** The records of a plan in any format. Throws a SourceError where it cannot be read, or holds no objective. */
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
  if (records.objectives.length === 0)
    throw new SourceError(
      'no-objective',
      records.labels.length === 0
        ? importerText.source.noObjective(path)
        : importerText.source.noObjectiveAmong(
            path,
            records.labels.map(({ label }) => label),
          ),
    );
  return records;
}

/** The words of a sheet of our own form: all that is not in a record is listed. */
function countWords({ objectives, issues }: PlanSheet): PlanDocumentRecords['words'] {
  const count = (value: unknown): number => JSON.stringify(value).match(/\p{L}+/gu)?.length ?? 0;
  const placed = count(objectives.map((record) => Object.values(record)));
  return { read: placed + issues.length, placed, listed: issues.length };
}

function readLevels({ blocks }: ReadDocument, text: string, path: string): PlanDocumentRecords {
  const { objectives, issues } = parseDocument(text, path);
  const records = objectives.map((one) => ({ ...one, indicators: [], extra: [] }));
  const asked = issues.map((issue) => ({ ...issue, text: issue.text ?? quoted(issue.message) }));
  const { count } = accountWords(blocks.words, { objectives: records, labels: [], issues: asked });
  return { objectives: records, issues, labels: [], words: count };
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
            [...new Set(row)].map(({ text }) => text.replaceAll('\n', ' ')).join('\t'),
          )
        : [block.text],
    )
    .map((line) => `${line}\n`)
    .join('');
}
