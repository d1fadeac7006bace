import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/catalog/read-content/read-content.ts';
import { runInit } from '../../src/importer/cards/run-init.ts';
import type { DocumentBlock, TableCell } from '../../src/importer/read/document-blocks.ts';
import { readDocument } from '../../src/importer/read/read-document.ts';
import { recogniseBlocks } from '../../src/importer/recognise/recognise-blocks.ts';
import { nameMeaning } from '../../src/importer/records/mapping-file.ts';
import { runImport } from '../../src/importer/records/run-import.ts';
import { listDifferences, type TrueObjective } from '../fixtures/compare-plan-records.ts';

const folder = new URL('../fixtures/plans/', import.meta.url).pathname;
const truth = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')) as {
  readonly objectives: readonly TrueObjective[];
};
const nonsense = 'Zibaldone';

/** The blocks with one label put in the place of another: in a cell that holds it alone, or at the start of a paragraph. */
function rename(
  blocks: readonly DocumentBlock[],
  from: string,
  to: string,
): readonly DocumentBlock[] {
  const cells = new Map<TableCell, TableCell>();
  const starts = (text: string): string =>
    text.startsWith(from) ? to + text.slice(from.length) : text;
  const renameCell = (cell: TableCell): TableCell => {
    const known = cells.get(cell) ?? { ...cell, text: cell.text === from ? to : cell.text };
    cells.set(cell, known);
    return known;
  };
  return blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => row.map(renameCell)) }
      : {
          ...block,
          text: starts(block.text),
          ...(block.boldStart !== undefined && { boldStart: starts(block.boldStart) }),
        },
  );
}

const all = { desc: true, lead: true, code: true, mp: true, units: true };
const samples = [
  ['scheda_docx.docx', { ...all, mp: false }],
  ['righe_xlsx.xlsx', { ...all, lead: false, code: false, mp: false, units: false }],
  ['dup_odt.odt', { ...all, units: false }],
] as const;

describe('recogniseBlocks', () => {
  it.each(samples)(
    'asks what each label of %s means when it is called otherwise, and reads all of it with one line of mapping',
    async (file, parts) => {
      const bytes = new Uint8Array(await readFile(join(folder, file)));
      const { blocks } = await readDocument(bytes, file, () => undefined);
      const labels = recogniseBlocks(blocks, new Map()).labels.filter(
        ({ label }) => label === label.trim() && !label.startsWith('SCHEDA'),
      );
      expect(labels.length).toBeGreaterThan(8);
      for (const { label, field } of labels) {
        const renamed = { ...blocks, blocks: rename(blocks.blocks, label, nonsense) };
        const without = recogniseBlocks(renamed, new Map());
        const asked = without.issues.filter(
          ({ code, text }) => /^unknown-(?:label|column)$/u.test(code) && text === nonsense,
        );
        expect([label, asked.length]).toEqual([label, 1]);
        expect(without.labels).toContainEqual(
          expect.objectContaining({ label: nonsense, field: 'unknown' }),
        );
        const mapped = recogniseBlocks(renamed, new Map([[nonsense, nameMeaning(field)]]));
        expect([label, ...listDifferences(mapped, truth.objectives, parts)]).toEqual([label]);
      }
    },
  );
});

const rows = [
  'N.;Zibaldone;Obiettivo;Attività;Scadenza',
  '1;Area Tecnica;Piazza del Mercato;Progetto della piazza;Entro maggio 2026',
  ';;;Lavori;2027',
  '2;Area Tecnica;Sentiero lungo il fiume;Segnaletica;Entro giugno 2026',
  '3;Ufficio Cultura;Biblioteca di sera;Apertura fino alle 22;Da settembre 2026',
];

describe('runImport', () => {
  let content = '';
  let said = '';
  const surroundings = {
    environment: {},
    out: (text: string) => (said += text),
    err: (text: string) => (said += text),
  };
  const day = new Date('2026-11-30');
  const importText = async (text: string): Promise<number> => {
    said = '';
    const file = join(content, 'piano.csv');
    await writeFile(file, text);
    return runImport([file, '--content', content], surroundings, day);
  };
  const mapping = (): string => join(content, 'plans', '2026-2028.mapping.yaml');
  const map = async (line: string): Promise<void> => {
    const before = await readFile(mapping(), 'utf8');
    await writeFile(mapping(), before.replace(/^Zibaldone: .*$/mu, line));
  };

  beforeEach(async () => {
    content = await mkdtemp(join(tmpdir(), 'mapping-'));
    const given = ['--name', 'Comune di Valserena', '--province', 'Lucca', '--region', 'Toscana'];
    await runInit([...given, '--dir', content], surroundings, day);
  });
  afterEach(() => rm(content, { recursive: true }));

  it('writes what it does not know into the mapping file, and takes it from there', async () => {
    expect(await importText(rows.join('\n'))).toBe(0);
    expect(said).toContain('la colonna «Zibaldone» non è conosciuta');
    await map('Zibaldone: ufficio');
    expect(await importText(rows.join('\n'))).toBe(0);
    expect(said).toContain('Zibaldone → ufficio');
    const { objectives, areas, goals, problems } = await readContent(content);
    expect(problems).toEqual([]);
    expect(objectives.map(({ data }) => data.areas)).toEqual([
      ['cultura'],
      ['tecnica'],
      ['tecnica'],
    ]);
    expect(areas.map(({ data }) => data.name)).toEqual(['Ufficio Cultura', 'Area Tecnica']);
    // The theme of objectives without an office has nothing left to hold.
    expect(goals.map(({ title }) => title)).toEqual(['Area Tecnica', 'Ufficio Cultura']);
  });

  it('renews cards whose description or indicators alone are known later, or change', async () => {
    const table = [
      'N.;Settore;Obiettivo;Zibaldone;Attività;Scadenza;Indicatore;Target 2026',
      '1;Area Tecnica;Piazza del Mercato;Una piazza senza auto.;Lavori;2027;Alberi;20',
      ';;;;;;Panchine;12',
    ].join('\n');
    const readCard = async () => (await readContent(content)).objectives[0]?.data;
    expect(await importText(table)).toBe(0);
    expect((await readCard())?.summary).toBeUndefined();
    await map('Zibaldone: descrizione');
    expect(await importText(table)).toBe(0);
    expect((await readCard())?.summary).toBe('Una piazza senza auto.');
    // An indicator that stays keeps its id, which updates name, wherever it stands now.
    expect(await importText(table.replace('Alberi;20', 'Fontane;1'))).toBe(0);
    expect(said).toContain('piazza-mercato: indicatori');
    expect((await readCard())?.indicators.map(({ id, name }) => [id, name])).toEqual([
      ['i3', 'Fontane'],
      ['i2', 'Panchine'],
    ]);
  });

  it('writes the mapping file also where not even the titles are known', async () => {
    const text = rows.join('\n').replace('Zibaldone', 'Settore').replace('Obiettivo', nonsense);
    expect(await importText(text)).toBe(2);
    expect(said).toContain('N. · Settore · Zibaldone · Attività · Scadenza');
    expect(said).toContain(mapping());
    await map('Zibaldone: titolo');
    expect(await importText(text)).toBe(0);
    const { objectives } = await readContent(content);
    expect(objectives.map(({ data }) => data.title)).toEqual([
      'Biblioteca di sera',
      'Piazza del Mercato',
      'Sentiero lungo il fiume',
    ]);
  });
});
