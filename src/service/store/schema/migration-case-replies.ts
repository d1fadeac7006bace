import type { Migration } from './migration.ts';

function addReply(text: string): readonly string[] {
  return [
    `ALTER TABLE cases ADD COLUMN public_reply ${text} CHECK (length(public_reply) BETWEEN 1 AND 12000)`,
    // Holds only what everybody may read.
    'CREATE INDEX cases_released ON cases (received) WHERE public_words IS NOT NULL',
  ];
}

/** Version 12. What everybody may read of the answer to a report. */
export const caseReplyStatements: Migration['statements'] = {
  sqlite: addReply('TEXT'),
  postgres: addReply('text'),
};
