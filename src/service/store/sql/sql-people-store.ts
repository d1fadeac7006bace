import { addDays, type IsoDate } from '../../../domain/iso-date.ts';
import { foldCase } from '../../../domain/text/fold-text.ts';
import type { DeskActor } from '../../../desk/people/desk-actor.ts';
import type { DeskAction, Invitation, PeopleStore } from '../../../desk/desk-store.ts';
import type { KeptPassword, Person } from '../../../desk/people/person.ts';
import type { Cell, SqlRow } from './answer-row.ts';
import {
  queryRows,
  readOptionalText,
  readText,
  type SqlRunner,
  type Statement,
} from './sql-runner.ts';

/** Columns from which `readPerson` reads. */
export const personColumns = 'id, name, email, role, offices, salt, hash, created';

/** Begins a line in the log of the desk. */
export const insertDeskLog =
  'INSERT INTO desk_log (at, person, role, office, slug, action, subject, former, present)';

/** Days for which a device is remembered. */
const deviceDays = 365;

/** The people of the desk in a database, the same SQL for both. */
export class SqlPeopleStore implements PeopleStore {
  readonly #runner: SqlRunner;

  constructor(runner: SqlRunner) {
    this.#runner = runner;
  }

  async addPerson(person: Person, link: Invitation, by: DeskActor): Promise<boolean> {
    const { id, name, email, role, offices, created } = person;
    const [added = []] = await this.#runner.run([
      {
        sql: `INSERT INTO people (id, name, name_key, email, role, offices, created) SELECT ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM people WHERE name_key IN (?, ?) OR email IN (?, ?)) ON CONFLICT DO NOTHING RETURNING id`,
        values: [
          id,
          name,
          foldCase(name),
          email?.toLowerCase() ?? null,
          role,
          JSON.stringify(offices),
          created,
          foldCase(name),
          foldCase(email ?? name),
          name.toLowerCase(),
          email?.toLowerCase() ?? name.toLowerCase(),
        ],
      },
      {
        sql: 'INSERT INTO invitations (hash, person, expires) SELECT ?, id, ? FROM people WHERE id = ?',
        values: [link.hash, link.expires, id],
      },
      logPerson('person-add', id, by, '', describePerson(person)),
    ]);
    return added.length > 0;
  }

  async listPeople(): Promise<readonly Person[]> {
    return (await this.#rows(`SELECT ${personColumns} FROM people ORDER BY name_key`)).map(
      readPerson,
    );
  }

  async findPerson(id: string): Promise<Person | undefined> {
    const rows = await this.#rows(`SELECT ${personColumns} FROM people WHERE id = ?`, [id]);
    return rows.map(readPerson)[0];
  }

  async findLogin(
    login: string,
  ): Promise<{ readonly person: Person; readonly password: KeptPassword | undefined } | undefined> {
    const [row] = await this.#rows(
      `SELECT ${personColumns} FROM people WHERE name_key = ? OR email = ?`,
      [foldCase(login.trim()), login.trim().toLowerCase()],
    );
    if (row === undefined) return undefined;
    const salt = readOptionalText(row, 'salt');
    const hash = readOptionalText(row, 'hash');
    return {
      person: readPerson(row),
      password: salt === undefined || hash === undefined ? undefined : { salt, hash },
    };
  }

  async changePerson(
    id: string,
    { role, offices, email }: Pick<Person, 'role' | 'offices' | 'email'>,
    by: DeskActor,
  ): Promise<boolean> {
    const former = await this.findPerson(id);
    if (former === undefined) return false;
    const present = describePerson({ role, offices });
    const [changed = []] = await this.#runner.run([
      {
        sql: 'UPDATE people SET role = ?, offices = ?, email = ? WHERE id = ? AND NOT EXISTS (SELECT 1 FROM people WHERE email = ? AND id <> ?) RETURNING id',
        values: [
          role,
          JSON.stringify(offices),
          email?.toLowerCase() ?? null,
          id,
          email?.toLowerCase() ?? '',
          id,
        ],
      },
      logPerson('person-change', id, by, describePerson(former), present),
    ]);
    return changed.length > 0;
  }

  async removePerson(id: string, by: DeskActor): Promise<boolean> {
    const removed = await this.#runner.run([
      // The role only: whoever asks to be forgotten is.
      logPerson('person-remove', id, by, '', ''),
      ...['person_sessions', 'devices', 'invitations', 'second_factors', 'device_links'].map(
        (table) => ({
          sql: `DELETE FROM ${table} WHERE person = ?`,
          values: [id],
        }),
      ),
      { sql: 'DELETE FROM people WHERE id = ? RETURNING id', values: [id] },
    ]);
    return (removed.at(-1) ?? []).length > 0;
  }

  async invite(person: string, { hash, expires }: Invitation, by: DeskActor): Promise<boolean> {
    const [, added = []] = await this.#runner.run([
      { sql: 'DELETE FROM invitations WHERE person = ?', values: [person] },
      {
        sql: 'INSERT INTO invitations (hash, person, expires) SELECT ?, id, ? FROM people WHERE id = ? RETURNING person',
        values: [hash, expires, person],
      },
      logPerson('invite', person, by, '', ''),
    ]);
    return added.length > 0;
  }

  async findInvited(hash: string, today: IsoDate): Promise<Person | undefined> {
    const rows = await this.#rows(
      `SELECT ${personColumns} FROM people WHERE id IN (SELECT person FROM invitations WHERE hash = ? AND used IS NULL AND expires >= ?)`,
      [hash, today],
    );
    return rows.map(readPerson)[0];
  }

  async acceptInvitation(
    hash: string,
    password: KeptPassword,
    { today, at }: { readonly today: IsoDate; readonly at: string },
  ): Promise<Person | undefined> {
    // Whoever marks the link first has it; of two at once the second finds the other's word.
    const word = crypto.randomUUID();
    const invited = 'SELECT person FROM invitations WHERE hash = ? AND used = ?';
    const [, rows = []] = await this.#runner.run([
      {
        sql: 'UPDATE invitations SET used = ? WHERE hash = ? AND used IS NULL AND expires >= ?',
        values: [word, hash, today],
      },
      {
        sql: `UPDATE people SET salt = ?, hash = ? WHERE id IN (${invited}) RETURNING ${personColumns}`,
        values: [password.salt, password.hash, hash, word],
      },
      ...['person_sessions', 'second_factors'].map((table) => ({
        sql: `DELETE FROM ${table} WHERE person IN (${invited})`,
        values: [hash, word],
      })),
      {
        sql: `${insertDeskLog} SELECT ?, id, role, '', '', 'password', id, '', '' FROM people WHERE id IN (${invited})`,
        values: [at, hash, word],
      },
      { sql: 'DELETE FROM invitations WHERE hash = ? AND used = ?', values: [hash, word] },
    ]);
    return rows.map(readPerson)[0];
  }

  async addPersonSession(hash: string, person: Person, day: IsoDate, by: DeskActor): Promise<void> {
    await this.#runner.run([
      { sql: 'DELETE FROM person_sessions WHERE day < ?', values: [addDays(day, -1)] },
      {
        sql: 'INSERT INTO person_sessions (hash, person, day) VALUES (?, ?, ?)',
        values: [hash, person.id, day],
      },
      logPerson('sign-in', person.id, by, '', ''),
    ]);
  }

  async findPersonSession(hash: string): Promise<Person | undefined> {
    const rows = await this.#rows(
      `SELECT ${personColumns} FROM people WHERE id IN (SELECT person FROM person_sessions WHERE hash = ?)`,
      [hash],
    );
    return rows.map(readPerson)[0];
  }

  async endPersonSession(hash: string): Promise<void> {
    await this.#runner.run([{ sql: 'DELETE FROM person_sessions WHERE hash = ?', values: [hash] }]);
  }

  async addDevice(hash: string, person: string, day: IsoDate): Promise<void> {
    await this.#runner.run([
      { sql: 'DELETE FROM devices WHERE day < ?', values: [addDays(day, -deviceDays)] },
      {
        sql: 'INSERT INTO devices (hash, person, day) VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE SET day = excluded.day',
        values: [hash, person, day],
      },
    ]);
  }

  async isKnownDevice(hash: string, person: string): Promise<boolean> {
    const rows = await this.#rows('SELECT hash FROM devices WHERE hash = ? AND person = ?', [
      hash,
      person,
    ]);
    return rows.length > 0;
  }

  #rows(sql: string, values: readonly Cell[] = []): Promise<readonly SqlRow[]> {
    return queryRows(this.#runner, sql, values);
  }
}

/** A line about a person, written only where there is one. */
export function logPerson(
  action: DeskAction,
  id: string,
  { at, person, role }: DeskActor,
  former: string,
  present: string,
): Statement {
  return {
    sql: `${insertDeskLog} SELECT ?, ?, ?, '', '', ?, id, ?, ? FROM people WHERE id = ?`,
    values: [at, person, role, action, former, present, id],
  };
}

/** Role and offices as the log keeps them; no name, which is forgotten on request. */
function describePerson({ role, offices }: Pick<Person, 'role' | 'offices'>): string {
  return JSON.stringify({ role, offices });
}

/** The person a row of `personColumns` holds. */
export function readPerson(row: SqlRow): Person {
  return {
    id: readText(row, 'id'),
    name: readText(row, 'name'),
    email: readOptionalText(row, 'email'),
    role: readText(row, 'role') as Person['role'],
    offices: JSON.parse(readText(row, 'offices')) as readonly string[],
    created: readText(row, 'created'),
    hasPassword: row['hash'] !== null,
  };
}
