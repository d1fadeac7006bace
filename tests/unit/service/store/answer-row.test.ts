import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerColumns,
  holdsSameContent,
  toAnswerCells,
  type SqlRow,
} from '../../../../src/service/store/sql/answer-row.ts';
import { makeAnswer } from '../../../integration/store-answers.ts';

function toRow(answer: Parameters<typeof toAnswerCells>[0]): SqlRow {
  const cells = toAnswerCells(answer);
  return Object.fromEntries(answerColumns.map((column, index) => [column, cells[index] ?? null]));
}

describe('holdsSameContent', () => {
  it('finds any comment again in its own row, and in no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(
          holdsSameContent(toRow(makeAnswer({ comment: one })), makeAnswer({ comment: one })),
        ).toBe(true);
        // Characters that no database keeps are equal once kept.
        const kept = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');
        expect(
          holdsSameContent(toRow(makeAnswer({ comment: one })), makeAnswer({ comment: other })),
        ).toBe(kept(one) === kept(other));
      }),
    );
  });

  it('compares of a purged comment only that there was one', () => {
    const row = { ...toRow(makeAnswer()), comment: null, comment_state: 'purged' };
    expect(holdsSameContent(row, makeAnswer({ comment: 'Altro' }))).toBe(true);
    expect(holdsSameContent(row, makeAnswer({ comment: '' }))).toBe(false);
    expect(holdsSameContent(row, makeAnswer({ rating: 1 }))).toBe(false);
  });
});
