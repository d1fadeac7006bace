import { describe, expect, it } from 'vitest';
import { checkIndicators } from '../../../src/domain/content/check-indicators.ts';
import { indicatorSchema, type Indicator } from '../../../src/domain/content/indicator.ts';
import type { Update } from '../../../src/domain/content/update.ts';
import { findTarget, readIndicator } from '../../../src/domain/states/indicator-values.ts';
import {
  comparePeriods,
  findPeriodDays,
  findPeriodKind,
  periodSchema,
} from '../../../src/domain/timing/periods.ts';
import { makeObjective } from '../importer/make-objective.ts';
import { makeUpdateRecord } from '../builders.ts';

const indicator: Indicator = indicatorSchema.parse({
  id: 'i1',
  name: 'Controlli',
  unit: 'controlli',
  better: 'more',
  targets: [{ words: 'almeno due all’anno', value: 2, every: 'year' }],
});
const state = (period: string, value: number, overrides: Partial<Update> = {}) =>
  makeUpdateRecord({ values: [{ indicator: 'i1', period, value }], ...overrides });

describe('periodSchema', () => {
  it.each(['2026', '2026-S2', '2026-T4', '2026-12', '2025/2026'])('takes %s', (period) => {
    expect(periodSchema.safeParse(period).success).toBe(true);
  });

  it.each(['26', '2026-S3', '2026-T5', '2026-13', '2025/2027', '2026-01-01'])(
    'refuses %s',
    (period) => {
      expect(periodSchema.safeParse(period).success).toBe(false);
    },
  );
});

describe('findPeriodDays', () => {
  it.each([
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    ['2026-S2', 'half-year', '2026-07-01', '2026-12-31'],
    ['2026-T1', 'quarter', '2026-01-01', '2026-03-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025/2026', 'season', '2025-07-01', '2026-08-31'],
  ])('gives the days of %s', (period, kind, start, end) => {
    expect(findPeriodKind(period)).toBe(kind);
    expect(findPeriodDays(period)).toEqual({ start, end });
  });

  it('orders periods by their end, the longer of two that share it later', () => {
    expect(['2026', '2026-12', '2026-T4', '2025', '2026-T4'].toSorted(comparePeriods)).toEqual([
      '2025',
      '2026-12',
      '2026-T4',
      '2026-T4',
      '2026',
    ]);
  });
});

describe('indicatorSchema', () => {
  it('asks for words where there is no target, and for one length or one period of a target', () => {
    expect(indicatorSchema.safeParse({ ...indicator, targets: [] }).error?.issues[0]?.path).toEqual(
      ['words'],
    );
    const both = { ...indicator, targets: [{ words: 'due', every: 'year', period: '2026' }] };
    expect(indicatorSchema.safeParse(both).error?.issues[0]?.path).toEqual(['targets', 0, 'every']);
  });
});

describe('findTarget', () => {
  it('prefers the target of the period, then of its length, then the one without a period', () => {
    const targets: Indicator['targets'] = [
      { words: 'sempre' },
      { words: 'ogni anno', every: 'year' },
      { words: 'nel 2027', period: '2027' },
    ];
    const words = (period: string) => findTarget({ targets }, period)?.words;
    expect(['2027', '2026', '2026-03'].map(words)).toEqual(['nel 2027', 'ogni anno', 'sempre']);
    expect(findTarget(indicator, '2026-03')).toBeUndefined();
  });
});

describe('readIndicator', () => {
  const read = (updates: readonly Update[], overrides: Partial<Indicator> = {}) =>
    readIndicator({ ...indicator, ...overrides }, updates);

  it('gives values by period with target, result and change', () => {
    expect(read([state('2026', 3), state('2025', 1)])).toMatchObject([
      { period: '2025', value: 1, isReached: false, change: undefined },
      { period: '2026', value: 3, isReached: true, change: { from: '2025', by: 2 } },
    ]);
  });

  it.each([
    ['more', 2, true],
    ['more', 1, false],
    ['less', 2, true],
    ['less', 3, false],
    ['keep', 2, true],
    ['keep', 3, false],
    [undefined, 3, undefined],
  ] as const)('where %s is better, says of %d against 2: %s', (better, value, isReached) => {
    expect(read([state('2026', value)], { better })[0]?.isReached).toBe(isReached);
  });

  it('says nothing of a target that is no number or of periods of another length', () => {
    expect(read([state('2026', 5)], { targets: [{ words: 'di più' }] })[0]?.isReached).toBe(
      undefined,
    );
    expect(read([state('2026-03', 5)])[0]).toMatchObject({ target: undefined });
  });

  it('takes of several reports on a period the one published last, and none that was withdrawn', () => {
    const first = state('2026', 1, { published: '2026-05-01' });
    const second = state('2026', 4, { published: '2026-06-01' });
    expect(read([second, first])[0]?.value).toBe(4);
    const gone = { ...second, withdrawn: { date: '2026-06-02', reason: 'Errore.' } };
    expect(read([gone, first])[0]?.value).toBe(1);
    expect(read([gone])).toEqual([]);
  });

  it('compares with the baseline, and only periods as long as each other', () => {
    const baseline = { period: '2024', value: 10.2, words: 'dieci' };
    expect(read([state('2025', 10.5)], { baseline })[0]?.change).toEqual({ from: '2024', by: 0.3 });
    expect(read([state('2025', 9), state('2026-T1', 3)])[1]?.change).toBeUndefined();
  });
});

describe('checkIndicators', () => {
  const objective = makeObjective({ indicators: [indicator] });
  const check = (update: Partial<Update>, data = objective) =>
    checkIndicators({
      objectives: [{ id: 'sala', data }],
      updates: [
        {
          id: 'sala/2026-01-10-avvio',
          data: makeUpdateRecord({
            evidence: [{ label: 'Verbale' }],
            values: [{ indicator: 'i1', period: '2025', value: 3 }],
            ...update,
          }),
        },
      ],
    }).map(({ file, field }) => `${file} ${field}`);

  it('finds nothing in a value with its source', () => {
    expect(check({})).toEqual([]);
  });

  it.each<[string, Partial<Update>, string]>([
    ['no source', { evidence: [] }, 'evidence'],
    [
      'an unknown indicator',
      { values: [{ indicator: 'i2', period: '2025', value: 1 }] },
      'values.0.indicator',
    ],
    [
      'a period that had not begun',
      { values: [{ indicator: 'i1', period: '2026-02', value: 1 }] },
      'values.0.period',
    ],
    [
      'two values of one period',
      {
        values: [
          { indicator: 'i1', period: '2025', value: 1 },
          { indicator: 'i1', period: '2025', value: 2 },
        ],
      },
      'values.1.period',
    ],
  ])('refuses %s with file and field', (_, update, field) => {
    expect(check(update)).toEqual([`updates/sala/2026-01-10-avvio.yaml ${field}`]);
  });

  it('refuses an indicator of no action and an id used twice', () => {
    const broken = makeObjective({
      indicators: [
        { ...indicator, action: 'a9' },
        { ...indicator, action: 'a1' },
      ],
    });
    expect(check({}, broken)).toEqual([
      'objectives/sala.yaml indicators.i1.action',
      'objectives/sala.yaml indicators.id',
    ]);
  });
});
