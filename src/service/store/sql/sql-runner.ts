import type { Cell, SqlRow } from './answer-row.ts';

/** One SQL statement, with `?` where a value goes; no text in it holds a question mark. */
export interface Statement {
  readonly sql: string;
  readonly values?: readonly Cell[];
}

/** A database that takes SQL. */
export interface SqlRunner {
  /** Runs the statements in order in one transaction and gives the rows of each; all or nothing. */
  readonly run: (statements: readonly Statement[]) => Promise<readonly (readonly SqlRow[])[]>;
}

/** The rows of one statement. */
export async function queryRows(
  runner: SqlRunner,
  sql: string,
  values: readonly Cell[] = [],
): Promise<readonly SqlRow[]> {
  const [rows = []] = await runner.run([{ sql, values }]);
  return rows;
}

/** A text column; one that is NULL or not text is a programming error. */
export function readText(row: SqlRow, column: string): string {
  const cell = row[column];
  if (typeof cell !== 'string') throw new TypeError(`${column} holds no text`);
  return cell;
}

/** A text column that may be NULL. */
export function readOptionalText(row: SqlRow, column: string): string | undefined {
  return row[column] === null ? undefined : readText(row, column);
}

/** A whole number column. */
export function readNumber(row: SqlRow, column: string): number {
  const cell = row[column];
  if (typeof cell !== 'number') throw new TypeError(`${column} holds no number`);
  return cell;
}
