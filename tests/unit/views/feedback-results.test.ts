import { describe, expect, it } from 'vitest';
import { makeSatisfactionCharts } from '../../../src/views/satisfaction/satisfaction-charts.ts';
import {
  describeResult,
  makeSatisfactionPage,
  type ResultSource,
  viewCell,
  viewClarity,
} from '../../../src/views/satisfaction/satisfaction-page.ts';

type Cell = ResultSource['overall'];

function makeCell(overrides: Partial<Cell> = {}): Cell {
  return {
    count: 41,
    state: 'published',
    distribution: [3, 4, 4, 10, 20],
    satisfied: { share: 0.7317, low: 0.5807, high: 0.8431 },
    asOf: '2026-06-15',
    ...overrides,
  };
}

const few: Cell = { state: 'few' };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('describeResult', () => {
  it('gives the share with its interval from 30 answers on', () => {
    expect(plain(describeResult(makeCell()))).toBe(
      'Tutti, 41 risposte: è soddisfatto (voto 4 o 5) il 73 % di chi ha risposto. Intervallo al 95 %: tra 58 % e 84 %.',
    );
  });

  it.each([
    [0, 'lo 0 %'],
    [0.01, 'l’1 %'],
    [0.08, 'l’8 %'],
    [0.11, 'l’11 %'],
    [0.18, 'il 18 %'],
    [0.85, 'l’85 %'],
    [1, 'il 100 %'],
  ])('writes the article that fits a share of %d', (share, words) => {
    expect(plain(describeResult(makeCell({ satisfied: { share, low: 0, high: 1 } })))).toContain(
      words,
    );
  });

  it('says that there are too few for an estimate', () => {
    const sentence = describeResult({
      count: 12,
      state: 'insufficient',
      distribution: [1, 2, 3, 3, 3],
    });
    expect(sentence).toBe(
      'Tutti, 12 risposte: dati ancora insufficienti per una stima, che facciamo da 30 risposte in su.',
    );
  });

  it('tells no number of fewer than five', () => {
    expect(describeResult(few)).toBe('Meno di 5 risposte: non mostriamo numeri.');
  });
});

describe('viewCell', () => {
  it('shows no part of fewer than five answers', () => {
    expect(viewCell(few)).toMatchObject({
      count: 'meno di 5',
      parts: [],
      satisfied: 'meno di 5',
      interval: '–',
      trend: [],
    });
  });

  it('gives whole percents that add up to 100', () => {
    const { parts } = viewCell(makeCell());
    expect(parts.map(({ count }) => count)).toEqual([3, 4, 4, 10, 20]);
    expect(parts.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
  });

  it('says residents where it counts residents, each group with its interval', () => {
    const satisfied = { share: 0.5, low: 0.3315, high: 0.6685 };
    const view = viewCell(
      makeCell({
        residents: { count: 30, state: 'published', distribution: [5, 5, 5, 5, 10], satisfied },
        others: { count: 6, state: 'insufficient', distribution: [0, 0, 1, 1, 4] },
      }),
    );
    expect([view.residents.satisfied, view.residents.interval].map(plain)).toEqual([
      '50 %',
      'tra 33 % e 67 %',
    ]);
    expect(view.brief.map(plain)).toEqual([
      'Residenti, 30 risposte: è soddisfatto (voto 4 o 5) il 50 % di chi ha risposto. Intervallo al 95 %: tra 33 % e 67 %.',
    ]);
    expect(view.notes.slice(1)).toEqual([
      'Altri, e chi non lo ha detto, 6 risposte: dati ancora insufficienti per una stima, che facciamo da 30 risposte in su.',
      'Residenti e altri insieme hanno 5 risposte in meno di tutti: li contiamo a parte più di rado, solo quando dal confronto non si può capire che cosa ha risposto una persona.',
      'Conti aggiornati al 15 giugno 2026.',
    ]);
  });

  it('explains nothing where the parts add up', () => {
    const part = { state: 'insufficient', distribution: [1, 2, 2, 5, 10] } as const;
    const view = viewCell(
      makeCell({ residents: { ...part, count: 20 }, others: { ...part, count: 21 } }),
    );
    expect(view.notes).toHaveLength(3);
  });

  it('names the months of a trend', () => {
    const satisfied = { share: 0.5, low: 0.33, high: 0.67 };
    const { trend } = viewCell(
      makeCell({
        trend: [
          { month: '2026-01', count: 30, satisfied },
          { month: '2026-02', count: 31, satisfied },
        ],
      }),
    );
    expect(trend.map(({ label }) => label)).toEqual(['gennaio 2026', 'febbraio 2026']);
    expect(trend[0]?.bar).toEqual({ share: '50.0%', from: '33.0%', width: '34.0%' });
  });
});

describe('viewClarity', () => {
  it('gives a sentence and the rows of a table, each within its threshold', () => {
    const { sentence, pages } = viewClarity({
      overall: makeCell(),
      pages: [{ page: '/', ...makeCell() }],
    });
    expect(plain(sentence)).toBe(
      '41 risposte in tutto: trova chiara la pagina (voto 4 o 5) il 73 % di chi ha risposto. Intervallo al 95 %: tra 58 % e 84 %.',
    );
    expect(
      pages.map(({ page, count, ratings, satisfied, interval }) => [
        page,
        ...[count, ...ratings, satisfied, interval].map(plain),
      ]),
    ).toEqual([['/', '41', '3', '4', '4', '10', '20', '73 %', 'tra 58 % e 84 %']]);
    expect(viewClarity({ overall: few, pages: [] }).sentence).toBe(
      'Meno di 5 risposte: non mostriamo numeri.',
    );
  });
});

describe('makeSatisfactionPage', () => {
  const results: ResultSource = {
    asOf: '2026-06-15',
    overall: makeCell(),
    themes: [{ code: '1', ...makeCell() }],
    objectives: [
      { slug: 'verde', theme: '1', ...makeCell() },
      { slug: 'strade', theme: '1', ...few },
      { slug: 'scuole', theme: '1', ...few },
    ],
    clarity: { overall: few, pages: [] },
  };
  const page = makeSatisfactionPage(results);

  it('lists the objectives with enough answers and counts the others', () => {
    expect(page.objectives.map(({ key }) => key)).toEqual(['verde']);
    expect(page.few).toBe('Con meno di 5 risposte: 2 obiettivi su 3.');
  });

  it('draws only what may be shown', () => {
    const titles = {
      themes: new Map([['1', 'Tema']]),
      objectives: new Map([['verde', 'Il verde']]),
    };
    const charts = makeSatisfactionCharts(page, titles);
    expect(
      charts.map(({ id, rows }) => [id, rows.map(({ label, total }) => [label, total])]),
    ).toEqual([
      ['voti-temi', [['Tema', 41]]],
      ['voti-obiettivi', [['Il verde', 41]]],
    ]);
  });
});
