import { describe, expect, it } from 'vitest';
import {
  answerFitsRating,
  negativeAnswers,
  positiveAnswers,
} from '../../../src/feedback/answers.ts';
import {
  feedbackSchema,
  hasMoreCodePointsThan,
  isLongerThan,
} from '../../../src/feedback/contract.ts';
import { makeFeedback } from './make-entry.ts';

const fieldsOf = (value: unknown): readonly string[] =>
  feedbackSchema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('feedbackSchema', () => {
  it('takes what its questions ask', () => {
    expect(
      fieldsOf(makeFeedback(1, { answer: 'altro', comment: '  chiaro  ', website: '' })),
    ).toEqual([]);
    expect(
      fieldsOf(
        makeFeedback(1, {
          kind: 'satisfaction',
          objective: 'giardini',
          page: '/obiettivi/giardini/',
          respondent: 'resident',
        }),
      ),
    ).toEqual([]);
    const service = { kind: 'service', service: 'anagrafe', page: '/servizi/anagrafe/' } as const;
    expect(fieldsOf(makeFeedback(1, { ...service, respondent: 'visitor' }))).toEqual([]);
    expect(fieldsOf(makeFeedback(1, { ...service, service: undefined }))).toEqual(['service']);
    expect(fieldsOf(makeFeedback(1, { ...service, objective: 'giardini' }))).toEqual(['objective']);
    expect(fieldsOf(makeFeedback(1, { ...service, answer: 'altro' }))).toContain('answer');
    expect(fieldsOf(makeFeedback(1, { service: 'anagrafe' }))).toEqual(['service']);
    expect(feedbackSchema.parse(makeFeedback(1, { comment: '  chiaro  ' })).comment).toBe('chiaro');
  });

  it.each([
    ['an unknown field', { extra: 1 }, ['']],
    ['a filled honeypot', { website: 'x' }, ['website']],
    ['a rating of 0', { rating: 0 }, ['rating']],
    ['a half rating', { rating: 4.5 }, ['rating']],
    [
      'a positive answer to a low rating',
      { rating: 3, answer: 'le-indicazioni-erano-chiare' },
      ['answer'],
    ],
    ['a page elsewhere', { page: '//altro.example/' }, ['page']],
    ['satisfaction about nothing', { kind: 'satisfaction' }, ['objective']],
    ['a comment that is too long', { comment: 'è'.repeat(201) }, ['comment']],
    [
      'a short comment under heaps of marks',
      { comment: `e${'\u0301'.repeat(17)}`.repeat(199) },
      ['comment'],
    ],
    [
      'one letter with more marks than a text has letters',
      { comment: `e${'\u0301'.repeat(600)}` },
      ['comment'],
    ],
    ['another version of id', { id: '6ba7b810-9dad-11d1-80b4-00c04fd430c8' }, ['id']],
  ])('refuses %s and names the field', (_, overrides, fields) => {
    expect(fieldsOf({ ...makeFeedback(), ...overrides })).toEqual(fields);
  });
});

describe('answerFitsRating', () => {
  it('has five answers for each side, of which only "altro" is common', () => {
    for (const rating of [1, 2, 3])
      expect(negativeAnswers.every((answer) => answerFitsRating(answer, rating))).toBe(true);
    for (const rating of [4, 5])
      expect(positiveAnswers.every((answer) => answerFitsRating(answer, rating))).toBe(true);
    expect(positiveAnswers.filter((answer) => answerFitsRating(answer, 1))).toEqual(['altro']);
    expect([positiveAnswers.length, negativeAnswers.length]).toEqual([5, 5]);
  });
});

describe('isLongerThan', () => {
  it('counts what a reader counts', () => {
    expect(isLongerThan('👨‍👩‍👧'.repeat(200), 200)).toBe(false);
    expect(isLongerThan('👨‍👩‍👧'.repeat(201), 200)).toBe(true);
    expect(isLongerThan('e\u0301'.repeat(200), 200)).toBe(false);
    expect(isLongerThan('', 0)).toBe(false);
    expect(isLongerThan('a', 0)).toBe(true);
  });
});

describe('hasMoreCodePointsThan', () => {
  it('counts a letter outside the first plane once', () => {
    expect(hasMoreCodePointsThan('😀'.repeat(3), 3)).toBe(false);
    expect(hasMoreCodePointsThan('😀'.repeat(4), 3)).toBe(true);
    expect(hasMoreCodePointsThan('e\u0301\u0323'.repeat(200), 600)).toBe(false);
    expect(hasMoreCodePointsThan('', 0)).toBe(false);
    expect(hasMoreCodePointsThan('a', 0)).toBe(true);
  });
});
