import { describe, expect, it } from 'vitest';
import { sheetHeaders, type SheetColumnKey } from '../../../../src/i18n/commands/updates-sheet.ts';
import { columnKeys, sheetColumns } from '../../../../src/importer/sheet/columns.ts';
import { readHeaders } from '../../../../src/importer/sheet/read-headers.ts';
import { readReport, type SheetReport } from '../../../../src/importer/sheet/read-report.ts';
import { cellName, type SheetGrid } from '../../../../src/importer/sheet/sheet-grid.ts';
import { makeDirectory } from '../../../../src/importer/sheet/update-directory.ts';
import { makeContent } from '../make-content.ts';
import { makeObjective } from '../make-objective.ts';

const directory = makeDirectory(
  makeContent({ 'sala-studio': makeObjective({ formerSlugs: ['sala-lettura'] }) }),
);

function makeGrid(
  keys: readonly SheetColumnKey[],
  ...rows: readonly Partial<Record<SheetColumnKey, string | number>>[]
): SheetGrid {
  const cells = [
    keys.map((key) => sheetHeaders[key]),
    ...rows.map((row) => keys.map((key) => row[key] ?? null)),
  ];
  return {
    name: 'Aggiornamenti',
    rows: cells.map((line) => line.map((value) => ({ value, kind: 'value' }))),
    merges: [],
    hiddenRows: new Set(),
  };
}

const read = (row: Partial<Record<SheetColumnKey, string | number>>): SheetReport =>
  readReport(makeGrid(columnKeys, row), directory, '2026-06-15');
const good = {
  slug: 'sala-studio',
  action: 'a1',
  date: '1/6/2026',
  title: 'Aperta',
  text: 'È aperta.',
};

describe('readReport', () => {
  it('reads a row in whatever order its columns stand', () => {
    const { rows, issues } = readReport(
      makeGrid(columnKeys.toReversed(), { ...good, office: 'cultura', minor: 'SI' }),
      directory,
      '2026-06-15',
    );
    expect([issues, rows[0]]).toMatchObject([
      [],
      {
        place: { row: 1 },
        slug: 'sala-studio',
        fields: { date: '2026-06-01', action: 'a1', office: 'cultura', minor: true, evidence: [] },
      },
    ]);
  });

  it('counts rows left as they were, and skips empty ones', () => {
    expect(
      readReport(
        makeGrid(
          columnKeys,
          { slug: 'sala-studio', action: 'a1', lastStatus: 'In corso' },
          {},
          good,
        ),
        directory,
        '2026-06-15',
      ),
    ).toMatchObject({ blank: 1, rows: [{ place: { row: 3 } }], issues: [] });
  });

  it('says the present name of an objective that had another', () => {
    expect(read({ ...good, slug: 'sala-lettura' }).issues).toMatchObject([
      {
        at: { row: 1, column: columnKeys.indexOf('slug') },
        message: 'L’obiettivo «sala-lettura» ora si chiama «sala-studio». Scrivi «sala-studio».',
      },
    ]);
  });

  it('tells everything that is wrong with a row at once', () => {
    const { rows, issues } = read({
      ...good,
      slug: 'boh',
      date: '1/7/2026',
      percent: 999,
      status: 'Fatto',
      evidenceUrl: 'boh',
    });
    expect([rows, issues.map(({ at }) => at && columnKeys[at.column])]).toEqual([
      [],
      ['slug', 'status', 'percent', 'evidenceUrl', 'evidenceUrl', 'date'],
    ]);
  });

  it('does not complain of a missing status where the status was not understood', () => {
    expect(read({ ...good, status: 'Fatto', percent: 50 }).issues).toHaveLength(1);
  });
});

describe('readHeaders', () => {
  it('does without the columns that only describe', () => {
    const keys = columnKeys.filter((key) => sheetColumns[key].isOptional !== true);
    expect(columnKeys).toEqual(expect.arrayContaining(['timing', 'version']));
    expect(keys).not.toEqual(expect.arrayContaining(['timing']));
    expect(readHeaders(makeGrid(keys)).issues).toEqual([]);
  });

  it('takes headers whatever their case and apostrophes', () => {
    const grid = makeGrid(columnKeys);
    const typed = {
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((cell) => ({
          ...cell,
          value: String(cell.value).toUpperCase().replaceAll('’', "'"),
        })),
      ),
    };
    expect(readHeaders(typed).issues).toEqual([]);
  });
});

describe('cellName', () => {
  it('counts columns as spreadsheet programs do', () => {
    expect(
      [
        [0, 0],
        [6, 1],
        [0, 25],
        [0, 26],
        [9, 701],
        [0, 702],
      ].map(([row = 0, column = 0]) => cellName({ row, column })),
    ).toEqual(['A1', 'B7', 'Z1', 'AA1', 'ZZ10', 'AAA1']);
  });
});
