import { describe, expect, it } from 'vitest';
import { sheetHeaders, type SheetColumnKey } from '../../../../src/i18n/commands/updates-sheet.ts';
import { columnKeys } from '../../../../src/importer/sheet/columns.ts';
import { suggestDue } from '../../../../src/importer/sheet/due-cell.ts';
import { readReport } from '../../../../src/importer/sheet/read-report.ts';
import { makeDirectory } from '../../../../src/importer/sheet/update-directory.ts';
import { makeContent } from '../make-content.ts';
import { makeObjective } from '../make-objective.ts';
import { makeUpdate } from './make-update.ts';

const today = '2026-06-15';
const objective = makeObjective({
  actions: [
    { id: 'a1', title: 'Controlli', text: 'Si controlla.', timing: 'Ogni trimestre' },
    { id: 'a2', title: 'Tavoli', text: 'Si comprano i tavoli.', timing: '2025' },
  ],
});
const directory = makeDirectory(makeContent({ sala: objective }));
const good: Partial<Record<SheetColumnKey, string | Date>> = {
  slug: 'sala',
  action: 'a1',
  date: '1/6/2026',
  title: 'Fatto',
  text: 'È fatto.',
};

function read(row: Partial<Record<SheetColumnKey, string | Date>>) {
  const { rows, issues } = readReport(
    {
      name: 'Aggiornamenti',
      rows: [
        columnKeys.map((key) => sheetHeaders[key]),
        columnKeys.map((key) => row[key] ?? null),
      ].map((line) => line.map((value) => ({ value, kind: 'value' as const }))),
      merges: [],
      hiddenRows: new Set(),
    },
    directory,
    today,
  );
  return {
    due: rows[0]?.fields.due,
    newDue: rows[0]?.fields.newDue,
    issues: issues.map(({ at, message }) => `${(at && columnKeys[at.column]) ?? ''}: ${message}`),
  };
}

describe('readDue', () => {
  it.each([
    ['31/03/2026', ['2026-03-31']],
    ['31 marzo 2026; 31/12/2025', ['2025-12-31', '2026-03-31']],
    ['31/03/2026\n31/03/2026', ['2026-03-31']],
    [new Date('2026-03-31'), ['2026-03-31']],
  ])('reads «%s»', (due, days) => {
    expect(read({ ...good, due })).toMatchObject({ due: days, issues: [] });
  });

  it('says of a day that is none of the action which ones are, at its cell', () => {
    expect(read({ ...good, due: '30/03/2026' }).issues).toEqual([
      expect.stringMatching(/^due: «30\/03\/2026» .*31\/03\/2025; .*31\/12\/2027\.$/u),
    ]);
    expect(read({ ...good, action: 'tutto l’obiettivo', due: '31/03/2026' }).issues).toEqual([
      expect.stringMatching(/^due: .*che non ne ha/u),
    ]);
  });

  it('takes a new day with a postponement alone', () => {
    const row = { ...good, due: '31/03/2026', newDue: '30/09/2026' };
    expect(read({ ...row, status: 'Rinviato' })).toMatchObject({
      newDue: '2026-09-30',
      issues: [],
    });
    expect(read({ ...row, status: 'In corso', percent: '300' }).issues).toEqual([
      expect.stringMatching(/^percent: /u),
      expect.stringMatching(/^newDue: .*«Rinviato»/u),
    ]);
    expect(read({ ...row, status: 'Rinviato', newDue: 'autunno' }).issues).toEqual([
      expect.stringMatching(/^newDue: «autunno»/u),
    ]);
  });
});

describe('suggestDue', () => {
  const suggest = (actionId: string, updates = [] as Parameters<typeof suggestDue>[1]) =>
    suggestDue({ directory, slug: 'sala', actionId }, updates, today);

  it('proposes the last day that passed in silence, else the next, and nothing where there is one day', () => {
    expect(suggest('a1')).toBe('31/03/2026');
    const all = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31'];
    expect(suggest('a1', [makeUpdate({ action: 'a1', status: 'ongoing', due: all })])).toBe(
      '30/06/2026',
    );
    expect(suggest('a2')).toBeUndefined();
  });
});
