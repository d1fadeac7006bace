import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import type { ObjectiveComment } from '../../domain/satisfaction/published-comment.ts';
import { findSqlitePath } from './open-store.ts';
import type { SqlRow } from './sql/answer-row.ts';
import { readOptionalText, readText } from './sql/sql-runner.ts';

const patience = 5_000;

/** Names only columns that every version of the table has: the database may be of an earlier one, whose steps the service takes. */
const publishedQuery =
  "SELECT objective, day, comment, reply, reply_day FROM answers WHERE comment_state = 'published' AND objective IS NOT NULL AND comment IS NOT NULL ORDER BY day DESC, id LIMIT 10000";

/**
 * The published comments about objectives, the latest first, for a build: it only reads, makes no database where there is none, and takes no
 * step of the schema. Rejects with what the database says where it cannot be read.
 */
export async function readPublished(databaseUrl: string): Promise<readonly ObjectiveComment[]> {
  const path = findSqlitePath(databaseUrl);
  const rows = path === undefined ? await readPostgres(databaseUrl) : readSqlite(path);
  return rows.map((row) => {
    const reply = readOptionalText(row, 'reply');
    const replyDay = readOptionalText(row, 'reply_day');
    return {
      objective: readText(row, 'objective'),
      day: readText(row, 'day'),
      comment: readText(row, 'comment'),
      ...(reply === undefined ? {} : { reply }),
      ...(replyDay === undefined ? {} : { replyDay }),
    };
  });
}

function readSqlite(path: string): readonly SqlRow[] {
  if (!existsSync(path)) return [];
  const database = new DatabaseSync(path, { readOnly: true, timeout: patience });
  try {
    return database.prepare(publishedQuery).all() as unknown as readonly SqlRow[];
  } finally {
    database.close();
  }
}

async function readPostgres(connectionString: string): Promise<readonly SqlRow[]> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  try {
    await client.connect();
    return (await client.query<SqlRow>(publishedQuery)).rows;
  } finally {
    await client.end();
  }
}
