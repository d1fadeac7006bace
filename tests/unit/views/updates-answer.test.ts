import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/iso-date.ts';
import { keepKnownChoice, makeUpdatesAnswer } from '../../../src/views/updates/updates-answer.ts';
import { listNews } from '../../../src/views/updates/updates-page.ts';
import { makeArea, makeObjectives, makePortal, makeUpdateRecord } from '../builders.ts';

const updates = Array.from({ length: 120 }, (_, index) =>
  makeUpdateRecord({ id: `u-${index}`, slug: 'o-1', published: addDays('2025-01-02', index) }),
);
const portal = makePortal({
  objectives: makeObjectives({ updates }),
  updates,
  areas: [makeArea({ id: 'giardini' })],
});
const views = listNews(portal);
const choice = { since: '2025-01-01', office: '', theme: '', kind: '' };
const address = '/aggiornamenti/?dal=2025-01-01';

const answer = (number: number) =>
  makeUpdatesAnswer(portal, { choice, views, address }, () => number);

describe('makeUpdatesAnswer', () => {
  it('gives what was chosen page by page, each update once', () => {
    const pages = [1, 2, 3].map(answer);
    expect(pages.map((page) => page.answer?.views.length)).toEqual([50, 50, 20]);
    expect(new Set(pages.flatMap((page) => page.answer?.views ?? [])).size).toBe(120);
    expect(pages[1]?.pager?.links.map(({ href }) => href)).toEqual([
      address,
      `${address}&pagina=2`,
      `${address}&pagina=3`,
    ]);
  });

  it('says how many there are in all', () => {
    expect(answer(3).answer?.sentence).toContain('120 aggiornamenti');
  });
});

describe('keepKnownChoice', () => {
  it('leaves aside an office, a theme and a kind that there are not', () => {
    const known = {
      since: '',
      office: 'giardini',
      theme: portal.goals[0]?.code ?? '',
      kind: 'variazioni',
    };
    expect(keepKnownChoice(portal, known)).toEqual(known);
    expect(keepKnownChoice(portal, { since: '', office: 'x', theme: '99', kind: 'altro' })).toEqual(
      {
        since: '',
        office: '',
        theme: '',
        kind: '',
      },
    );
  });
});
