import type { Migration } from './migration.ts';

function fileTable(text: string, key: string): readonly string[] {
  return [
    `CREATE TABLE draft_files (
  id ${key} PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 38 AND 120),
  draft ${text} NOT NULL CHECK (length(draft) = 36),
  bytes ${text} NOT NULL CHECK (length(bytes) <= 12000000)
)`,
    'CREATE INDEX draft_files_by_draft ON draft_files (draft)',
  ];
}

/** Version 9. Photos and documents of drafts, in Base64, until they are published: a copy of the database is whole, and every copy of the service has them. */
export const draftFileStatements: Migration['statements'] = {
  sqlite: fileTable('TEXT', 'TEXT'),
  postgres: fileTable('text', 'text COLLATE "C"'),
};
