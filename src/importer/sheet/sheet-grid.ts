import { PortalError } from '../../domain/errors.ts';

/** A cell as far as importing needs it. */
export interface SheetCell {
  readonly value: string | number | boolean | Date | null;
  readonly kind: 'value' | 'formula' | 'error';
  /** Number format, such as `0%` or `dd/mm/yyyy`. */
  readonly format?: string | undefined;
  /** Where the cell leads when it is clicked. */
  readonly link?: string | undefined;
}

/** A rectangle of merged cells, from 0, both ends included. */
interface MergedCells {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** A sheet of rows, whatever the kind of file. */
export interface SheetGrid {
  readonly name: string;
  /** Headers first; rows may differ in length. */
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges: readonly MergedCells[];
  readonly hiddenRows: ReadonlySet<number>;
}

/** The sheets of a file that are read, and what in it is not. */
export interface SheetBook {
  readonly grids: readonly SheetGrid[];
  readonly remarks: readonly SheetIssue[];
}

/** A cell with nothing in it. */
export const emptyCell: SheetCell = { value: null, kind: 'value' };

/** Whether nothing stands in a cell but spaces. */
export function isEmptyCell({ value, kind }: SheetCell): boolean {
  return kind === 'value' && (value === null || (typeof value === 'string' && value.trim() === ''));
}

/** Name of a column as spreadsheet programs write it: 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? '' : columnLetters(rest)}${String.fromCodePoint(65 + (column % 26))}`;
}

/** Name of a cell, such as `B7`, from row and column counted from 0. */
export function cellName({
  row,
  column,
}: {
  readonly row: number;
  readonly column: number;
}): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** Something wrong in a spreadsheet, with its place and the remedy. */
export interface SheetIssue {
  /** Name of the sheet, or of the file where it has none. */
  readonly sheet: string;
  /** Row and column, both from 0; absent where the whole file is meant. */
  readonly at?: { readonly row: number; readonly column: number };
  /** Italian: what is wrong and what to write instead. */
  readonly message: string;
}

/** A spreadsheet that cannot be read at all. Nothing has been written. */
export class SheetError extends PortalError {
  override readonly name = 'SheetError';
  readonly issue: SheetIssue;

  constructor(issue: SheetIssue) {
    super(`${issue.sheet}: ${issue.message}`);
    this.issue = issue;
  }
}
