import type { Migration } from './migrations.ts';

function sessionTable(text: string, key: string, end: string): string {
  return `CREATE TABLE sessions (
  hash ${key} PRIMARY KEY NOT NULL CHECK (length(hash) = 43),
  token ${text} NOT NULL CHECK (length(token) = 12),
  day ${text} NOT NULL CHECK (length(day) = 10)
)${end}`;
}

/**
 * Version 3. Who is signed in to the moderation page: a hash of the session's secret, never the secret, and no time. When a session ends is part
 * of the secret itself. It is no data to copy: a copy of the database has nobody signed in.
 */
export const sessionStatements: Migration['statements'] = {
  sqlite: [sessionTable('TEXT', 'TEXT', ' STRICT, WITHOUT ROWID')],
  postgres: [sessionTable('text', 'text COLLATE "C"', '')],
};
