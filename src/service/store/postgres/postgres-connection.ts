import { Pool, type PoolClient } from 'pg';
import { storeText } from '../../../i18n/commands/feedback-cli.ts';
import type { Cell, SqlRow } from '../sql/answer-row.ts';
import { migrationTable } from '../schema/migration.ts';
import { migrations, schemaVersion } from '../schema/migrations.ts';
import { explainPostgresError } from './postgres-errors.ts';
import type { SqlRunner, Statement } from '../sql/sql-runner.ts';
import { DatabaseRefusedError } from '../contract/store-errors.ts';

/** Any number that no other program on the server locks: two copies must not migrate at once. */
const migrationLock = 1_332_298_545;

/** Commits must be on disk when they return, whatever the server's default; a hanging statement must not hold a reader. */
const sessionSettings =
  "SET synchronous_commit = on; SET statement_timeout = '10s'; SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '60s'";

/** `?` marks as PostgreSQL numbers them. */
function numberMarks(sql: string): string {
  let count = 0;
  return sql.replaceAll('?', () => `$${String((count += 1))}`);
}

/** Runs one statement on a client. */
export async function runOn(
  client: PoolClient,
  sql: string,
  values: readonly Cell[] = [],
): Promise<readonly SqlRow[]> {
  const { rows } = await client.query<SqlRow>(numberMarks(sql), [...values]);
  return rows;
}

/** A pool of connections to PostgreSQL whose tables are made on the first one. */
export class PostgresConnection implements SqlRunner {
  readonly #pool: Pool;
  /** Connections that have their settings. */
  readonly #prepared = new WeakSet<PoolClient>();
  #ready: Promise<void> | undefined;

  constructor(url: string) {
    this.#pool = new Pool({
      connectionString: url,
      max: 5,
      connectionTimeoutMillis: 3_000,
      query_timeout: 15_000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      application_name: 'obiettivi-in-comune',
    });
    // An idle connection that the server ends is replaced at the next use; without a listener it would end the process.
    this.#pool.on('error', () => undefined);
  }

  /** Makes the tables that are missing. Rejects with a DatabaseRefusedError for a database of a later version. */
  async ensureReady(): Promise<void> {
    this.#ready ??= this.#migrate();
    try {
      await this.#ready;
    } catch (error) {
      this.#ready = undefined;
      throw explainPostgresError(error);
    }
  }

  run = (statements: readonly Statement[]): Promise<readonly (readonly SqlRow[])[]> =>
    this.transact(async (client) => {
      const results: (readonly SqlRow[])[] = [];
      for (const { sql, values } of statements) results.push(await runOn(client, sql, values));
      return results;
    });

  /** Runs `work` in one transaction of one connection; all or nothing. */
  async transact<Result>(
    work: (client: PoolClient) => Promise<Result>,
    begin = 'BEGIN',
  ): Promise<Result> {
    await this.ensureReady();
    return this.withClient(async (client) => {
      await client.query(begin);
      try {
        const result = await work(client);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      }
    });
  }

  /** Lends a connection to `work`; one that fails for another reason than a refused statement is not used again. */
  async withClient<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    let client: PoolClient | undefined;
    let failure: Error | undefined;
    // The server's end of a lent connection is told here as well as by the query.
    const onError = (error: Error): void => void (failure = error);
    try {
      client = await this.#pool.connect();
      client.on('error', onError);
      if (!this.#prepared.has(client)) await client.query(sessionSettings);
      this.#prepared.add(client);
      return await work(client);
    } catch (error) {
      const explained = explainPostgresError(error);
      if (explained !== error) failure = error as Error;
      throw explained;
    } finally {
      client?.off('error', onError);
      client?.release(failure);
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  #migrate(): Promise<void> {
    return this.withClient(async (client) => {
      await client.query('BEGIN');
      try {
        await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
        await client.query(migrationTable.postgres);
        const [row] = await runOn(
          client,
          'SELECT coalesce(max(version), 0) AS version FROM schema_migrations',
        );
        const present = Number(row?.['version'] ?? 0);
        if (present > schemaVersion)
          throw new DatabaseRefusedError(storeText.laterVersion(present, schemaVersion));
        for (const { version, name, statements } of migrations.filter(
          (step) => step.version > present,
        )) {
          for (const statement of statements.postgres) await client.query(statement);
          await client.query('INSERT INTO schema_migrations (version, name) VALUES ($1, $2)', [
            version,
            name,
          ]);
        }
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      }
    });
  }
}
