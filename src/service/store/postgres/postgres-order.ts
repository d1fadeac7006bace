import { runOn, type PostgresConnection } from './postgres-connection.ts';

/**
 * Writes the answers and responses of past days again in the order of their random ids, all by one transaction.
 * PostgreSQL keeps rows as they came and marks each with its transaction, which would tell the order of answers within a day.
 */
export async function forgetOrder(connection: PostgresConnection, today: string): Promise<void> {
  for (const table of ['answers', 'responses']) await forgetOrderIn(connection, table, today);
}

async function forgetOrderIn(
  connection: PostgresConnection,
  table: string,
  today: string,
): Promise<void> {
  const days = await connection.run([
    {
      sql: `SELECT day FROM ${table} WHERE day < ? GROUP BY day HAVING count(DISTINCT CAST(xmin AS text)) > 1 ORDER BY day`,
      values: [today],
    },
  ]);
  for (const { day } of days[0] ?? []) {
    await connection.transact(async (client) => {
      await client.query(
        `CREATE TEMPORARY TABLE moved ON COMMIT DROP AS SELECT * FROM ${table} LIMIT 0`,
      );
      await runOn(
        client,
        `WITH gone AS (DELETE FROM ${table} WHERE day = ? RETURNING *) INSERT INTO moved SELECT * FROM gone`,
        [day ?? null],
      );
      await client.query(`INSERT INTO ${table} SELECT * FROM moved ORDER BY id`);
    });
  }
  // What was erased or moved leaves the file only now.
  await connection.withClient((client) => client.query(`VACUUM ${table}`));
}
