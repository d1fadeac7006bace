import { PortalError } from '../../domain/errors.ts';

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
