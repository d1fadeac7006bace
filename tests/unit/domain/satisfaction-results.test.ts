import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDistributions,
  countAnswers,
  noAnswers,
} from '../../../src/domain/satisfaction/satisfaction.ts';
import {
  buildResults,
  describeFigures,
  type ResultSources,
  satisfactionResultsSchema,
} from '../../../src/domain/satisfaction/satisfaction-results.ts';
import {
  type Counted,
  joinTally,
  keepCounted,
  renewSnapshot,
  type Tally,
} from '../../../src/domain/satisfaction/satisfaction-snapshot.ts';

const day = '2026-03-09';
const objectives = [
  { slug: 'giardini', theme: '1' },
  { slug: 'strade', theme: '1' },
  { slug: 'scuole', theme: '2' },
];

/** All of them first ones. */
function count(tally: Tally): Counted {
  return { tally, firsts: countAnswers(joinTally(tally)) };
}

/** Figures of tallies that are published for the first time. */
function publish(tallies: Readonly<Record<string, Tally>>): ResultSources['satisfaction'] {
  return new Map(
    Object.entries(tallies).flatMap(([key, tally]) => {
      const snapshot = renewSnapshot(undefined, count(tally), '2026-03-01');
      return snapshot === undefined ? [] : [[key, snapshot] as const];
    }),
  );
}

/** What results are made from, with those figures. */
function makeSources(tallies: Readonly<Record<string, Tally>>): ResultSources {
  return {
    themes: ['1', '2'],
    objectives,
    services: [],
    pages: ['/', '/temi/1/'],
    satisfaction: publish(tallies),
    service: new Map(),
    clarity: new Map(),
    day,
  };
}

describe('describeFigures', () => {
  it('says more as answers grow', () => {
    expect(describeFigures([1, 0, 0, 0, 3])).toEqual({ state: 'few' });
    expect(describeFigures([1, 0, 0, 0, 4])).toEqual({
      count: 5,
      state: 'insufficient',
      distribution: [1, 0, 0, 0, 4],
    });
    expect(describeFigures([9, 0, 0, 0, 20]).state).toBe('insufficient');
    expect(describeFigures([9, 1, 0, 2, 18])).toEqual({
      count: 30,
      state: 'published',
      distribution: [9, 1, 0, 2, 18],
      satisfied: { share: 0.6667, low: 0.4878, high: 0.8077 },
    });
  });
});

