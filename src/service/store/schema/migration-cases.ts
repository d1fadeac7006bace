import { caseStates } from '../../../domain/cases/case-states.ts';
import type { Migration } from './migration.ts';

interface Types {
  readonly text: string;
  readonly key: string;
  readonly integer: string;
  readonly end: string;
}

function listWords(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}

function caseTables({ text, key, integer, end }: Types): readonly string[] {
  return [
    // `code` is a keyed hash of what the resident holds, `content` one of what was sent; `change` names the change that made the row what it is.
    `CREATE TABLE cases (
  id ${key} PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  code ${key} NOT NULL UNIQUE CHECK (length(code) = 43),
  number ${key} NOT NULL UNIQUE CHECK (length(number) = 8),
  content ${text} NOT NULL CHECK (length(content) = 43),
  source ${text} NOT NULL CHECK (source IN ('form', 'open311')),
  kind ${text} NOT NULL CHECK (kind IN ('fault', 'complaint', 'suggestion', 'praise', 'damage')),
  category ${text} NOT NULL CHECK (length(category) BETWEEN 1 AND 60),
  office ${text} NOT NULL CHECK (length(office) BETWEEN 1 AND 120),
  received ${text} NOT NULL CHECK (length(received) = 10),
  due ${text} NOT NULL CHECK (length(due) = 10),
  charged ${text} CHECK (length(charged) = 10),
  closed ${text} CHECK (length(closed) = 10),
  state ${text} NOT NULL CHECK (state IN (${listWords(caseStates)})),
  words ${text} CHECK (length(words) BETWEEN 1 AND 12000),
  place ${text} CHECK (length(place) BETWEEN 1 AND 1000),
  position ${text} CHECK (length(position) BETWEEN 3 AND 40),
  photos ${text} NOT NULL,
  flagged ${integer} NOT NULL CHECK (flagged IN (0, 1)),
  assigned ${text} CHECK (length(assigned) = 36),
  public_words ${text} CHECK (length(public_words) BETWEEN 1 AND 12000),
  public_place ${text} CHECK (length(public_place) BETWEEN 1 AND 1000),
  objective ${text} CHECK (length(objective) BETWEEN 1 AND 120),
  main ${text} CHECK (length(main) = 36 AND main <> id),
  settled ${integer} NOT NULL CHECK (settled IN (0, 1)),
  rating ${integer} CHECK (rating BETWEEN 1 AND 5),
  revision ${integer} NOT NULL CHECK (revision >= 0),
  change ${text} NOT NULL CHECK (length(change) = 36),
  CHECK ((closed IS NULL) = (state IN ('received', 'charged', 'working'))),
  CHECK (public_place IS NULL OR public_words IS NOT NULL)
)${end}`,
    'CREATE INDEX cases_by_state ON cases (state, due)',
    'CREATE INDEX cases_by_day ON cases (received)',
    // `id` is that of the case with the revision that it made; `person` is empty where the resident wrote it.
    `CREATE TABLE case_events (
  id ${key} PRIMARY KEY NOT NULL CHECK (length(id) = 43),
  parent ${text} NOT NULL CHECK (length(parent) = 36),
  day ${text} NOT NULL CHECK (length(day) = 10),
  kind ${text} NOT NULL CHECK (kind IN ('state', 'reply', 'message', 'note', 'step')),
  detail ${text} NOT NULL CHECK (length(detail) <= 40),
  words ${text} CHECK (length(words) BETWEEN 1 AND 12000),
  photos ${text} NOT NULL,
  person ${text} NOT NULL
)${end}`,
    'CREATE INDEX case_events_by_case ON case_events (parent)',
    `CREATE TABLE case_photos (
  id ${key} PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 38 AND 120),
  parent ${text} NOT NULL CHECK (length(parent) = 36),
  bytes ${text} NOT NULL CHECK (length(bytes) <= 12000000)
)`,
    'CREATE INDEX case_photos_by_case ON case_photos (parent)',
    // The key that opens an address is nowhere in the database.
    `CREATE TABLE case_addresses (
  id ${key} PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  sealed ${text} NOT NULL CHECK (length(sealed) BETWEEN 40 AND 600)
)${end}`,
    `CREATE TABLE case_mails (
  id ${key} PRIMARY KEY NOT NULL CHECK (length(id) = 43),
  parent ${text} NOT NULL CHECK (length(parent) = 36),
  state ${text} NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed')),
  attempts ${integer} NOT NULL CHECK (attempts >= 0),
  at ${text} NOT NULL CHECK (length(at) = 24)
)${end}`,
    `CREATE TABLE case_key (
  id ${key} PRIMARY KEY NOT NULL CHECK (id = 'key'),
  mark ${text} NOT NULL CHECK (length(mark) = 43)
)${end}`,
  ];
}

/**
 * What residents report: the case, what happened to it, its photos in Base64 (a copy of the database is whole), addresses apart and sealed,
 * messages about it, and the mark of the key with which codes and addresses were made.
 */
export const caseStatements: Migration['statements'] = {
  sqlite: caseTables({
    text: 'TEXT',
    key: 'TEXT',
    integer: 'INTEGER',
    end: ' STRICT, WITHOUT ROWID',
  }),
  postgres: caseTables({
    text: 'text',
    key: 'text COLLATE "C"',
    integer: 'integer',
    end: '',
  }),
};
