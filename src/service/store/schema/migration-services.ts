import type { Migration } from './migration.ts';
import { dayPattern } from './migration-answers.ts';

const formerColumns =
  'id, day, kind, page, objective, rating, answer, comment, comment_state, respondent, flagged, reply, reply_day, standing, burst';

/** The table of answers with the services, and the questions of questionnaires, that they may be about; neither database takes back a rule of a table in the same words. */
function answerTable(type: {
  readonly text: string;
  readonly key: string;
  readonly integer: string;
  readonly day: string;
  readonly end: string;
}): readonly string[] {
  const { text, key, integer, day, end } = type;
  return [
    'ALTER TABLE answers RENAME TO former_answers',
    `CREATE TABLE answers (
  id ${key} PRIMARY KEY NOT NULL CHECK (length(id) = 36 AND id = lower(id)),
  day ${text} NOT NULL CHECK (day ${day}),
  kind ${text} NOT NULL CHECK (kind IN ('clarity', 'satisfaction', 'service', 'questionnaire')),
  page ${text} NOT NULL CHECK (length(page) BETWEEN 1 AND 200),
  objective ${text} CHECK (length(objective) BETWEEN 1 AND 120),
  rating ${integer} CHECK (rating BETWEEN 1 AND 5),
  answer ${text} CHECK (length(answer) BETWEEN 1 AND 80),
  comment ${text} CHECK (length(comment) BETWEEN 1 AND 8192),
  comment_state ${text} NOT NULL CHECK (comment_state IN ('none', 'pending', 'published', 'hidden', 'purged')),
  respondent ${text} CHECK (respondent IN ('resident', 'worker', 'visitor')),
  flagged ${integer} NOT NULL CHECK (flagged IN (0, 1)),
  reply ${text} CHECK (length(reply) BETWEEN 1 AND 2000),
  reply_day ${text} CHECK (reply_day ${day}),
  standing ${text} NOT NULL DEFAULT 'counted' CHECK (standing IN ('counted', 'further', 'waiting', 'withdrawn')),
  burst ${text} CHECK (length(burst) BETWEEN 1 AND 40),
  service ${text} CHECK (length(service) BETWEEN 1 AND 120),
  question ${text} CHECK (length(question) BETWEEN 3 AND 90),
  CHECK (kind <> 'satisfaction' OR objective IS NOT NULL),
  CHECK (kind <> 'service' OR objective IS NULL),
  CHECK ((kind = 'service') = (service IS NOT NULL)),
  CHECK ((kind = 'questionnaire') = (question IS NOT NULL)),
  CHECK ((kind = 'questionnaire') = (rating IS NULL)),
  CHECK (kind <> 'questionnaire' OR objective IS NULL),
  CHECK (kind = 'clarity' OR answer IS NULL),
  CHECK (kind IN ('satisfaction', 'service') OR respondent IS NULL),
  CHECK ((comment IS NULL) = (comment_state IN ('none', 'purged'))),
  CHECK (reply IS NULL OR comment IS NOT NULL),
  CHECK ((reply IS NULL) = (reply_day IS NULL))
)${end}`,
    `INSERT INTO answers (${formerColumns}) SELECT ${formerColumns} FROM former_answers ORDER BY id`,
    'DROP TABLE former_answers',
    "CREATE INDEX answers_published ON answers (objective, day) WHERE comment_state = 'published'",
    "CREATE INDEX answers_waiting ON answers (burst) WHERE standing = 'waiting'",
  ];
}

/** Responses to questionnaires: what was chosen; what was written stands among the answers, to be read before it is published. */
function responseTable(text: string, key: string, day: string, end: string): readonly string[] {
  return [
    `CREATE TABLE responses (
  id ${key} PRIMARY KEY NOT NULL CHECK (length(id) = 36 AND id = lower(id)),
  day ${text} NOT NULL CHECK (day ${day}),
  questionnaire ${text} NOT NULL CHECK (length(questionnaire) BETWEEN 1 AND 40),
  meaning ${text} NOT NULL CHECK (length(meaning) = 64),
  choices ${text} NOT NULL CHECK (length(choices) BETWEEN 2 AND 8192),
  standing ${text} NOT NULL CHECK (standing IN ('counted', 'further', 'waiting', 'withdrawn')),
  burst ${text} CHECK (length(burst) BETWEEN 1 AND 40)
)${end}`,
    "CREATE INDEX responses_waiting ON responses (burst) WHERE standing = 'waiting'",
  ];
}

/** Version 11. Answers may be about a service of the municipality, or hold what was written in a questionnaire; and responses to questionnaires. */
export const serviceStatements: Migration['statements'] = {
  sqlite: [
    ...answerTable({
      text: 'TEXT',
      key: 'TEXT',
      integer: 'INTEGER',
      day: dayPattern.sqlite,
      end: ' STRICT, WITHOUT ROWID',
    }),
    ...responseTable('TEXT', 'TEXT', dayPattern.sqlite, ' STRICT, WITHOUT ROWID'),
  ],
  postgres: [
    ...answerTable({
      text: 'text',
      key: 'text COLLATE "C"',
      integer: 'smallint',
      day: dayPattern.postgres,
      end: '',
    }),
    ...responseTable('text', 'text COLLATE "C"', dayPattern.postgres, ''),
  ],
};
