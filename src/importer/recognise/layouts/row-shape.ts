import type { TableCell } from '../../read/document-blocks.ts';

/** "Totale" and numbers: a sum of the rows above. */
export function isTotal([first, ...others]: readonly TableCell[]): boolean {
  return (
    first !== undefined &&
    /^(?:sub)?total[ei](?!\p{L})/iu.test(first.text.trim()) &&
    others.every(({ text }) => /^[\d.,%€\s]*$/u.test(text))
  );
}

/** Whether a cell takes more than half of its row, as a merged one does. */
export function isWide(row: readonly TableCell[], cell: TableCell): boolean {
  return row.filter((one) => one === cell).length > Math.max(1, row.length / 2);
}
