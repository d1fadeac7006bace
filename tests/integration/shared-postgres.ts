import { startPostgres } from '../postgres.ts';

const variable = 'TEST_POSTGRES_PORT';

/** Called by Vitest: starts one PostgreSQL for all test files that only need an empty schema in it, and gives what ends it. */
export async function setup(): Promise<() => void> {
  const server = await startPostgres();
  process.env[variable] = String(server.port);
  return () => server.remove();
}

/** Port of that server. */
export function sharedPostgresPort(): number {
  return Number(process.env[variable]);
}
