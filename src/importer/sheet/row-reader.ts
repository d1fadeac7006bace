import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import { sheetHeaders, type SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import { findShortChoice } from './find-choice.ts';
import { normaliseText } from './normalise-text.ts';
import {
  emptyCell,
  isEmptyCell,
  type SheetCell,
  type SheetGrid,
  type SheetIssue,
} from './sheet-grid.ts';

/** Where a row stands. */
export interface RowPlace {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<SheetColumnKey, number>;
}

/** A problem with the cell of a column; where the sheet has none, with the first cell of the row. */
export function issueAt(
  { sheet, row, columns }: RowPlace,
  key: SheetColumnKey,
  message: string,
): SheetIssue {
  return { sheet, at: { row, column: columns.get(key) ?? 0 }, message };
}

/** The cells of one row by column, and what is wrong with them. */
export class RowReader {
  readonly row: number;
  readonly issues: SheetIssue[] = [];
  readonly #sheet: string;
  readonly #cells: readonly SheetCell[];
  readonly #columns: ReadonlyMap<SheetColumnKey, number>;

  constructor(
    { name, rows }: SheetGrid,
    row: number,
    columns: ReadonlyMap<SheetColumnKey, number>,
  ) {
    this.row = row;
    this.#sheet = name;
    this.#cells = rows[row] ?? [];
    this.#columns = columns;
    for (const [key, column] of columns) {
      const cell = this.#cells[column];
      if (cell?.kind === 'formula') this.complain(key, sheetCellText.formula);
      if (cell?.kind === 'error') this.complain(key, sheetCellText.error(String(cell.value)));
    }
  }

  /** Adds a problem with the cell of a column. */
  complain(key: SheetColumnKey, message: string): void {
    this.issues.push(issueAt(this.place, key, message));
  }

  /** Where the row stands. */
  get place(): RowPlace {
    return { sheet: this.#sheet, row: this.row, columns: this.#columns };
  }

  /** What stands in a cell, be it the result of a formula. */
  value(key: SheetColumnKey): SheetCell['value'] {
    return (this.#cells[this.#columns.get(key) ?? -1] ?? emptyCell).value;
  }

  /** The cell of a column; an empty one for formulas and errors, which are complained of already. */
  cell(key: SheetColumnKey): SheetCell {
    const cell = this.#cells[this.#columns.get(key) ?? -1] ?? emptyCell;
    return cell.kind === 'value' ? cell : emptyCell;
  }

  /** Whether something stands in a cell, be it a formula. */
  isFilled(key: SheetColumnKey): boolean {
    return !isEmptyCell(this.#cells[this.#columns.get(key) ?? -1] ?? emptyCell);
  }

  /** The text of a cell; undefined when empty. Whole numbers count as texts, other numbers and dates are complained of. */
  text(key: SheetColumnKey): string | undefined {
    const cell = this.cell(key);
    if (isEmptyCell(cell)) return undefined;
    if (typeof cell.value === 'string') return normaliseText(cell.value);
    if (typeof cell.value === 'number' && Number.isInteger(cell.value)) return String(cell.value);
    this.complain(key, sheetCellText.wrongKind);
    return undefined;
  }

  /** The text of a cell that must hold one. */
  needText(key: SheetColumnKey): string | undefined {
    const { missing, missingPublished } = sheetCellText;
    if (!this.isFilled(key))
      this.complain(key, (this.isFilled('id') ? missingPublished : missing)(sheetHeaders[key]));
    return this.text(key);
  }

  /** The key of the words in a cell; complains of words that are none of the choices. */
  choice<Key extends string>(
    key: SheetColumnKey,
    choices: Readonly<Record<Key, string>>,
  ): Key | undefined {
    const text = this.text(key);
    const found = text === undefined ? undefined : findShortChoice(text, choices);
    if (text !== undefined && found === undefined)
      this.complain(key, sheetCellText.unknownChoice(text, Object.values(choices)));
    return found;
  }
}
