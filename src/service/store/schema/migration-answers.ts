import type { Migration } from './migration.ts';

/** What a day looks like, as each database checks it. */
export const dayPattern = {
  sqlite: "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'",
  postgres: "~ '^[0-9]{4}-[01][0-9]-[0-3][0-9]$'",
} as const;

function answerTable(type: {
  readonly text: string;
  readonly key: string;
  readonly integer: string;
  readonly day: string;
  readonly end: string;
}): string {
  const { text, key, integer, day, end } = type;
  return `CREATE TABLE answers (
  id ${key} PRIMARY KEY NOT NULL CHECK (length(id) = 36 AND id = lower(id)),
  day ${text} NOT NULL CHECK (day ${day}),
  kind ${text} NOT NULL CHECK (kind IN ('clarity', 'satisfaction')),
  page ${text} NOT NULL CHECK (length(page) BETWEEN 1 AND 200),
  objective ${text} CHECK (length(objective) BETWEEN 1 AND 120),
  rating ${integer} NOT NULL CHECK (rating BETWEEN 1 AND 5),
  answer ${text} CHECK (length(answer) BETWEEN 1 AND 80),
  comment ${text} CHECK (length(comment) BETWEEN 1 AND 8192),
  comment_state ${text} NOT NULL CHECK (comment_state IN ('none', 'pending', 'published', 'hidden', 'purged')),
  respondent ${text} CHECK (respondent IN ('resident', 'worker', 'visitor')),
  flagged ${integer} NOT NULL CHECK (flagged IN (0, 1)),
  reply ${text} CHECK (length(reply) BETWEEN 1 AND 2000),
  reply_day ${text} CHECK (reply_day ${day}),
  CHECK (kind = 'clarity' OR objective IS NOT NULL),
  CHECK (kind = 'clarity' OR answer IS NULL),
  CHECK (kind = 'satisfaction' OR respondent IS NULL),
  CHECK ((comment IS NULL) = (comment_state IN ('none', 'purged'))),
  CHECK (reply IS NULL OR comment IS NOT NULL),
  CHECK ((reply IS NULL) = (reply_day IS NULL))
)${end}`;
}

function snapshotTable(
  text: string,
  key: string,
  integer: string,
  day: string,
  end: string,
): string {
  return `CREATE TABLE snapshots (
  cell ${key} PRIMARY KEY NOT NULL CHECK (length(cell) BETWEEN 1 AND 400),
  count ${integer} NOT NULL CHECK (count >= 0),
  day ${text} NOT NULL CHECK (day ${day}),
  figures ${text} NOT NULL
)${end}`;
}

/** Holds only published comments, which the pages ask for; answers that arrive cost it nothing. */
const publishedIndex =
  "CREATE INDEX answers_published ON answers (objective, day) WHERE comment_state = 'published'";

/** Version 1. Answers lie by their random id: SQLite keeps no row number, so that no order tells which came first. */
export const answerStatements: Migration['statements'] = {
  sqlite: [
    answerTable({
      text: 'TEXT',
      key: 'TEXT',
      integer: 'INTEGER',
      day: dayPattern.sqlite,
      end: ' STRICT, WITHOUT ROWID',
    }),
    publishedIndex,
    snapshotTable('TEXT', 'TEXT', 'INTEGER', dayPattern.sqlite, ' STRICT, WITHOUT ROWID'),
  ],
  postgres: [
    answerTable({
      text: 'text',
      key: 'text COLLATE "C"',
      integer: 'smallint',
      day: dayPattern.postgres,
      end: '',
    }),
    publishedIndex,
    snapshotTable('text', 'text COLLATE "C"', 'integer', dayPattern.postgres, ''),
  ],
};
