import { describe, expect, it } from 'vitest';
import { readChoice, writeAddress } from '../../../../src/service/desk/desk-address.ts';
import { describeComment } from '../../../../src/service/desk/show-comment.ts';
import { showRefusal, showSignIn } from '../../../../src/service/desk/show-desk.ts';
import { describeEntry, describeList } from '../../../../src/service/desk/show-list.ts';
import { describeLine } from '../../../../src/service/desk/show-log.ts';
import type { StoredComment } from '../../../../src/service/store/contract/feedback-store.ts';

const turned = 'dritto \u202Eotrots';
const named = 'dritto [U+202E]otrots';
const comment: StoredComment = {
  id: '3f1c0000-0000-4000-8000-000000000000',
  day: '2026-05-04',
  kind: 'satisfaction',
  page: '/obiettivi/parco/',
  objective: 'parco',
  service: undefined,
  question: undefined,
  rating: 2,
  answer: undefined,
  comment: turned,
  respondent: 'resident',
  flagged: true,
  state: 'pending',
  reply: turned,
  replyDay: '2026-05-05',
};
const titles = {
  objectives: new Map([['parco', turned]]),
  services: new Map([['urp', 'Ufficio relazioni']]),
  questions: new Map(),
};

function describeFor(
  role: 'viewer' | 'editor',
  overrides: Partial<StoredComment> = {},
  typed?: string,
) {
  return describeComment({
    comment: { ...comment, ...overrides },
    titles,
    query: '?voto=2',
    others: [comment],
    next: undefined,
    mayAnswer: role === 'editor',
    typed,
  });
}

describe('describeComment', () => {
  it('names what turns words around, but in the field where they go on', () => {
    const { words, reply, facts, others, decision } = describeFor('editor');
    expect([words, reply?.text, facts.objective, others[0]?.words]).toEqual([
      named,
      named,
      named,
      named,
    ]);
    expect(decision?.text).toBe(turned);
    expect(describeFor('editor', {}, 'altro').decision?.text).toBe('altro');
  });

  it('links to the page only where it is one of ours', () => {
    const link = (page: string): string | undefined => describeFor('editor', { page }).facts.href;
    expect([link('/temi/1/'), link('//evil.example/'), link('javascript:alert(1)')]).toEqual([
      '/temi/1/',
      undefined,
      undefined,
    ]);
  });

  it('offers what the comment can become, to an editor alone', () => {
    const actions = (state: StoredComment['state']) =>
      describeFor('editor', { state }).decision?.actions;
    expect([actions('pending'), actions('published'), actions('hidden')]).toEqual([
      ['publish', 'hide', 'reply', 'withdrawReply'],
      ['reply', 'hide', 'withdrawReply'],
      ['publish', 'reply', 'withdrawReply'],
    ]);
    expect(describeFor('viewer', {}, 'Scritto').decision).toBeUndefined();
    expect(describeFor('viewer', {}, 'Scritto').typed).toBe('Scritto');
  });
});

describe('describeList', () => {
  it('leads to the pages before and after, and back into the last one', () => {
    const links = (page: number, count: number) => {
      const { pages, previous, next } = describeList(
        { ...readChoice('?voto=2'), page },
        [comment],
        count,
        titles,
      );
      return [pages, previous, next];
    };
    expect(links(1, 20)).toEqual([1, undefined, undefined]);
    expect(links(2, 41)).toEqual([
      3,
      '/redazione/commenti/?voto=2',
      '/redazione/commenti/?voto=2&pagina=3',
    ]);
    expect(links(9, 41)).toEqual([3, '/redazione/commenti/?voto=2&pagina=3', undefined]);
  });

  it('offers an objective that the plan no longer has while it is chosen', () => {
    const { objectives } = describeList(readChoice('?obiettivo=vecchio'), [], 0, titles);
    expect(objectives).toEqual([
      { value: 'vecchio', text: 'vecchio' },
      { value: 'parco', text: named },
    ]);
  });
});

describe('describeEntry', () => {
  it('is about the objective, or the page where there is none', () => {
    expect(describeEntry(comment, titles, '?voto=2')).toMatchObject({
      about: named,
      href: `/redazione/commenti/${comment.id}/?voto=2`,
    });
    expect(describeEntry({ ...comment, objective: undefined }, titles, '').about).toBe(
      '/obiettivi/parco/',
    );
  });
});

describe('describeLine', () => {
  it('names whoever did it, says how many were exported and links to a comment', () => {
    const line = { actor: turned, day: '2026-05-04', subject: '', detail: '3' } as const;
    expect(describeLine({ ...line, action: 'export' })).toMatchObject({
      who: named,
      about: '3 commenti',
    });
    expect(describeLine({ ...line, action: 'token-add', detail: turned }).about).toBe(named);
    expect(describeLine({ ...line, action: 'hide', subject: comment.id }).href).toBe(
      `/redazione/commenti/${comment.id}/`,
    );
  });
});

describe('showSignIn', () => {
  it('leads back to where somebody wanted to go and keeps what was typed', () => {
    const target = { page: 'comment', id: comment.id, choice: readChoice('?voto=2') } as const;
    const ways = { key: true, password: false, provider: false };
    const fields = [{ name: 'testo', value: turned }];
    const { view } = showSignIn(writeAddress(target), ways, {}, { shown: turned, fields });
    expect(view.body).toEqual({
      kind: 'sign-in',
      address: `/redazione/commenti/${comment.id}/?voto=2`,
      ways,
      wrong: undefined,
      kept: { shown: turned, fields },
    });
    expect(view.title).toBe('Redazione');
    expect(showSignIn('/redazione/', ways, {}, { shown: '', fields }).view.body).toMatchObject({
      kept: undefined,
    });
  });
});

describe('showRefusal', () => {
  it('says in its title that something is wrong, and keeps what was typed', () => {
    const { view, status } = showRefusal('Non ora.', 503, 'Scritto');
    expect([view.title, view.message?.text, view.body, status]).toEqual([
      'Attenzione · Redazione',
      'Non ora.',
      { kind: 'notice', typed: 'Scritto' },
      503,
    ]);
  });
});
