import { describe, expect, it } from 'vitest';
import { indicatorSchema, type Indicator } from '../../../src/domain/content/indicator.ts';
import { makeIndicatorView } from '../../../src/views/indicators/indicator-view.ts';
import {
  findIndicatorsAddress,
  makeIndicatorsPages,
} from '../../../src/views/indicators/indicators-page.ts';
import type { Portal } from '../../../src/domain/content/portal.ts';
import { makeObjective, makeObjectives, makePortal, makeUpdateRecord } from '../builders.ts';

const make = (overrides: object = {}): Indicator =>
  indicatorSchema.parse({
    id: 'i1',
    name: 'Visite',
    unit: 'visite',
    better: 'more',
    targets: [{ words: 'almeno due visite ogni trimestre', value: 2, every: 'quarter' }],
    ...overrides,
  });
const state = (values: Readonly<Record<string, number>>) =>
  makeUpdateRecord({
    date: '2026-04-15',
    title: 'Le visite proseguono',
    evidence: [{ label: 'Verbale' }],
    values: Object.entries(values).map(([period, value]) => ({ indicator: 'i1', period, value })),
  });

describe('makeIndicatorView', () => {
  const view = (indicator: Indicator, values?: Readonly<Record<string, number>>) =>
    makeIndicatorView(
      makeObjective({ updates: values === undefined ? [] : [state(values)] }),
      indicator,
    );

  it('says that no value is published, and what the document says', () => {
    expect(view(make())).toMatchObject({
      sentence: 'Nessun valore pubblicato.',
      words: '«almeno due visite ogni trimestre» (ogni trimestre)',
      bar: undefined,
      rows: [],
    });
  });

  it('shows the apostrophes of the document as print does', () => {
    const targets = [{ words: "due interventi all'anno" }];
    expect(view(make({ words: "per l'uso", targets })).words).toBe(
      '«per l’uso», «due interventi all’anno»',
    );
  });

  it('says the last value against its target and the one before, and lists the newest first', () => {
    const { sentence, bar, rows } = view(make(), { '2025-T4': 1, '2026-T1': 4 });
    expect(sentence).toBe(
      'Ultimo valore: 4 (1° trimestre 2026), comunicato il 15 aprile 2026. Il piano prevede almeno 2: raggiunto. 3 in più del periodo 4° trimestre 2025.',
    );
    expect(bar).toEqual({ value: 100, target: 50 });
    expect(rows).toEqual([
      {
        period: '1° trimestre 2026',
        value: '4',
        target: 'almeno 2',
        source: {
          href: '/obiettivi/giardini/#agg-2026-01-10-avvio',
          title: 'Le visite proseguono',
        },
      },
      expect.objectContaining({ period: '4° trimestre 2025', value: '1' }),
    ]);
  });

  it('draws a value below its target, and nothing where there is no number to compare', () => {
    expect(view(make(), { '2026-T1': 1 }).bar).toEqual({ value: 50, target: 100 });
    expect(view(make(), { '2026': 1 })).toMatchObject({
      bar: undefined,
      sentence: 'Ultimo valore: 1 (2026), comunicato il 15 aprile 2026.',
    });
    expect(view(make(), { '2026-T1': -1 }).bar).toBeUndefined();
    const nothing = make({ targets: [{ words: 'zero visite', value: 0 }] });
    expect(view(nothing, { '2026': 0 }).bar).toBeUndefined();
  });

  it('says of less, of what is to stay, of shares and of a value before', () => {
    const less = make({
      better: 'less',
      baseline: { period: '2024', value: 21, words: '21' },
      targets: [{ words: 'dieci', value: 10, period: '2026' }],
    });
    expect(view(less).sentence).toBe('Nessun valore pubblicato. Prima: 21 (2024).');
    expect(view(less, { '2026': 14 }).sentence).toContain(
      'Il piano prevede al massimo 10: non raggiunto. 7 in meno del periodo 2024.',
    );
    const keep = make({ better: 'keep', unit: '%', targets: [{ words: '20 %', value: 20 }] });
    expect(view(keep, { '2025': 20, '2026': 20 }).sentence).toBe(
      'Ultimo valore: 20 % (2026), comunicato il 15 aprile 2026. Il piano prevede 20 %: raggiunto. Uguale al periodo 2025.',
    );
    const open = make({ better: undefined });
    expect(view(open, { '2026-T1': 3 }).sentence).toContain('Il piano prevede 2.');
  });
});

describe('makeIndicatorsPages', () => {
  const makePage = (portal: Portal) => {
    const [page] = makeIndicatorsPages(portal);
    if (page === undefined) throw new Error('there is no page');
    return page;
  };

  it('counts indicators, targets and values, and groups by theme', () => {
    const objective = makeObjective({
      indicators: [
        make(),
        make({ id: 'i2', targets: [{ words: 'di più' }] }),
        make({ id: 'i3', targets: [], words: 'numero di visite' }),
      ],
      updates: [state({ '2025-T3': 1, '2025-T4': 2, '2026-T1': 3 })],
    });
    const page = makePage(makePortal({ objectives: [objective] }));
    expect(page.sentence).toBe(
      'Il piano nomina 3 cose da misurare, in 1 obiettivo su 1. Traguardi: 1 con un numero, 1 solo a parole; 1 indicatore non ne ha. Un valore pubblicato c’è per 1 su 3.',
    );
    expect(page.themes.map(({ indicators }) => indicators.map(({ anchor }) => anchor))).toEqual([
      ['giardini', undefined, undefined],
    ]);
    expect(page.measured.map(({ href }) => href)).toEqual(['/obiettivi/giardini/#i1']);
    expect(page.charts.map(({ rows, unit }) => [unit, rows.map(({ total }) => total)])).toEqual([
      ['visite', [1, 2, 3]],
    ]);
  });

  it('says that nothing is to be measured, or that nothing was, and draws no two values', () => {
    expect(makePage(makePortal()).sentence).toBe('Il piano non nomina nulla da misurare.');
    const silent = makeObjective({ areas: [], indicators: [make()] });
    const page = makePage(makePortal({ objectives: [silent] }));
    expect(page.sentence).toContain('Di nessuno risulta un valore pubblicato.');
    expect(page.themes[0]?.indicators[0]?.offices).toBe('Ufficio non indicato');
    const two = makeObjective({ indicators: [make()], updates: [state({ '2025': 1, '2026': 2 })] });
    expect(makePage(makePortal({ objectives: [two] })).charts).toEqual([]);
  });

  it('cuts a long list into pages, and finds the page of an objective', () => {
    const indicators = Array.from({ length: 40 }, (_, index) =>
      make({ id: `i${String(index + 1)}` }),
    );
    const portal = makePortal({
      objectives: makeObjectives({ indicators }, { indicators }, { indicators }, {}),
    });
    const pages = makeIndicatorsPages(portal);
    expect(pages.map(({ themes }) => themes.map(({ indicators: own }) => own.length))).toEqual([
      [100],
      [20],
    ]);
    expect(pages[1]?.pager?.links.map(({ href }) => href)).toEqual([
      '/indicatori/',
      '/indicatori/pagina/2/',
    ]);
    expect(['o-1', 'o-3', 'o-4'].map((slug) => findIndicatorsAddress(portal, slug))).toEqual([
      '/indicatori/#o-1',
      '/indicatori/#o-3',
      '/indicatori/',
    ]);
  });
});
