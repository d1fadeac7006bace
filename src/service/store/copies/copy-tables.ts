import { isDeepStrictEqual } from 'node:util';
import { storeText } from '../../../i18n/commands/feedback-cli.ts';
import type { Cell, SqlRow } from '../sql/answer-row.ts';
import { tables, type TableName } from '../schema/migrations.ts';
import { CopyRefusedError } from '../contract/store-errors.ts';

/** Runs one statement and gives its rows. */
export type Query = (sql: string, values: readonly Cell[]) => Promise<readonly SqlRow[]>;

/** Number of rows of each table, and of the comments among the answers. */
export type TableCounts = Readonly<Record<TableName | 'comments', number>>;

type Table = (typeof tables)[number];

const pageSize = 500;
/** Rows of files at a time, each of which may hold megabytes. */
const filePageSize = 4;
/** Tables of such rows. */
const fileTables: ReadonlySet<string> = new Set([
  'draft_files',
  'case_photos',
] satisfies TableName[]);

/** The rows of a table, a page at a time, in the order of its key. */
async function* readPages(
  query: Query,
  { name, key, columns }: Table,
): AsyncGenerator<readonly SqlRow[], undefined> {
  let after: Cell = key === 'seq' ? 0 : '';
  const size = fileTables.has(name) ? filePageSize : pageSize;
  for (;;) {
    const rows = await query(
      `SELECT ${columns.join(', ')} FROM ${name} WHERE ${key} > ? ORDER BY ${key} LIMIT ${String(size)}`,
      [after],
    );
    if (rows.length > 0) yield rows;
    if (rows.length < size) return undefined;
    after = rows.at(-1)?.[key] ?? '';
  }
}

/** Writes every row of one database into the empty tables of another. */
export async function copyTables(from: Query, to: Query): Promise<void> {
  for (const table of tables) {
    const marks = `(${table.columns.map(() => '?').join(', ')})`;
    for await (const rows of readPages(from, table)) {
      const values = rows.flatMap((row) => table.columns.map((column) => row[column] ?? null));
      await to(
        `INSERT INTO ${table.name} (${table.columns.join(', ')}) VALUES ${rows.map(() => marks).join(', ')}`,
        values,
      );
    }
  }
}

/** Compares two databases row by row. Throws a CopyRefusedError that names the first table that differs. */
export async function requireEqualTables(one: Query, other: Query): Promise<void> {
  for (const table of tables) {
    const others = readPages(other, table);
    for await (const rows of readPages(one, table)) {
      const page = await others.next();
      if (page.done === true || !isDeepStrictEqual(rows.map(plain), page.value.map(plain)))
        throw new CopyRefusedError(storeText.copyDiffers(table.name));
    }
    if ((await others.next()).done !== true)
      throw new CopyRefusedError(storeText.copyDiffers(table.name));
  }
}

/** A row without the prototype its driver gave it. */
function plain(row: SqlRow): SqlRow {
  return { ...row };
}

/** Counts every table of a database. */
export async function countTables(query: Query): Promise<TableCounts> {
  const count = async (from: string): Promise<number> =>
    Number(
      (await query(`SELECT CAST(count(*) AS integer) AS count FROM ${from}`, []))[0]?.['count'] ??
        0,
    );
  return {
    answers: await count('answers'),
    comments: await count('answers WHERE comment IS NOT NULL'),
    responses: await count('responses'),
    snapshots: await count('snapshots'),
    tokens: await count('tokens'),
    moderation_log: await count('moderation_log'),
    people: await count('people'),
    drafts: await count('drafts'),
    second_factors: await count('second_factors'),
    office_mail: await count('office_mail'),
    reminders: await count('reminders'),
    draft_files: await count('draft_files'),
    cases: await count('cases'),
    case_events: await count('case_events'),
    case_photos: await count('case_photos'),
    case_addresses: await count('case_addresses'),
    case_mails: await count('case_mails'),
    case_key: await count('case_key'),
    desk_log: await count('desk_log'),
  };
}
