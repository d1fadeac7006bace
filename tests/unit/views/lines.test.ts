import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLines } from '../../../src/views/plan/line-paths.ts';
import {
  makeActionLines,
  makeLines,
  makeLineScale,
  makePlanLines,
} from '../../../src/views/plan/lines.ts';
import {
  makeActions,
  makeObjective,
  makeObjectives,
  makePortal,
  makeUpdateRecord,
} from '../builders.ts';

const goal2 = {
  code: '2',
  title: 'Sicurezza',
  shortTitle: 'Sicurezza',
  description: 'Vigili.',
  titleSource: 'official',
} as const;

describe('makePlanLines', () => {
  it('makes one line an objective, in groups by theme, in the order of the plan', () => {
    const portal = makePortal({ objectives: makeObjectives({}, { goal: goal2 }, {}) });
    expect(
      makePlanLines(portal).map(({ code, count, lines }) => [
        code,
        count,
        ...lines.map(({ slug }) => slug),
      ]),
    ).toEqual([
      ['1', '2 obiettivi', 'o-1', 'o-3'],
      ['2', '1 obiettivo', 'o-2'],
    ]);
  });

  it('keeps a theme without objectives, empty', () => {
    const portal = makePortal({ goals: [makeObjective().goal, goal2] });
    expect(makePlanLines(portal).at(1)).toMatchObject({
      code: '2',
      count: '0 obiettivi',
      lines: [],
    });
  });
});

describe('makeLines', () => {
  const read = (...actions: readonly string[]) => {
    const objectives = makeObjectives({ actions: makeActions(...actions) });
    return makeLines(objectives, makePortal({ objectives })).at(0);
  };

  it('places planned spans in months since the first year, joined where they meet', () => {
    const [span, ...others] = read('Da luglio a dicembre 2026', '2025', '2026')?.spans ?? [];
    expect(others).toEqual([]);
    expect(span?.[0]).toBe(0);
    expect(span?.[1]).toBeCloseTo(23.97, 1);
  });

  it('tells days that have passed in silence from days to come', () => {
    const line = read('Entro aprile 2026', 'Entro aprile 2027');
    expect(line?.due.map(Math.floor)).toEqual([15, 27]);
    expect(line?.open.map(Math.floor)).toEqual([15]);
  });

  it('leaves out what lies outside the years of the plan', () => {
    expect(read('Entro il 17/06/2024', 'Entro il 17/06/2028')?.due).toEqual([]);
  });

  it('names the state and the reports, however precise their dates', () => {
    const objectives = makeObjectives({
      updates: [makeUpdateRecord({ status: 'completed', date: '2026-02' })],
    });
    expect(makeLines(objectives, makePortal({ objectives })).at(0)).toMatchObject({
      tile: 'completed',
      state: 'Completato',
      reports: [13],
    });
  });
});

describe('makeActionLines', () => {
  const draw = (...timings: readonly string[]) =>
    makeActionLines(makeObjective({ actions: makeActions(...timings) }), '2026-06-15');

  it('keeps to each line what its own action says and what was reported of it', () => {
    const actions = makeActions('2025', 'Entro aprile 2027');
    const updates = [makeUpdateRecord({ action: 'a1', date: '2025-03-01' }), makeUpdateRecord()];
    const { lines } = makeActionLines(makeObjective({ actions, updates }), '2026-06-15');
    expect(lines.map(({ reports }) => reports)).toEqual([[2], []]);
    expect(lines.map(({ due }) => due.map(Math.floor))).toEqual([[11], [27]]);
  });

  it('grows by whole years where a day leaves the plan, for every action alike', () => {
    expect(draw('2025', '2026').scale.years).toEqual([2025, 2026, 2027]);
    expect(draw('2025', 'dicembre-luglio').scale.years).toEqual([2025, 2026, 2027, 2028]);
    expect(draw('Entro il 17/06/2024').lines[0]?.due.map(Math.floor)).toEqual([5]);
  });

  it('keeps every mark of every timing within its years', () => {
    const timings = fc.constantFrom(
      '2025',
      'settembre',
      'dicembre-luglio',
      'Ogni trimestre',
      'boh',
    );
    fc.assert(
      fc.property(fc.array(timings, { minLength: 1, maxLength: 4 }), (chosen) => {
        const { scale, lines } = draw(...chosen);
        const end = scale.years.length * 12;
        const places = lines.flatMap(({ spans, due }) => [...spans.flat(), ...due]);
        expect(places.every((at) => at >= 0 && at <= end)).toBe(true);
        expect(lines).toHaveLength(chosen.length);
      }),
    );
  });
});

describe('makeLineScale', () => {
  it('has no today where the day lies outside the plan', () => {
    expect(makeLineScale(makePortal({ now: '2026-01-01' })).today).toBe(12);
    expect(makeLineScale(makePortal({ now: '2029-01-01' })).today).toBeUndefined();
  });
});

describe('drawLines', () => {
  it('draws each kind of mark once, silent lines pale', () => {
    const empty = { spans: [], due: [], open: [], reports: [] };
    const paths = drawLines(
      [
        { ...empty, spans: [[0, 12]], due: [3, 6], open: [3] },
        { ...empty, spans: [[1.26, 2]], reports: [1.5] },
      ],
      { years: [2026], today: undefined },
      10,
    );
    expect(paths).toEqual({
      planned: 'M0 5H12',
      told: 'M1.3 15H2',
      due: 'M6 1v8',
      open: 'M3 1v8',
      report: 'M1.5 15h0',
      quarters: 'M3 0V20M6 0V20M9 0V20',
      years: 'M0 0V20M12 0V20',
    });
  });
});
