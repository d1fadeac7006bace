import { describe, expect, it } from 'vitest';
import { indicatorSchema } from '../../../../src/domain/content/indicator.ts';
import { formatPeriod } from '../../../../src/i18n/objective/indicators.ts';
import { sheetHeaders, type SheetColumnKey } from '../../../../src/i18n/commands/updates-sheet.ts';
import { checkReport } from '../../../../src/importer/sheet/check-report.ts';
import { columnKeys, subjectColumns } from '../../../../src/importer/sheet/columns.ts';
import { readReport } from '../../../../src/importer/sheet/read-report.ts';
import { makeDirectory } from '../../../../src/importer/sheet/update-directory.ts';
import { parsePeriod, parseValue } from '../../../../src/importer/sheet/value-cells.ts';
import { makeContent } from '../make-content.ts';
import { makeObjective } from '../make-objective.ts';
import { makeUpdate } from './make-update.ts';

const indicators = ['Controlli', 'Furti'].map((name, index) =>
  indicatorSchema.parse({
    id: `i${String(index + 1)}`,
    name,
    unit: name.toLowerCase(),
    words: name,
    ...(index === 1 && { action: 'a1' }),
  }),
);
const objective = makeObjective({ indicators });
const directory = makeDirectory(makeContent({ sala: objective }));

function read(row: Partial<Record<SheetColumnKey, string | number>>) {
  const whole: typeof row = {
    slug: 'sala',
    action: 'a1',
    date: '1/6/2026',
    title: 'Fatto',
    text: 'È fatto.',
    evidenceLabel: 'Verbale',
    ...row,
  };
  const { rows, issues } = readReport(
    {
      name: 'Aggiornamenti',
      rows: [
        columnKeys.map((key) => sheetHeaders[key]),
        columnKeys.map((key) => whole[key] ?? null),
      ].map((line) => line.map((value) => ({ value, kind: 'value' as const }))),
      merges: [],
      hiddenRows: new Set(),
    },
    directory,
    '2026-06-15',
  );
  return {
    values: rows[0]?.fields.values,
    issues: issues.map(({ at, message }) => `${(at && columnKeys[at.column]) ?? ''}: ${message}`),
  };
}

describe('parsePeriod', () => {
  it.each([
    ['2026', '2026'],
    ['anno 2026', '2026'],
    ['marzo 2026', '2026-03'],
    ['03/2026', '2026-03'],
    ['2026-03', '2026-03'],
    ['1° trimestre 2026', '2026-T1'],
    ['IV trimestre 2026', '2026-T4'],
    ['terzo trimestre del 2026', '2026-T3'],
    ['T2 2026', '2026-T2'],
    ['2026-T2', '2026-T2'],
    ['II semestre 2026', '2026-S2'],
    ['2025/2026', '2025/2026'],
    ['stagione 2025/26', '2025/2026'],
    ['primavera', undefined],
    ['5° trimestre 2026', undefined],
    ['2025/2027', undefined],
    ['31/03/2026', undefined],
  ])('reads «%s»', (written, period) => {
    expect(parsePeriod(written)).toBe(period);
    if (period !== undefined) expect(parsePeriod(formatPeriod(period))).toBe(period);
  });
});

describe('parseValue', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['98 %', 98],
    ['-3', -3],
    ['tanti', undefined],
    ['', undefined],
  ])('reads «%s»', (written, value) => {
    expect(parseValue(written)).toBe(value);
  });
});

describe('readValues', () => {
  it('reads an indicator by id or name, several one a line, and numbers in cells of numbers', () => {
    expect(read({ indicator: 'i1', period: 2025, value: 12.5 })).toEqual({
      values: [{ indicator: 'i1', period: '2025', value: 12.5 }],
      issues: [],
    });
    expect(
      read({ indicator: 'i1\nfurti', period: '2025\n1° trimestre 2026', value: '3\n0' }).values,
    ).toEqual([
      { indicator: 'i1', period: '2025', value: 3 },
      { indicator: 'i2', period: '2026-T1', value: 0 },
    ]);
    expect(read({})).toEqual({ values: undefined, issues: [] });
  });

  it.each<[Partial<Record<SheetColumnKey, string | number>>, RegExp]>([
    [{ indicator: 'i9', period: '2025', value: 1 }, /^indicator: .*i1, i2\.$/u],
    [{ indicator: 'i1', period: 'ieri', value: 1 }, /^period: Il periodo «ieri»/u],
    [{ indicator: 'i1', period: '2025', value: 'molti' }, /^value: Il valore «molti»/u],
    [{ indicator: 'i1', period: '2025' }, /^value: .*righe: 1, 1 e 0/u],
    [{ indicator: 'i1\ni1', period: '2025\n2025', value: '1\n2' }, /^period: .*due valori/u],
  ])('complains of %j at its cell', (row, message) => {
    expect(read(row).issues).toEqual([expect.stringMatching(message)]);
  });
});

describe('checkReport of values', () => {
  const values = [{ indicator: 'i1', period: '2026-T2', value: 3 }];

  it('asks for a source, and for a period that has begun', () => {
    const columns = (overrides: Parameters<typeof makeUpdate>[0]) =>
      checkReport(makeUpdate({ values, ...overrides }), '2026-06-15').map(({ column }) => column);
    expect(columns({})).toEqual(['evidenceLabel']);
    expect(columns({ evidence: [{ label: 'Verbale' }] })).toEqual([]);
    expect(columns({ evidence: [{ label: 'Verbale' }], date: '2026-03-31' })).toEqual(['period']);
  });
});

describe('column of indicators', () => {
  it('names in each row those of its action and of the whole objective', () => {
    const write = (actionId?: string) =>
      subjectColumns.indicators.write({
        slug: 'sala',
        objective,
        action: objective.actions.find(({ id }) => id === actionId),
        updates: [],
        dueDay: undefined,
      });
    expect(write('a1')).toBe('i1: Controlli (controlli)\ni2: Furti (furti)');
    expect(write()).toBe('i1: Controlli (controlli)');
  });
});
