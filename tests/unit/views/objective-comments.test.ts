import { describe, expect, it } from 'vitest';
import { makeObjectiveComments } from '../../../src/views/objective/objective-comments.ts';

describe('makeObjectiveComments', () => {
  it('shows answered ones first, at most three, and counts all', () => {
    const comments = ['a', 'b', 'c', 'd'].map((comment, index) => ({
      comment,
      ...(index > 1 ? { reply: `a ${comment}` } : {}),
    }));
    const { shown, count, answered } = makeObjectiveComments(comments);
    expect(shown.map(({ comment }) => comment)).toEqual(['c', 'd', 'a']);
    expect([count, answered]).toEqual([4, 2]);
  });

  it('keeps to the room that the page has, whatever an office has written', () => {
    const long = { comment: 'Quando?', reply: 'Parola '.repeat(280).trim() };
    const { shown } = makeObjectiveComments([long, { comment: 'Altro', reply: '' }]);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.reply).toMatch(/Parola …$/u);
    expect(shown[0]?.reply.length).toBeLessThanOrEqual(400);
  });

  it('shows nothing where nothing is published', () => {
    expect(makeObjectiveComments([])).toEqual({ shown: [], count: 0, answered: 0 });
  });
});
