import { describe, expect, it } from 'vitest';
import { writeCommentsCsv } from '../../../../src/service/cli/comments-csv.ts';
import type { StoredComment } from '../../../../src/service/store/contract/feedback-store.ts';

describe('writeCommentsCsv', () => {
  it('gives one line a comment, with a mark that spreadsheets read as UTF-8', () => {
    const comment: StoredComment = {
      id: 'i',
      day: '2026-03-02',
      kind: 'clarity',
      page: '/metodo/',
      objective: undefined,
      service: undefined,
      question: undefined,
      rating: 2,
      answer: 'altro',
      comment: 'riga\ndue',
      respondent: undefined,
      flagged: true,
      state: 'published',
      reply: '=1',
      replyDay: '2026-03-03',
    };
    const [head, line, end] = writeCommentsCsv([comment]).split('\r\n');
    expect(head?.startsWith('\uFEFF"ID";')).toBe(true);
    expect(line).toBe(
      `"i";"2026-03-02";"chiarezza";"/metodo/";"";"2";"altro";"riga due";"";"sì";"pubblicato";"'=1";"2026-03-03";""`,
    );
    expect(end).toBe('');
  });
});
