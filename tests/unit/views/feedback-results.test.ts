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
    waiting: 0,
    asOf: '2026-06-15',
    ...overrides,
  };
}

const none: Cell = { count: 0, state: 'count-only', waiting: 0 };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('describeResult', () => {
  it('gives the share with its interval from 30 answers on', () => {
    expect(plain(describeResult(makeCell()))).toBe(
      '41 risposte: è soddisfatto (voto 4 o 5) il 73 % di chi ha risposto. Intervallo al 95 %: tra 58 % e 84 %.',
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
      '12 risposte: dati ancora insufficienti per una stima, che facciamo da 30 risposte in su.',
    );
  });

  it('tells only the number of fewer than five', () => {
    expect(describeResult({ count: 1, state: 'count-only' })).toBe(
      '1 risposta: con meno di 5 risposte mostriamo solo il numero.',
    );
    expect(describeResult(none)).toBe('Non c’è ancora nessuna risposta.');
  });
});

describe('viewCell', () => {
  it('shows no part of fewer than five answers', () => {
    expect(viewCell({ count: 4, state: 'count-only', waiting: 0 })).toMatchObject({
      parts: [],
      satisfied: 'solo il numero',
      interval: '–',
      trend: [],
    });
  });

  it('gives whole percents that add up to 100', () => {
    const { parts } = viewCell(makeCell());
    expect(parts.map(({ count }) => count)).toEqual([3, 4, 4, 10, 20]);
    expect(parts.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
  });

  it('keeps residents apart and names answers that wait', () => {
    const view = viewCell(
      makeCell({
        waiting: 1,
        residents: { count: 8, state: 'insufficient', distribution: [1, 1, 2, 2, 2] },
      }),
    );
    expect(view.residents).toBe('dati insufficienti');
    expect(view.brief).toEqual([
      'Residenti: 8 risposte, dati insufficienti.',
      'Un’altra risposta entrerà nei conti al prossimo aggiornamento, che arriva ogni 5 risposte nuove.',
    ]);
    expect(view.notes.at(-1)).toBe('Conti aggiornati al 15 giugno 2026.');
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
  });
});

describe('viewClarity', () => {
  it('gives a sentence and the rows of a table, each within its threshold', () => {
    const { sentence, pages } = viewClarity({
      overall: makeCell(),
      pages: [
        { page: '/', ...makeCell() },
        { page: '/temi/1/', count: 4, state: 'count-only', waiting: 0 },
      ],
    });
    expect(plain(sentence)).toBe(
      '41 risposte in tutto: trova chiara la pagina (voto 4 o 5) il 73 % di chi ha risposto. Intervallo al 95 %: tra 58 % e 84 %.',
    );
    expect(
      pages.map(({ page, count, ratings, satisfied, interval }) => [
        page,
        ...[count, ...ratings, satisfied, interval].map(plain),
      ]),
    ).toEqual([
      ['/', '41', '3', '4', '4', '10', '20', '73 %', 'tra 58 % e 84 %'],
      ['/temi/1/', '4', '–', '–', '–', '–', '–', 'solo il numero', '–'],
    ]);
    expect(viewClarity({ overall: none, pages: [] }).sentence).toBe(
      'Non c’è ancora nessuna risposta.',
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
      { slug: 'strade', theme: '1', count: 2, state: 'count-only', waiting: 0 },
      { slug: 'scuole', theme: '1', ...none },
    ],
    clarity: { overall: none, pages: [] },
  };
  const page = makeSatisfactionPage(results);

  it('lists the objectives with an answer and counts the others', () => {
    expect(page.objectives.map(({ key }) => key)).toEqual(['verde', 'strade']);
    expect(page.unanswered).toBe('Per 1 obiettivo su 3 non c’è ancora nessuna risposta.');
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
