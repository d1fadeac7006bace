import type { Migration } from './migration.ts';

function reminderTables(
  text: string,
  key: string,
  integer: string,
  end: string,
): readonly string[] {
  return [
    `CREATE TABLE office_mail (
  office ${key} PRIMARY KEY NOT NULL CHECK (length(office) BETWEEN 1 AND 120),
  email ${text} NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
  is_on ${integer} NOT NULL CHECK (is_on IN (0, 1)),
  secret ${text} NOT NULL UNIQUE CHECK (length(secret) = 43)
)${end}`,
    `CREATE TABLE reminders (
  id ${key} PRIMARY KEY NOT NULL,
  office ${text} NOT NULL,
  month ${text} NOT NULL CHECK (length(month) = 7),
  state ${text} NOT NULL CHECK (state IN ('sending', 'sent', 'failed', 'nothing')),
  attempts ${integer} NOT NULL CHECK (attempts >= 1),
  at ${text} NOT NULL CHECK (length(at) = 24),
  note ${text} NOT NULL
)${end}`,
  ];
}

/** Version 7. Where offices get their reminders, and the one of each month: a row of it belongs to whoever wrote it first. */
export const reminderStatements: Migration['statements'] = {
  sqlite: reminderTables('TEXT', 'TEXT', 'INTEGER', ' STRICT, WITHOUT ROWID'),
  postgres: reminderTables('text', 'text COLLATE "C"', 'integer', ''),
};
