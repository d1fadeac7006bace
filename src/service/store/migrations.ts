import { moderationStatements } from './migration-moderation.ts';
import { answerStatements } from './migration-answers.ts';
import { sessionStatements } from './migration-sessions.ts';

/** Databases that the store can use. */
export type Dialect = 'sqlite' | 'postgres';

/** One step from a schema version to the next; never changed once released. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: Readonly<Record<Dialect, readonly string[]>>;
}

/** All steps in order; forward only. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'answers and published figures', statements: answerStatements },
  { version: 2, name: 'tokens and the log of moderation', statements: moderationStatements },
  { version: 3, name: 'sessions of the moderation page', statements: sessionStatements },
];

/** Schema version that this program works with. */
export const schemaVersion = Math.max(...migrations.map(({ version }) => version));

/** Creates the list of the steps already taken; safe to rerun. */
export const migrationTable: Readonly<Record<Dialect, string>> = {
  sqlite:
    'CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT',
  postgres:
    'CREATE TABLE IF NOT EXISTS schema_migrations (version integer PRIMARY KEY, name text NOT NULL)',
};

/** Tables that hold data, with all columns and the key that orders them; a copy of the database is made of these. */
export const tables = [
  {
    name: 'answers',
    key: 'id',
    columns: [
      'id',
      'day',
      'kind',
      'page',
      'objective',
      'rating',
      'answer',
      'comment',
      'comment_state',
      'respondent',
      'flagged',
      'reply',
      'reply_day',
    ],
  },
  { name: 'snapshots', key: 'cell', columns: ['cell', 'count', 'day', 'figures'] },
  {
    name: 'tokens',
    key: 'id',
    columns: ['id', 'name', 'role', 'salt', 'hash', 'created', 'revoked'],
  },
  {
    name: 'moderation_log',
    key: 'seq',
    columns: ['seq', 'day', 'actor', 'action', 'subject', 'detail'],
  },
] as const;

/** Name of a table that holds data. */
export type TableName = (typeof tables)[number]['name'];
