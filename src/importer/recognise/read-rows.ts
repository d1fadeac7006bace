import type { SourceLine } from '../read/clean-text.ts';
import { foldSpace, isUpperCase } from '../../domain/text/fold-text.ts';
import { joinBrokenLabel, matchLabel } from './labels.ts';
import { isTiming } from './timing-shape.ts';

/** A line of the document as cells, none of them empty. */
export interface DocumentRow {
  /** Number of the line in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether an empty cell stands first. */
  readonly isIndented: boolean;
  /** Whether a page begins with it. */
  readonly startsPage: boolean;
}

/** The rows of the document. Blank lines and rows of dashes say nothing and are left out. */
export function tokenizeLines(lines: readonly SourceLine[]): readonly DocumentRow[] {
  const rows: DocumentRow[] = [];
  let startsPage = false;
  for (const { line, text, startsPage: breaks } of lines) {
    startsPage ||= breaks;
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const cells = splitCells(text);
    for (const part of splitAtLabels(cells)) {
      rows.push({ line, cells: part, isIndented: text.startsWith('\t'), startsPage });
      startsPage = false;
    }
  }
  return joinBrokenLabels(rows);
}

function splitCells(text: string): readonly string[] {
  const cells = text
    .split('\t')
    .map(foldSpace)
    .filter((cell) => cell !== '');
  return cells.length === 1 ? splitAtSpaces(text.trim()) : cells;
}

/** Cells parted by spaces, in a text whose tabs are lost: after a label, and before a timing. */
function splitAtSpaces(text: string): readonly string[] {
  const whole = matchLabel(foldSpace(text), false);
  if (whole !== undefined && !whole.isMisspelled)
    return [whole.printed, whole.rest].filter((cell) => cell !== '');
  const chunks = text.split(/ {2,}/u).map(foldSpace);
  const [first = '', last = ''] = [chunks[0], chunks.at(-1)];
  if (chunks.length === 1) return chunks;
  if (matchLabel(first, true) !== undefined || isUpperCase(first))
    return [first, ...chunks.slice(1)];
  const isColumn = isTiming(last) || (chunks.length === 2 && / {3,}/u.test(text));
  return isColumn ? [chunks.slice(0, -1).join(' '), last] : [chunks.join(' ')];
}

/** One row for each label, where the line of one label runs on into the next. */
function splitAtLabels(cells: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  for (const [index, cell] of cells.entries()) {
    const found = index > 0 && isUpperCase(cell) ? matchLabel(cell, false) : undefined;
    // DESCRIZIONE and TEMPISTICA side by side are one heading, not two labels.
    const isNewRow =
      parts.length === 0 ||
      (found !== undefined && found.rest === '' && found.id !== 'timing' && !found.isMisspelled);
    if (isNewRow) parts.push([cell]);
    else parts.at(-1)?.push(cell);
  }
  return parts;
}

function joinBrokenLabels(rows: readonly DocumentRow[]): readonly DocumentRow[] {
  const joined: DocumentRow[] = [];
  for (const row of rows) {
    const previous = joined.at(-1);
    const [head, ...values] = previous?.cells ?? [];
    const [second = '', ...others] = row.cells;
    const label = head === undefined ? undefined : joinBrokenLabel(head, second);
    if (previous === undefined || label === undefined) joined.push(row);
    else
      joined[joined.length - 1] = {
        ...previous,
        cells: [label.label, ...values, label.rest, ...others].filter((cell) => cell !== ''),
      };
  }
  return joined;
}