describe('buildResults', () => {
  it('adds up themes from what objectives show, and tells no number of the rest', () => {
    const results = buildResults(
      makeSources({
        giardini: { residents: [0, 0, 0, 0, 20], others: [10, 0, 0, 0, 0] },
        strade: { residents: [0, 1, 0, 0, 2], others: noAnswers },
      }),
    );
    expect(results.objectives[1]).toEqual({
      slug: 'strade',
      theme: '1',
      state: 'few',
    });
    expect(results.themes[0]).toMatchObject({
      code: '1',
      state: 'published',
      count: 30,
      asOf: '2026-03-01',
      distribution: [10, 0, 0, 0, 20],
      residents: { count: 20, state: 'insufficient' },
      others: { count: 10 },
    });
    expect(results.themes[1]).toEqual({ code: '2', state: 'few' });
    expect(results.overall).toMatchObject({ count: 30 });
    expect(satisfactionResultsSchema.parse(JSON.parse(JSON.stringify(results)))).toEqual(results);
  });

  it('shows nobody apart where either part is small', () => {
    const [giardini] = buildResults(
      makeSources({ giardini: { residents: [0, 0, 0, 0, 40], others: [4, 0, 0, 0, 0] } }),
    ).objectives;
    expect(giardini?.distribution).toEqual([4, 0, 0, 0, 40]);
    expect(giardini).not.toHaveProperty('residents');
    expect(giardini).not.toHaveProperty('others');
  });

  it('tells no number of figures that withdrawals have made small', () => {
    const kept = publish({ giardini: { residents: [0, 0, 0, 0, 6], others: noAnswers } });
    const few = new Map(
      [...kept].map(([key, snapshot]) => [
        key,
        keepCounted(snapshot, count({ residents: [0, 0, 0, 0, 4], others: noAnswers })),
      ]),
    );
    const { overall, objectives: shown } = buildResults({ ...makeSources({}), satisfaction: few });
    expect([overall, shown[0]]).toEqual([
      { state: 'few' },
      { slug: 'giardini', theme: '1', state: 'few' },
    ]);
  });

  it('shows clarity by page under the same rules, and no page with fewer than five answers', () => {
    const { clarity, overall } = buildResults({
      ...makeSources({}),
      pages: ['/', '/glossario/', '/temi/1/'],
      clarity: publish({
        '/': { residents: noAnswers, others: [1, 1, 1, 1, 0] },
        '/temi/1/': { residents: noAnswers, others: [5, 0, 0, 5, 20] },
        '/tolta/': { residents: noAnswers, others: [9, 0, 0, 0, 0] },
      }),
    });
    expect(clarity.pages).toEqual([
      {
        page: '/temi/1/',
        state: 'published',
        count: 30,
        asOf: '2026-03-01',
        distribution: [5, 0, 0, 5, 20],
        satisfied: { share: 0.8333, low: 0.6644, high: 0.9266 },
      },
    ]);
    expect(clarity.overall).toMatchObject({
      count: 30,
      distribution: [5, 0, 0, 5, 20],
    });
    expect(overall).toEqual({ state: 'few' });
  });

  it('shows a trend from two months with enough answers on', () => {
    const first = renewSnapshot(
      undefined,
      count({ residents: [0, 0, 0, 0, 30], others: noAnswers }),
      '2026-01-31',
    );
    const second = renewSnapshot(
      first,
      count({ residents: [29, 0, 0, 0, 30], others: noAnswers }),
      '2026-02-28',
    );
    const third = renewSnapshot(
      second,
      count({ residents: [60, 0, 0, 0, 30], others: noAnswers }),
      '2026-03-01',
    );
    const trendOf = (snapshot: typeof first) =>
      buildResults({
        ...makeSources({}),
        satisfaction: new Map(snapshot === undefined ? [] : [['giardini', snapshot]]),
      }).overall.trend;
    expect(trendOf(first)).toBeUndefined();
    expect(trendOf(second)).toBeUndefined();
    expect(
      trendOf(third)?.map(({ month, count, satisfied }) => [month, count, satisfied.share]),
    ).toEqual([
      ['2026-01', 30, 1],
      ['2026-03', 31, 0],
    ]);
  });

  it('makes every total the sum of shown parts, and says nothing of groups under five', () => {
    const group = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6));
    const tally = fc.record({ residents: group, others: group });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('giardini', 'strade', 'scuole'), tally),
        (tallies) => {
          const results = buildResults(makeSources(tallies));
          expect(satisfactionResultsSchema.safeParse(results).success).toBe(true);
          const shown = (theme?: string) =>
            results.objectives
              .filter((part) => theme === undefined || part.theme === theme)
              .flatMap(({ distribution }) => (distribution === undefined ? [] : [distribution]));
          for (const [cell, theme] of [
            [results.overall, undefined],
            ...results.themes.map((cell) => [cell, cell.code] as const),
          ] as const) {
            expect(cell.distribution ?? noAnswers).toEqual(
              shown(theme).reduce(addDistributions, noAnswers),
            );
          }
          for (const cell of [results.overall, ...results.themes, ...results.objectives]) {
            for (const figures of [cell, cell.residents, cell.others]) {
              if (figures?.distribution !== undefined)
                expect(countAnswers(figures.distribution)).toBeGreaterThanOrEqual(5);
            }
          }
        },
      ),
    );
  });
});
