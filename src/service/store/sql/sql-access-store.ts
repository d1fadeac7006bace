import type { AccessStore } from '../../../desk/people/access-store.ts';
import type { DeskActor } from '../../../desk/people/desk-actor.ts';
import type { Person } from '../../../desk/people/person.ts';
import { logPerson, personColumns, readPerson } from './sql-people-store.ts';
import { queryRows, readText, type SqlRunner } from './sql-runner.ts';

/** Second factors and links for devices in a database, the same SQL for both. */
export class SqlAccessStore implements AccessStore {
  readonly #runner: SqlRunner;

  constructor(runner: SqlRunner) {
    this.#runner = runner;
  }

  async findSecondFactor(person: string): Promise<Buffer | undefined> {
    const [row] = await queryRows(
      this.#runner,
      'SELECT secret FROM second_factors WHERE person = ?',
      [person],
    );
    return row === undefined ? undefined : Buffer.from(readText(row, 'secret'), 'base64');
  }

  async setSecondFactor(
    person: string,
    secret: Buffer,
    step: number,
    by: DeskActor,
  ): Promise<void> {
    await this.#runner.run([
      {
        sql: 'INSERT INTO second_factors (person, secret, last_step) SELECT id, ?, ? FROM people WHERE id = ? ON CONFLICT (person) DO UPDATE SET secret = excluded.secret, last_step = excluded.last_step',
        values: [secret.toString('base64'), step, person],
      },
      logPerson('factor-on', person, by, '', ''),
    ]);
  }

  async removeSecondFactor(person: string, by: DeskActor): Promise<void> {
    await this.#runner.run([
      { sql: 'DELETE FROM second_factors WHERE person = ?', values: [person] },
      logPerson('factor-off', person, by, '', ''),
    ]);
  }

  async useStep(person: string, step: number): Promise<boolean> {
    const rows = await queryRows(
      this.#runner,
      'UPDATE second_factors SET last_step = ? WHERE person = ? AND last_step < ? RETURNING person',
      [step, person, step],
    );
    return rows.length > 0;
  }

  async addDeviceLink(
    hash: string,
    person: string,
    { at, expires }: { readonly at: string; readonly expires: string },
  ): Promise<void> {
    await this.#runner.run([
      { sql: 'DELETE FROM device_links WHERE expires < ? OR person = ?', values: [at, person] },
      {
        sql: 'INSERT INTO device_links (hash, person, expires) SELECT ?, id, ? FROM people WHERE id = ?',
        values: [hash, expires, person],
      },
    ]);
  }

  async findDeviceLink(hash: string, at: string): Promise<Person | undefined> {
    const rows = await queryRows(
      this.#runner,
      `SELECT ${personColumns} FROM people WHERE id IN (SELECT person FROM device_links WHERE hash = ? AND expires >= ?)`,
      [hash, at],
    );
    return rows.map(readPerson)[0];
  }

  async useDeviceLink(hash: string, at: string): Promise<boolean> {
    const rows = await queryRows(
      this.#runner,
      'DELETE FROM device_links WHERE hash = ? AND expires >= ? RETURNING person',
      [hash, at],
    );
    return rows.length > 0;
  }
}
