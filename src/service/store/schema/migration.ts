/** Databases that the store can use. */
export type Dialect = 'sqlite' | 'postgres';

/** One step from a schema version to the next; never changed once released. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: Readonly<Record<Dialect, readonly string[]>>;
}

/** Creates the list of the steps already taken; safe to rerun. */
export const migrationTable: Readonly<Record<Dialect, string>> = {
  sqlite:
    'CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT',
  postgres:
    'CREATE TABLE IF NOT EXISTS schema_migrations (version integer PRIMARY KEY, name text NOT NULL)',
};
