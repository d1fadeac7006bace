import { resolve } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** Path of the SQLite file that a database address names, from the project's folder; undefined for PostgreSQL. */
export function findSqlitePath(databaseUrl: string): string | undefined {
  return databaseUrl.startsWith('sqlite:')
    ? resolve(projectRoot, databaseUrl.slice('sqlite:'.length))
    : undefined;
}
