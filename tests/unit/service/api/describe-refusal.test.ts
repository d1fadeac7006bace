import { describe, expect, it } from 'vitest';
import { makeRefusedView } from '../../../../src/service/api/describe-refusal.ts';

const fields = { kind: 'clarity', page: '/temi/1/', rating: 5, comment: 'Un testo' };
const wrong = (...names: readonly string[]) =>
  ({ status: 400, errors: names.map((field) => ({ field, reason: `Su ${field}` })) }) as const;

describe('describeRefusal', () => {
  it('leads from each reason to where it can be put right', () => {
    const links = (given: typeof fields | Record<string, unknown>, ...names: readonly string[]) =>
      makeRefusedView(wrong(...names), given).reasons.map(({ href }) => href);
    expect(links(fields, 'rating', 'answer', 'comment', 'website', 'respondent')).toEqual([
      '#clarity-rating',
      '#clarity-answer',
      '#clarity-comment',
      '#clarity-rating',
      '#clarity-rating',
    ]);
    // Official answers wait for the stars; a satisfaction form has none.
    expect(links({ ...fields, rating: '' }, 'answer')).toEqual(['#clarity-rating']);
    expect(links({ ...fields, kind: 'satisfaction' }, 'answer', 'respondent')).toEqual([
      '#satisfaction-rating',
      '#satisfaction-respondent',
    ]);
  });

  it('puts each reason beside its field, and keeps the id of an answer or gives it one', () => {
    const { form } = makeRefusedView(wrong('comment'), { ...fields, id: 'uno' });
    expect(form?.given).toMatchObject({
      id: 'uno',
      rating: '5',
      comment: 'Un testo',
      problems: { comment: 'Su comment', rating: undefined },
    });
    expect(makeRefusedView(wrong('comment'), fields).form?.given.id).toMatch(/^[0-9a-f-]{36}$/u);
  });

  it('shows a form only where sending it again can help, and else what was typed', () => {
    const show = (...given: Parameters<typeof makeRefusedView>) => {
      const { form, typed } = makeRefusedView(...given);
      return [form?.kind, typed];
    };
    expect(show({ status: 429, retryAfter: 90 }, fields)).toEqual(['clarity', '']);
    expect(show({ status: 503, retryAfter: 91 }, { ...fields, kind: 'satisfaction' })).toEqual([
      'satisfaction',
      '',
    ]);
    expect(show(wrong('page'), fields)).toEqual([undefined, 'Un testo']);
    expect(show(wrong('kind'), { ...fields, kind: 'altro' })).toEqual([undefined, 'Un testo']);
    expect(show({ status: 409 }, fields)).toEqual([undefined, 'Un testo']);
    expect(show({ status: 413 })).toEqual([undefined, '']);
  });

  it('says in words how long to wait', () => {
    const advise = (retryAfter: number) =>
      makeRefusedView({ status: 429, retryAfter }, fields).advice;
    expect(advise(90)).toContain('90 secondi');
    expect(advise(91)).toContain('2 minuti');
  });
});
