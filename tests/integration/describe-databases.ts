import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { startPostgres, type PostgresServer } from '../postgres.ts';

/** Runs the same tests over SQLite and over PostgreSQL; `body` gets what makes an empty database and gives its address. */
export function describeDatabases(
  name: string,
  body: (address: () => Promise<string>) => void,
): void {
  let server: PostgresServer;
  let folder: string;
  beforeAll(async () => {
    server = await startPostgres();
    folder = await mkdtemp(join(tmpdir(), 'databases-'));
  }, 300_000);
  afterAll(async () => {
    await rm(folder, { recursive: true });
    server.remove();
  }, 60_000);
  const databases = {
    SQLite: () => Promise.resolve(`sqlite:${folder}/${crypto.randomUUID()}.db`),
    PostgreSQL: () => server.createDatabase(),
  } as const;

  describe.each(Object.entries(databases))(`${name} over %s`, (_, address) => body(address));
}
