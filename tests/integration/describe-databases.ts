import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { isThorough } from '../checks/built-site.ts';
import { createSchema } from '../postgres.ts';
import { makeTables, type ReusedDatabase } from './reused-database.ts';
import { sharedPostgresPort } from './shared-postgres.ts';

/**
 * Runs the same tests over SQLite and over PostgreSQL; `body` gets what makes an empty database and gives its address. Of those with
 * `postgresIsDeep` the second round is left to `npm run test:deep`.
 */
export function describeDatabases(
  name: string,
  { postgresIsDeep = false }: { readonly postgresIsDeep?: boolean },
  body: (address: () => Promise<string>) => void,
): void {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'databases-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const made: ReusedDatabase[] = [];
  let taken = 0;
  beforeEach(() => {
    taken = 0;
  });
  const takePostgres = async (): Promise<string> => {
    const place = taken;
    taken += 1;
    const known = made[place];
    await known?.empty();
    const { url } = (made[place] ??= await makeTables(await createSchema(sharedPostgresPort())));
    return url;
  };
  const databases = {
    SQLite: () => Promise.resolve(`sqlite:${folder}/${crypto.randomUUID()}.db`),
    ...(postgresIsDeep && !isThorough ? {} : { PostgreSQL: takePostgres }),
  };

  describe.each(Object.entries(databases))(`${name} over %s`, (_, address) => body(address));
}
