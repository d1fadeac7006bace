import type { Migration } from './migration.ts';

function accessTables(text: string, key: string, integer: string, end: string): readonly string[] {
  return [
    // `secret` in base 64; `last_step` is that of the last code that was taken, so that none works twice.
    `CREATE TABLE second_factors (
  person ${key} PRIMARY KEY NOT NULL CHECK (length(person) = 36),
  secret ${text} NOT NULL,
  last_step ${integer} NOT NULL
)${end}`,
    `CREATE TABLE device_links (
  hash ${key} PRIMARY KEY NOT NULL CHECK (length(hash) = 43),
  person ${text} NOT NULL CHECK (length(person) = 36),
  expires ${text} NOT NULL CHECK (length(expires) = 24)
)${end}`,
  ];
}

/** Version 8. What codes of authenticators are made from, and links by which somebody makes a device known. */
export const accessStatements: Migration['statements'] = {
  sqlite: accessTables('TEXT', 'TEXT', 'INTEGER', ' STRICT, WITHOUT ROWID'),
  postgres: accessTables('text', 'text COLLATE "C"', 'integer', ''),
};
