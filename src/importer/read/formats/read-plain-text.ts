import { documentPlaceText } from '../../../i18n/commands/document-places.ts';
import { findSeparator, parseCsv, removeGuard } from '../../../domain/csv.ts';
import { cleanText } from '../clean-text.ts';
import {
  listWords,
  type DocumentBlock,
  type DocumentBlocks,
  type TableCell,
} from '../document-blocks.ts';

/**
 * Whether a text is a table with separators: a line with some separators that are as many in most lines. Titles may stand above,
 * and cells may hold line ends inside quotes.
 */
export function isDelimited(text: string): boolean {
  const separator = findTableSeparator(text);
  const reading = parseCsv(text, separator);
  if ('fault' in reading) return false;
  const counts = reading.rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => row.length);
  const widest = Math.max(0, ...counts);
  const full = counts.filter((count) => count === widest).length;
  return widest > 2 && separator !== '\t' && full >= Math.max(2, counts.length * 0.6);
}

/** The blocks of a CSV text: one table. Undefined where its quotes are wrong. */
export function readDelimited(text: string, name: string): DocumentBlocks | undefined {
  const reading = parseCsv(text, findTableSeparator(text));
  if ('fault' in reading) return undefined;
  const width = Math.max(0, ...reading.rows.map((row) => row.length));
  const rows = reading.rows.map((row, r) =>
    Array.from({ length: width }, (_, column): TableCell => ({
      text: removeGuard(row[column] ?? '')
        .replaceAll(/\r\n?/gu, '\n')
        .trim(),
      place: { line: r + 1, words: documentPlaceText.line(r + 1) },
    })),
  );
  return { blocks: [{ kind: 'table', name, rows }], remarks: [], words: listWords(text) };
}

/** The separator by the line that has most of one; titles above the headers have none. */
function findTableSeparator(text: string): string {
  const lines = text.split(/\r?\n/u, 40);
  const widest = lines.toSorted(
    (a, b) => b.split(findSeparator(b)).length - a.split(findSeparator(a)).length,
  )[0];
  return findSeparator(widest ?? text);
}

/** The blocks of a text: lines, and tables where tabs part cells. */
export function readPlainText(text: string): DocumentBlocks {
  const blocks: DocumentBlock[] = [];
  let open: TableCell[][] = [];
  const close = (): void => {
    if (open.length === 0) return;
    const width = Math.max(...open.map((row) => row.length));
    const rows = open.map((row) => {
      const [first] = row;
      const missing =
        first === undefined
          ? []
          : Array.from({ length: width - row.length }, () => ({ text: '', place: first.place }));
      return [...row, ...missing];
    });
    blocks.push({ kind: 'table', rows });
    open = [];
  };
  for (const { line, text: content } of cleanText(text)) {
    const place = { line, words: documentPlaceText.line(line) };
    const printed = content.replace(/\s+$/u, '');
    if (printed.trim() === '') close();
    else if (printed.includes('\t'))
      open.push(printed.split('\t').map((cell) => ({ text: cell.trim(), place })));
    else {
      close();
      blocks.push({
        kind: 'paragraph',
        text: printed.trim(),
        place,
        isListItem: /^\s*[-•*▪–]\s+/u.test(printed),
      });
    }
  }
  close();
  return {
    blocks,
    remarks: [],
    words: listWords(
      cleanText(text)
        .map((l) => l.text)
        .join('\n'),
    ),
  };
}
