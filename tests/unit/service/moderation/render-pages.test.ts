import { describe, expect, it } from 'vitest';
import { scanTags } from '../../../../src/service/pages/html-tags.ts';
import type { Desk } from '../../../../src/service/desk/desk-parts.ts';
import { readChoice } from '../../../../src/service/desk/moderation-filter.ts';
import { renderComment } from '../../../../src/service/desk/render-comment.ts';
import { renderList } from '../../../../src/service/desk/render-list.ts';
import { renderLog } from '../../../../src/service/desk/render-log.ts';
import { renderSignIn } from '../../../../src/service/desk/render-sign-in.ts';
import type { StoredComment } from '../../../../src/service/store/contract/feedback-store.ts';

const hostile = `</textarea></blockquote></p><script>alert(1)</script><img src=x onerror="alert(1)">" autofocus onfocus='alert(1)' \u202Etxt`;
const desk = (role: 'viewer' | 'editor'): Desk => ({
  token: { name: hostile, role },
  until: '15:40',
  formToken: 'gettone',
});
const comment: StoredComment = {
  id: '3f1c0000-0000-4000-8000-000000000000',
  day: '2026-05-04',
  kind: 'satisfaction',
  page: '/obiettivi/parco/',
  objective: 'parco',
  rating: 2,
  answer: undefined,
  comment: hostile,
  respondent: 'resident',
  flagged: true,
  state: 'pending',
  reply: hostile,
  replyDay: '2026-05-05',
};
const titles = new Map([['parco', hostile]]);
const choice = readChoice('');
const pages = {
  'the sign-in form': renderSignIn('/redazione/', {
    draft: { text: hostile, version: '"><script>' },
  }),
  'the list': renderList(desk('editor'), { choice, comments: [comment], count: 1, titles }),
  'a comment': renderComment(desk('editor'), {
    comment,
    titles,
    query: '',
    others: [comment],
    next: undefined,
    typed: hostile,
  }),
  'a comment, for a viewer': renderComment(desk('viewer'), {
    comment,
    titles,
    query: '',
    others: [],
    next: comment.id,
    typed: hostile,
  }),
  'the log': renderLog(desk('viewer'), {
    lines: [
      { actor: hostile, day: '2026-05-04', action: 'token-add', subject: hostile, detail: hostile },
    ],
    page: 1,
    more: false,
  }),
} as const;

describe.each(Object.entries(pages))('%s', (_, { content }) => {
  it('holds what people typed as text alone', () => {
    const tags = scanTags(content);
    expect(tags.filter(({ name }) => name === 'script' || name === 'img')).toEqual([]);
    expect(
      tags
        .flatMap(({ attributes }) => attributes)
        .filter(({ name }) => /^(?:on.*|style)$/u.test(name)),
    ).toEqual([]);
    // What the office itself typed stays in its field as it is.
    expect(content.replaceAll(/<textarea[^>]*>[^<]*<\/textarea>/gu, '')).not.toContain('\u202E');
    // A tag that typed words closed would be closed once more than it was opened.
    for (const name of ['textarea', 'blockquote', 'p', 'form', 'div', 'li', 'td']) {
      const found = tags.filter((tag) => tag.name === name);
      expect([name, found.filter(({ closing }) => closing).length]).toEqual([
        name,
        found.length / 2,
      ]);
    }
  });
});

describe('renderComment', () => {
  it('links to the page only where it is one of ours', () => {
    const link = (page: string): boolean =>
      renderComment(desk('editor'), {
        comment: { ...comment, page },
        titles,
        query: '',
        others: [],
        next: undefined,
      }).content.includes(`href="${page}"`);
    expect([link('/temi/1/'), link('//evil.example/'), link('javascript:alert(1)')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('offers what the comment can become', () => {
    const buttons = (state: StoredComment['state']): string[] =>
      [
        ...renderComment(desk('editor'), {
          comment: { ...comment, state },
          titles,
          query: '',
          others: [],
          next: undefined,
        }).content.matchAll(/name="azione" value="([a-z]+)"/gu),
      ]
        .map(([, value = '']) => value)
        .slice(1);
    expect([buttons('pending'), buttons('published'), buttons('hidden')]).toEqual([
      ['pubblica', 'nascondi', 'rispondi'],
      ['rispondi', 'nascondi'],
      ['pubblica', 'rispondi'],
    ]);
  });
});
