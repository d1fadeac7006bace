import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { importerText } from '../../i18n/commands/importer.ts';
import { buildObjective, type Draft } from './build-objective.ts';
import { cleanText } from '../read/clean-text.ts';
import { DocumentReader } from './document-reader.ts';
import type { ImportIssue } from './import-issue.ts';
import { isCutLabel } from './labels.ts';
import { findPageFurniture } from './page-furniture.ts';
import { SourceError } from '../read/read-source.ts';
import { isCutTiming } from './timing-shape.ts';
import { tokenizeLines, type DocumentRow } from './read-rows.ts';

/** A document as records, with what could not be placed. */
export interface ParsedDocument {
  readonly objectives: readonly OfficialObjective[];
  /** In the order of the document's lines. */
  readonly issues: readonly ImportIssue[];
  /** Labels of the form as printed, with how often each stands in the document. */
  readonly labels: ReadonlyMap<string, number>;
}

/**
 * The objectives of a document in its own words, white space folded and tags removed. Every word is in a record,
 * in a label or in an issue. Throws a SourceError when there is no objective or the last one breaks off; `path` names the file.
 */
export function parseDocument(text: string, path: string): ParsedDocument {
  const rows = tokenizeLines(cleanText(text));
  const reader = new DocumentReader(findPageFurniture(rows));
  for (const [index, row] of rows.entries()) reader.read(row, rows[index + 1]);
  const { drafts, issues, labels } = reader.finish();
  if (drafts.length === 0)
    throw new SourceError('no-objective', importerText.source.noObjective(path));
  const built = drafts.map((draft, index) => buildObjective(draft, index + 1));
  const objectives = built.map(({ objective }) => objective);
  if (breaksOff(objectives.at(-1), drafts.at(-1), rows.at(-1), /\n\s*$/u.test(text))) {
    throw new SourceError('truncated', importerText.source.truncated(path, rows.at(-1)?.line ?? 1));
  }
  return {
    objectives,
    labels,
    issues: [...issues, ...built.flatMap((one) => one.issues)].toSorted((a, b) => a.line - b.line),
  };
}

/**
 * Whether a document was cut short: its last objective has no strategic objective or no action, its last table is empty,
 * or it stops without a line end in the middle of a row.
 */
function breaksOff(
  last: OfficialObjective | undefined,
  draft: Draft | undefined,
  row: DocumentRow | undefined,
  endsWithLine: boolean,
): boolean {
  if (last === undefined || last.strategicTitle === '' || last.actions.length === 0) return true;
  if (draft?.tables.at(-1)?.rows.every(({ cells }) => cells.length === 0) === true) return true;
  const timing = last.actions.at(-1)?.timing ?? '';
  const [cell = '', ...others] = row?.cells ?? [];
  const isHalfRow = others.length === 0 && !timing.endsWith(cell);
  return !endsWithLine && (isHalfRow || isCutTiming(timing) || isCutLabel(cell));
}
