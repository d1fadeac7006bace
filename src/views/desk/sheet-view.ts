/** The page on which somebody downloads and uploads a sheet. */
export interface SheetPageView {
  /** Where the sheet to fill in is. */
  readonly download: string;
  /** Where one is uploaded. */
  readonly address: string;
  readonly megabytes: number;
  /** What is wrong with the file. */
  readonly problem: string | undefined;
  /** What the file that was uploaded holds. */
  readonly review: SheetReviewView | undefined;
}

/** Something about a cell. */
interface SheetNote {
  readonly place: string;
  readonly text: string;
}

/** What a file holds: rows to choose, and what cannot or need not be taken. */
export interface SheetReviewView {
  /** Name of the file; absent where rows come back after somebody has signed in again. */
  readonly file: string | undefined;
  readonly rows: readonly SheetRowView[];
  readonly issues: readonly SheetNote[];
  readonly remarks: readonly SheetNote[];
  readonly unchanged: number;
  readonly drafted: number;
  /** Rows that a later upload brings. */
  readonly left: number;
  /** Where chosen rows are sent. */
  readonly address: string;
}

/** A row that can be taken. */
export interface SheetRowView {
  /** What comes along of it. */
  readonly value: string;
  readonly title: string;
  readonly objective: string;
  readonly place: string;
  /** Title of the published report that it corrects or withdraws. */
  readonly former: string | undefined;
  readonly isWithdrawal: boolean;
  readonly differences: readonly {
    readonly label: string;
    readonly former: string;
    readonly present: string;
  }[];
  readonly warnings: readonly SheetNote[];
  readonly isChosen: boolean;
}

/** Name of the field of a row, and of the box that chooses it; rows count from 0. */
export function sheetRowField(row: number): string {
  return `riga-${String(row)}`;
}

/** See `sheetRowField`. */
export function sheetRowBox(row: number): string {
  return `prendi-${String(row)}`;
}

/** Most rows that one page holds. */
export const mostSheetRows = 40;
