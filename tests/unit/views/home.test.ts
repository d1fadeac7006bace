import { describe, expect, it } from 'vitest';
import type { VariationRecord } from '../../../src/domain/content/portal.ts';
import { formatYears } from '../../../src/i18n/format.ts';
import { makeHome } from '../../../src/views/plan/home.ts';
import { readNews } from '../../../src/views/updates/news.ts';
import { makeActions, makeObjectives, makePortal, makeUpdateRecord } from '../builders.ts';

describe('makeHome', () => {
  it('counts objectives and actions', () => {
    const objectives = makeObjectives({ actions: makeActions('2025', '2026') }, {});
    expect(makeHome(makePortal({ objectives }))).toMatchObject({
      years: '2025-2027',
      objectiveCount: 2,
      actionCount: 3,
    });
  });

  it('shows what is due in 90 days, today and the last day among them', () => {
    const objectives = makeObjectives({
      actions: makeActions(
        'Entro il 15/06/2026',
        'Entro il 13/09/2026',
        'Entro il 14/09/2026',
        'Entro il 14/06/2026',
      ),
    });
    const { soon, soonUntil, overdue } = makeHome(makePortal({ objectives }));
    expect(soonUntil).toBe('2026-09-13');
    expect(soon.map(({ day }) => day)).toEqual(['2026-06-15', '2026-09-13']);
    expect(overdue.map(({ day }) => day)).toEqual(['2026-06-14']);
  });

  it('shows a handful of each list and says how many there are', () => {
    const objectives = makeObjectives({
      actions: makeActions(
        ...Array.from({ length: 9 }, () => 'Entro luglio 2026'),
        ...Array.from({ length: 8 }, () => 'Entro aprile 2025'),
      ),
    });
    const home = makeHome(makePortal({ objectives }));
    expect([home.soon.length, home.soonCount, home.overdue.length, home.lateness.silent]).toEqual([
      4, 9, 4, 8,
    ]);
  });

  it('shows the latest updates with the title of their objective', () => {
    const updates = ['2026-05-01', '2026-04-01', '2026-03-01', '2026-02-01', '2026-01-01'].map(
      (date) => makeUpdateRecord({ id: date, slug: 'o-1', date }),
    );
    const home = makeHome(makePortal({ objectives: makeObjectives({ updates }), updates }));
    expect(home.news.map((view) => [readNews(view).date, view.objective?.title])).toEqual(
      ['2026-05-01', '2026-04-01', '2026-03-01', '2026-02-01'].map((date) => [
        date,
        'Obiettivo numero 1',
      ]),
    );
  });
});

describe('makeHome, latest updates', () => {
  it('leaves out what was withdrawn and small changes', () => {
    const updates = [
      makeUpdateRecord({ id: 'a', slug: 'o-1', minor: true }),
      makeUpdateRecord({
        id: 'b',
        slug: 'o-1',
        withdrawn: { date: '2026-02-01', reason: 'Sbagliato.' },
      }),
      makeUpdateRecord({ id: 'c', slug: 'o-1' }),
    ];
    const home = makeHome(makePortal({ objectives: makeObjectives({ updates }), updates }));
    expect(home.news.map((view) => readNews(view).anchor)).toEqual(['agg-c']);
    expect(home.newsCount).toBe(2);
  });
});

describe('makeHome, what matters today', () => {
  it('counts what is silent, soon and completed, each with its list', () => {
    const objectives = makeObjectives(
      { actions: makeActions('Entro aprile 2026', 'Entro luglio 2026') },
      { updates: [makeUpdateRecord({ status: 'completed' })] },
    );
    expect(
      makeHome(makePortal({ objectives })).numbers.map(({ key, count, href }) => [
        key,
        count,
        href,
      ]),
    ).toEqual([
      ['objectives', 2, '/obiettivi/'],
      ['silent', 1, '/scadenze/#termine-passato'],
      ['soon', 1, '/scadenze/'],
      ['completed', 1, '/obiettivi/?riportato=completed'],
    ]);
  });

  it('holds facts from before the plan for what the plan says, and no news', () => {
    const updates = ['2026-03-01', '2021', '2023-12'].map((date) =>
      makeUpdateRecord({ id: date, slug: 'o-1', date }),
    );
    const home = makeHome(makePortal({ objectives: makeObjectives({ updates }), updates }));
    expect(home.news.map((view) => readNews(view).date)).toEqual(['2026-03-01']);
    expect(home.known.map((view) => readNews(view).date)).toEqual(['2023-12', '2021']);
  });
});

describe('makeHome, news', () => {
  it('tells changes of the plan among the updates, the last published first', () => {
    const updates = ['2026-03-01', '2026-05-01'].map((day) =>
      makeUpdateRecord({ id: day, slug: 'o-1', date: day, published: day }),
    );
    const variations: readonly VariationRecord[] = [
      {
        id: 'v',
        slug: 'o-1',
        act: 'not-stated',
        published: '2026-04-01',
        changes: [{ field: 'horizon', now: '2027' }],
      },
    ];
    const objectives = makeObjectives({ updates, variations });
    const home = makeHome(makePortal({ objectives, updates, variations }));
    expect(home.news.map((view) => readNews(view).anchor)).toEqual([
      'agg-2026-05-01',
      'var-v',
      'agg-2026-03-01',
    ]);
    expect(home.newsCount).toBe(3);
  });
});

describe('formatYears', () => {
  it('joins the first and the last, and does not repeat a single one', () => {
    expect(formatYears([2025, 2026, 2027])).toBe('2025-2027');
    expect(formatYears([2025])).toBe('2025');
  });
});
