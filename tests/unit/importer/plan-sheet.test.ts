import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficialObjective } from '../../../src/domain/content/official-record.ts';
import { readContent } from '../../../src/catalog/read-content/read-content.ts';
import { listRecords } from '../../../src/importer/plan-sheet/list-records.ts';
import { readPlanSheet } from '../../../src/importer/plan-sheet/read-plan-sheet.ts';
import { writePlanSheet } from '../../../src/importer/plan-sheet/write-plan-sheet.ts';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

/** Words as a document prints them: white space folded, none at the ends. */
const words = fc
  .array(
    fc.constantFrom(
      '=1+1',
      'perché',
      '«così»',
      '<p>',
      '&',
      '0012',
      '12.03',
      '-',
      '01/02/2026',
      'a',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));
const maybe = fc.oneof(fc.constant(''), words);
const day = fc.constantFrom('2026-01-31', '2027-12-01');

const record = fc.record(
  {
    title: words,
    strategicCode: maybe,
    strategicTitle: maybe,
    managers: fc.array(words, { maxLength: 3 }),
    politicalLead: words,
    mandateGoal: words,
    ambit: words,
    motivation: words,
    expectedValue: words,
    horizon: words,
    description: words,
    missionCode: words,
    programmeCode: words,
    code: words,
    actions: fc.array(
      fc.record(
        { text: words, timing: maybe, code: words, start: day, end: day },
        { requiredKeys: ['text', 'timing'] },
      ),
      { maxLength: 3 },
    ),
    indicators: fc.uniqueArray(
      fc.record(
        {
          name: words,
          unit: words,
          targets: fc.dictionary(fc.constantFrom('2026', '2027', '2026-T1'), words),
        },
        { requiredKeys: ['name', 'targets'] },
      ),
      { maxLength: 3, selector: ({ name }) => name },
    ),
    extra: fc.array(fc.record({ label: words, text: words }), { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'title',
      'strategicCode',
      'strategicTitle',
      'managers',
      'actions',
      'indicators',
      'extra',
    ],
  },
);

describe('readPlanSheet', () => {
  it('reads from a workbook every record that was written to it, equal in every field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 4 }), async (own) => {
        const records = own.map((each, index) => ({ ...each, position: index + 1 }));
        const read = await readPlanSheet(await writePlanSheet(records));
        expect(read).toEqual({ objectives: records, issues: [] });
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['the shipped plan', 'content', 91],
    ['the invented municipality', 'tests/fixtures/municipality', undefined],
  ])('gives %s back as it was exported', async (_, folder, count) => {
    const content = await readContent(join(import.meta.dirname, '..', '..', '..', folder));
    const records = listRecords(content, content.municipality?.currentPlan ?? '');
    if (count !== undefined) expect(records).toHaveLength(count);
    const read = await readPlanSheet(await writePlanSheet(records));
    expect(read?.issues).toEqual([]);
    expect(read?.objectives).toEqual(
      records.map((each) => ({ indicators: [], extra: [], ...each })),
    );
  });

  const plain: OfficialObjective = {
    position: 1,
    title: 'Orti',
    strategicCode: '',
    strategicTitle: '',
    managers: ['Area Ambiente'],
    actions: [{ text: 'Recinzione', timing: '2026' }],
    indicators: [],
    extra: [],
  };

  /** The workbook of a plan with some cells of the first sheet written over. */
  async function edit(change: (rows: (string | number | null)[][]) => void): Promise<Uint8Array> {
    const { sheets } = await readXlsx(await writePlanSheet([plain]));
    const [plan, ...others] = sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => [...row]) as (string | number | null)[][],
    }));
    if (plan === undefined) throw new Error('no sheet');
    change(plan.rows);
    return writeXlsx({ sheets: [plan, ...others] });
  }

  it('takes a row without a number for one more action, and one with a new number for an objective', async () => {
    const read = await readPlanSheet(
      await edit((rows) => {
        const width = rows[0]?.length ?? 0;
        const row = (number: number | null, title: string | null, action: string) =>
          Array.from({ length: width }, (_, column) =>
            column === 0 ? number : column === 2 ? title : column === width - 5 ? action : null,
          );
        rows.push(row(null, null, 'Assegnazione'), row(7, 'Parco', 'Lavori'));
      }),
    );
    expect(read?.issues).toEqual([]);
    expect(
      read?.objectives.map(({ title, actions }) => [title, actions.map(({ text }) => text)]),
    ).toEqual([
      ['Orti', ['Recinzione', 'Assegnazione']],
      ['Parco', ['Lavori']],
    ]);
  });

  it('names what it cannot place: other words for one objective, a day that is none', async () => {
    const read = await readPlanSheet(
      await edit((rows) => {
        const first = rows[1] ?? [];
        rows.push(first.map((cell, column) => (column === 2 ? 'Orti nuovi' : cell)));
        first[first.length - 1] = 'presto';
        while (first.length < (rows[0]?.length ?? 0)) first.push(null);
        first[(rows[0]?.length ?? 1) - 1] = 'presto';
      }),
    );
    expect(read?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('colonna «Titolo»'),
      expect.stringContaining('«presto» non è una data'),
    ]);
  });

  it('leaves other workbooks and files to other readers', async () => {
    const other = await writeXlsx({ sheets: [{ name: 'Piano', rows: [['Obiettivo', 'Azioni']] }] });
    expect(await readPlanSheet(other)).toBeUndefined();
    expect(await readPlanSheet(Buffer.from('testo'))).toBeUndefined();
    expect(await readPlanSheet(other.subarray(0, 300))).toBeUndefined();
  });
});
