import type { DeskActor } from '../../../desk/people/desk-actor.ts';
import type {
  OfficeMail,
  Reminder,
  ReminderState,
  ReminderStore,
} from '../../../desk/reminders/reminder-store.ts';
import type { SqlRow } from './answer-row.ts';
import { insertDeskLog } from './sql-people-store.ts';
import { queryRows, readNumber, readText, type SqlRunner } from './sql-runner.ts';

/** The reminders of offices in a database, the same SQL for both. */
export class SqlReminderStore implements ReminderStore {
  readonly #runner: SqlRunner;

  constructor(runner: SqlRunner) {
    this.#runner = runner;
  }

  async listOfficeMail(): Promise<readonly OfficeMail[]> {
    const rows = await queryRows(this.#runner, `${selectMail} ORDER BY office`);
    return rows.map(readMail);
  }

  async findOfficeMail(secret: string): Promise<OfficeMail | undefined> {
    const rows = await queryRows(this.#runner, `${selectMail} WHERE secret = ?`, [secret]);
    return rows.map(readMail)[0];
  }

  async setOfficeMail(
    { office, email, isOn, secret }: OfficeMail,
    { at, person, role }: DeskActor,
  ): Promise<void> {
    const change =
      email === ''
        ? { sql: 'DELETE FROM office_mail WHERE office = ?', values: [office] }
        : {
            sql: 'INSERT INTO office_mail (office, email, is_on, secret) VALUES (?, ?, ?, ?) ON CONFLICT (office) DO UPDATE SET email = excluded.email, is_on = excluded.is_on',
            values: [office, email, Number(isOn), secret],
          };
    await this.#runner.run([
      {
        sql: `${insertDeskLog} SELECT ?, ?, ?, ?, '', 'reminder-set', '', coalesce((SELECT email FROM office_mail WHERE office = ?), ''), ?`,
        values: [at, person, role, office, office, isOn ? email : ''],
      },
      change,
    ]);
  }

  async stopReminders(secret: string, at: string): Promise<string | undefined> {
    const [, [row] = []] = await this.#runner.run([
      {
        sql: `${insertDeskLog} SELECT ?, '', 'service', office, '', 'reminder-stop', '', email, '' FROM office_mail WHERE secret = ? AND is_on = 1`,
        values: [at, secret],
      },
      {
        sql: 'UPDATE office_mail SET is_on = 0 WHERE secret = ? RETURNING office',
        values: [secret],
      },
    ]);
    return row === undefined ? undefined : readText(row, 'office');
  }

  async claimReminder(office: string, month: string, at: string): Promise<boolean> {
    const rows = await queryRows(
      this.#runner,
      "INSERT INTO reminders (id, office, month, state, attempts, at, note) SELECT ?, ?, ?, 'sending', 1, ?, '' WHERE NOT EXISTS (SELECT 1 FROM reminders WHERE office = ? AND month > ?) ON CONFLICT DO NOTHING RETURNING id",
      [nameRow(office, month), office, month, at, office, month],
    );
    return rows.length > 0;
  }

  async reclaimReminder(
    office: string,
    month: string,
    { at, before }: { readonly at: string; readonly before: string },
  ): Promise<boolean> {
    const rows = await queryRows(
      this.#runner,
      "UPDATE reminders SET state = 'sending', attempts = attempts + 1, at = ? WHERE id = ? AND state = 'failed' AND at < ? RETURNING id",
      [at, nameRow(office, month), before],
    );
    return rows.length > 0;
  }

  async settleReminder(
    office: string,
    month: string,
    { state, at, note }: Pick<Reminder, 'state' | 'at' | 'note'>,
  ): Promise<void> {
    await queryRows(this.#runner, 'UPDATE reminders SET state = ?, at = ?, note = ? WHERE id = ?', [
      state,
      at,
      note.slice(0, 300),
      nameRow(office, month),
    ]);
  }

  async listReminders(): Promise<readonly Reminder[]> {
    const rows = await queryRows(
      this.#runner,
      'SELECT office, month, state, attempts, at, note FROM reminders r WHERE month = (SELECT max(month) FROM reminders WHERE office = r.office) ORDER BY office',
    );
    return rows.map((row) => ({
      office: readText(row, 'office'),
      month: readText(row, 'month'),
      state: readText(row, 'state') as ReminderState,
      attempts: readNumber(row, 'attempts'),
      at: readText(row, 'at'),
      note: readText(row, 'note'),
    }));
  }
}

const selectMail = 'SELECT office, email, is_on, secret FROM office_mail';

function nameRow(office: string, month: string): string {
  return `${month} ${office}`;
}

function readMail(row: SqlRow): OfficeMail {
  return {
    office: readText(row, 'office'),
    email: readText(row, 'email'),
    isOn: row['is_on'] === 1,
    secret: readText(row, 'secret'),
  };
}
