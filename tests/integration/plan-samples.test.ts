import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importer/records/read-plan.ts';
import { listDifferences, type TrueObjective } from '../fixtures/compare-plan-records.ts';

const folder = new URL('../fixtures/plans/', import.meta.url).pathname;
const truth = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')) as {
  readonly objectives: readonly TrueObjective[];
};

const all = { desc: true, lead: true, code: true, mp: true, units: true };
const samples = [
  ['cards in Word', 'scheda_docx.docx', { ...all, mp: false }],
  [
    'rows in Excel',
    'righe_xlsx.xlsx',
    { ...all, lead: false, code: false, mp: false, units: false },
  ],
  ['labelled text in OpenDocument', 'dup_odt.odt', { ...all, units: false }],
  ['a ruled table in PDF', 'tabella_pdf.pdf', { ...all, code: false, mp: false }],
] as const;

describe('readPlan', () => {
  it.each(samples)('reads %s without help, and loses no word', async (_, file, parts) => {
    const bytes = new Uint8Array(await readFile(join(folder, file)));
    const records = await readPlan(bytes, file, new Map(), () => undefined);
    expect(listDifferences(records, truth.objectives, parts)).toEqual([]);
    const { read, placed, listed } = records.words;
    expect(placed + listed).toBe(read);
    expect(records.issues.map(({ code }) => code)).not.toContain('lost-words');
  });
});
