import { Client } from 'pg';
import { openStore } from '../../src/service/store/open-store.ts';

/** A database in PostgreSQL with the tables of a store, which serves one test after the other: making them takes ten times as long as emptying them. */
export interface ReusedDatabase {
  readonly url: string;
  /** Takes it back to how its tables are when they are made. */
  readonly empty: () => Promise<void>;
}

/** Makes the tables of a store in the empty database at an address. */
export async function makeTables(url: string): Promise<ReusedDatabase> {
  await (await openStore(url)).close();
  const tables = await askDatabase(
    url,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'schema_migrations'",
  );
  const names = tables.map(({ name }) => String(name));
  const filled = await Promise.all(
    names.map(async (name) => [name, await askDatabase(url, `SELECT * FROM ${name}`)] as const),
  );
  const fill = filled
    .filter(([, rows]) => rows.length > 0)
    .map(
      ([name, rows]) =>
        `INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, '${JSON.stringify(rows)}')`,
    );
  // Without the triggers that keep the logs from being emptied.
  const empty = [
    'SET session_replication_role = replica',
    ...names.map((name) => `DELETE FROM ${name}`),
    ...fill,
  ].join('; ');
  return { url, empty: async () => void (await askDatabase(url, empty)) };
}

/** Rows that a statement gives over a connection of its own. */
export async function askDatabase(
  url: string,
  sql: string,
): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
