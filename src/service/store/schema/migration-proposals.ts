import type { Migration } from './migration.ts';

const formerColumns =
  'id, code, number, content, source, kind, category, office, received, due, charged, closed, state, words, place, position, photos, flagged, assigned, public_words, public_place, public_reply, objective, main, settled, rating, revision, change';

/** The table of cases with proposals among them; neither database takes back a rule of a table in the same words. */
function caseTable({
  text,
  key,
  integer,
  end,
}: Readonly<Record<'text' | 'key' | 'integer' | 'end', string>>): readonly string[] {
  return [
    'ALTER TABLE cases RENAME TO former_cases',
    // Of a proposal `category` is its process, `words` its idea.
    `CREATE TABLE cases (
  id ${key} PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  code ${key} NOT NULL UNIQUE CHECK (length(code) = 43),
  number ${key} NOT NULL UNIQUE CHECK (length(number) = 8),
  content ${text} NOT NULL CHECK (length(content) = 43),
  source ${text} NOT NULL CHECK (source IN ('form', 'open311')),
  kind ${text} NOT NULL CHECK (kind IN ('fault', 'complaint', 'suggestion', 'praise', 'damage', 'proposal')),
  category ${text} NOT NULL CHECK (length(category) BETWEEN 1 AND 60),
  office ${text} NOT NULL CHECK (length(office) BETWEEN 1 AND 120),
  received ${text} NOT NULL CHECK (length(received) = 10),
  due ${text} NOT NULL CHECK (length(due) = 10),
  charged ${text} CHECK (length(charged) = 10),
  closed ${text} CHECK (length(closed) = 10),
  state ${text} NOT NULL CHECK (state IN ('received', 'charged', 'working', 'resolved', 'elsewhere', 'refused')),
  title ${text} CHECK (length(title) BETWEEN 1 AND 1000),
  need ${text} CHECK (length(need) BETWEEN 1 AND 12000),
  words ${text} CHECK (length(words) BETWEEN 1 AND 12000),
  place ${text} CHECK (length(place) BETWEEN 1 AND 1000),
  position ${text} CHECK (length(position) BETWEEN 3 AND 40),
  photos ${text} NOT NULL,
  flagged ${integer} NOT NULL CHECK (flagged IN (0, 1)),
  assigned ${text} CHECK (length(assigned) = 36),
  public_title ${text} CHECK (length(public_title) BETWEEN 1 AND 1000),
  public_need ${text} CHECK (length(public_need) BETWEEN 1 AND 12000),
  public_words ${text} CHECK (length(public_words) BETWEEN 1 AND 12000),
  public_place ${text} CHECK (length(public_place) BETWEEN 1 AND 1000),
  public_reply ${text} CHECK (length(public_reply) BETWEEN 1 AND 12000),
  judgement ${text} CHECK (judgement IN ('feasible', 'changes', 'unfeasible')),
  reasons ${text} CHECK (length(reasons) BETWEEN 1 AND 12000),
  cost ${integer} CHECK (cost BETWEEN 0 AND 1000000000),
  objective ${text} CHECK (length(objective) BETWEEN 1 AND 120),
  action ${text} CHECK (length(action) BETWEEN 1 AND 120),
  main ${text} CHECK (length(main) = 36 AND main <> id),
  settled ${integer} NOT NULL CHECK (settled IN (0, 1)),
  rating ${integer} CHECK (rating BETWEEN 1 AND 5),
  revision ${integer} NOT NULL CHECK (revision >= 0),
  change ${text} NOT NULL CHECK (length(change) = 36),
  CHECK ((closed IS NULL) = (state IN ('received', 'charged', 'working'))),
  CHECK (kind = 'proposal' OR COALESCE(title, need, public_title, public_need, judgement, reasons, action) IS NULL),
  CHECK (kind <> 'proposal' OR (title IS NULL) = (words IS NULL)),
  CHECK (public_place IS NULL OR public_words IS NOT NULL),
  CHECK (public_title IS NULL OR public_words IS NOT NULL),
  CHECK (action IS NULL OR objective IS NOT NULL)
)${end}`,
    `INSERT INTO cases (${formerColumns}) SELECT ${formerColumns} FROM former_cases`,
    'DROP TABLE former_cases',
    'CREATE INDEX cases_by_state ON cases (state, due)',
    'CREATE INDEX cases_by_day ON cases (received)',
    'CREATE INDEX cases_released ON cases (received) WHERE public_words IS NOT NULL',
    "CREATE INDEX cases_proposed ON cases (category, received) WHERE kind = 'proposal'",
  ];
}

/** Version 13. Proposals of residents among their reports: title and need beside the words, the office's judgement, and the action that came of one. */
export const proposalStatements: Migration['statements'] = {
  sqlite: caseTable({
    text: 'TEXT',
    key: 'TEXT',
    integer: 'INTEGER',
    end: ' STRICT, WITHOUT ROWID',
  }),
  postgres: caseTable({ text: 'text', key: 'text COLLATE "C"', integer: 'integer', end: '' }),
};
