import type { Migration } from './migration.ts';

function addStanding(text: string): readonly string[] {
  return [
    `ALTER TABLE answers ADD COLUMN standing ${text} NOT NULL DEFAULT 'counted' CHECK (standing IN ('counted', 'further', 'waiting', 'withdrawn'))`,
    `ALTER TABLE answers ADD COLUMN burst ${text} CHECK (length(burst) BETWEEN 1 AND 40)`,
    // Holds only what waits; answers that count cost it nothing.
    "CREATE INDEX answers_waiting ON answers (burst) WHERE standing = 'waiting'",
  ];
}

function renewalTable(text: string, integer: string, end: string): readonly string[] {
  return [
    `CREATE TABLE renewal (
  id ${integer} PRIMARY KEY CHECK (id = 1),
  number ${integer} NOT NULL CHECK (number >= 0),
  day ${text} NOT NULL CHECK (length(day) IN (0, 10)),
  claimed ${text} NOT NULL CHECK (length(claimed) IN (0, 10))
)${end}`,
    "INSERT INTO renewal (id, number, day, claimed) VALUES (1, 0, '', '')",
  ];
}

/**
 * Version 4. Whether an answer counts; for one that waits, a random word that it shares with those that came by the same way that day, and that
 * is forgotten when it no longer waits. And the number of the latest renewal of the figures, by which every copy of the service sees that there was one.
 */
export const standingStatements: Migration['statements'] = {
  sqlite: [...addStanding('TEXT'), ...renewalTable('TEXT', 'INTEGER', ' STRICT')],
  postgres: [...addStanding('text'), ...renewalTable('text', 'integer', '')],
};
