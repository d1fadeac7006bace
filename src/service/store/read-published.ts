import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import type { ObjectiveComment } from '../../domain/satisfaction/published-comment.ts';
import { findSqlitePath } from './open-store.ts';
import type { SqlRow } from './sql/answer-row.ts';
import { buildCommentQuery, readComment } from './sql/comment-query.ts';
import { numberMarks } from './postgres/postgres-connection.ts';

const patience = 5_000;

/**
 * The published comments about objectives, the latest first, for a build: it only reads, makes no database where there is none, and takes no
 * step of the schema. Rejects with what the database says where it cannot be read.
 */
export async function readPublished(databaseUrl: string): Promise<readonly ObjectiveComment[]> {
  const { sql, values = [] } = buildCommentQuery({ state: 'published' });
  const path = findSqlitePath(databaseUrl);
  const rows =
    path === undefined
      ? await readPostgres(databaseUrl, numberMarks(sql), values)
      : readSqlite(path, sql, values);
  return rows.map(readComment).flatMap(({ objective, day, comment, reply, replyDay }) =>
    objective === undefined
      ? []
      : [
          {
            objective,
            day,
            comment,
            ...(reply === undefined ? {} : { reply }),
            ...(replyDay === undefined ? {} : { replyDay }),
          },
        ],
  );
}

function readSqlite(path: string, sql: string, values: readonly (string | number | null)[]) {
  if (!existsSync(path)) return [];
  const database = new DatabaseSync(path, { readOnly: true, timeout: patience });
  try {
    return database.prepare(sql).all(...values) as unknown as readonly SqlRow[];
  } finally {
    database.close();
  }
}

async function readPostgres(
  connectionString: string,
  sql: string,
  values: readonly (string | number | null)[],
): Promise<readonly SqlRow[]> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  try {
    await client.connect();
    return (await client.query<SqlRow>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
