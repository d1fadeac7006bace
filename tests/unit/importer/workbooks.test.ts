import { describe, expect, it } from 'vitest';
import { listWords, type TableBlock } from '../../../src/importer/read/document-blocks.ts';
import { recogniseBlocks } from '../../../src/importer/recognise/recognise-blocks.ts';
import { makeSheet } from './make-sheet.ts';

const head = 'N.|Obiettivo|Attività|Tempi|Target 2026';
const lights = ['1|Luci a LED|Lavori|Entro giugno 2026|', '||Collaudo|2027|'];
const library = ['2|Biblioteca di sera|Apertura|Da maggio 2026|'];
const dates = '2026|2026|2027|2027';

const cases: readonly (readonly [string, readonly TableBlock[], readonly string[]])[] = [
  [
    'sheets named after offices',
    [
      makeSheet('Area Tecnica', 'Comune di Esempio', head, ...lights),
      makeSheet('Ufficio Cultura', 'Comune di Esempio', head, ...library),
    ],
    ['section-heading', 'section-heading'],
  ],
  [
    'the office in a title row of each sheet',
    [
      makeSheet('1', 'Settore: Area Tecnica', head, ...lights),
      makeSheet('2', 'Settore: Ufficio Cultura', head, ...library),
    ],
    [],
  ],
  [
    'the office beside its label above each header',
    [
      makeSheet('1', 'Settore|Area Tecnica', 'Responsabile|Verdi', head, ...lights),
      makeSheet('2', 'Settore|Ufficio Cultura', head, ...library),
    ],
    ['unplaced-text'],
  ],
  [
    'offices alone in the column of numbers',
    [makeSheet('PEG', head, 'Area Tecnica', ...lights, 'Ufficio Cultura', ...library)],
    [],
  ],
  [
    'labelled offices alone in the column of numbers',
    [makeSheet('PEG', head, 'CdR: Area Tecnica', ...lights, 'CdR: Ufficio Cultura', ...library)],
    [],
  ],
  [
    'an office and a header again over each part',
    [makeSheet('PEG', 'Area Tecnica', head, ...lights, '', 'Ufficio Cultura', head, ...library)],
    ['repeated-header'],
  ],
  [
    'sums below each part',
    [
      makeSheet('Area Tecnica', head, ...lights, 'Totale||||100'),
      makeSheet('Ufficio Cultura', head, ...library, '|Totale|||100'),
    ],
    ['unplaced-text', 'unplaced-text', 'unplaced-text', 'unplaced-text'],
  ],
  [
    'a cover, a summary and a list of choices on sheets of their own',
    [
      makeSheet('Copertina', 'Comune di Esempio'),
      makeSheet('Area Tecnica', head, ...lights),
      makeSheet('Riepilogo', 'Settore|Numero obiettivi'),
      makeSheet('Ufficio Cultura', head, ...library),
      makeSheet('Priorità', 'Alta', 'Bassa'),
    ],
    ['text-before-first-objective', 'unplaced-text', 'section-heading', 'section-heading'],
  ],
];

describe('recogniseBlocks', () => {
  it.each(cases)('reads a workbook with %s', (_, blocks, issues) => {
    const words = blocks.flatMap(({ rows }) =>
      [...new Set(rows.flat())].flatMap(({ text }) => listWords(text)),
    );
    const read = recogniseBlocks({ blocks, remarks: [], words }, new Map());
    expect(
      read.objectives.map(({ title, managers, actions, extra }) => [
        title,
        managers,
        actions.map(({ text }) => text),
        extra,
      ]),
    ).toEqual([
      ['Luci a LED', ['Area Tecnica'], ['Lavori', 'Collaudo'], []],
      ['Biblioteca di sera', ['Ufficio Cultura'], ['Apertura'], []],
    ]);
    expect(read.issues.map(({ code }) => code).toSorted()).toEqual(issues.toSorted());
  });

  it.each([
    [
      'headings of objectives over tables of actions',
      [
        'Area Tecnica',
        'Obiettivo 1: Luci a LED',
        'Attività|Tempi|Target 2026',
        'Lavori|2026|',
        'Obiettivo 2: Piazza',
        'Attività|Tempi|Target 2026',
        'Progetto|2027|',
        'Ufficio Cultura',
        'Obiettivo 3: Biblioteca',
        'Attività|Tempi|Target 2026',
        'Apertura|2026|',
      ],
    ],
    [
      'an office merged over the rows of several objectives',
      [
        'Settore|Obiettivo|Attività|Tempi',
        'Area Tecnica|Luci a LED|Lavori|2026',
        '^|Piazza|Progetto|2027',
        'Ufficio Cultura|Biblioteca|Apertura|2026',
      ],
    ],
  ])('reads %s', (_, lines) => {
    const { objectives } = recogniseBlocks(
      { blocks: [makeSheet('PEG', ...lines)], remarks: [], words: [] },
      new Map(),
    );
    expect(
      objectives.map(({ title, managers, actions }) => [
        title,
        ...managers,
        ...actions.map(({ text }) => text),
      ]),
    ).toEqual([
      ['Luci a LED', 'Area Tecnica', 'Lavori'],
      ['Piazza', 'Area Tecnica', 'Progetto'],
      ['Biblioteca', 'Ufficio Cultura', 'Apertura'],
    ]);
  });

  it('takes the year of a title for no number of a card, and services for an office', () => {
    const blocks = [makeSheet('Servizi demografici', 'SCHEDA PDO 2026', head, ...lights)];
    const { objectives } = recogniseBlocks({ blocks, remarks: [], words: [] }, new Map());
    expect(objectives.map(({ title, managers }) => [title, ...managers])).toEqual([
      ['Luci a LED', 'Servizi demografici'],
    ]);
  });

  it('takes shares of the work in quarters for its term', () => {
    const block = makeSheet(
      'Piano',
      'Settore|Obiettivo|Attività|I trim. 2026|II trim. 2026|III trim. 2026',
      'Area Tecnica|Luci a LED|Lavori|40%|60%|0%',
    );
    const { objectives } = recogniseBlocks({ blocks: [block], remarks: [], words: [] }, new Map());
    expect(objectives).toMatchObject([
      {
        actions: [{ timing: 'da gennaio a giugno 2026', end: '2026-06-30' }],
        extra: [{ text: '40%' }, { text: '60%' }, { text: '0%' }],
      },
    ]);
  });

  it('takes no objective from the sheet that says how the others are filled in', () => {
    const blocks = [
      makeSheet('Istruzioni', 'Obiettivo|Scrivere il titolo', 'Attività|Una per riga'),
      makeSheet('Area Tecnica', head, ...lights),
    ];
    const { objectives, issues } = recogniseBlocks({ blocks, remarks: [], words: [] }, new Map());
    expect(objectives.map(({ title }) => title)).toEqual(['Luci a LED']);
    expect(issues.map(({ text }) => text)).toContain('Una per riga');
  });

  it('asks what the names of sheets are, and takes it from the mapping file', () => {
    const blocks = [makeSheet('Tributi', head, ...lights), makeSheet('Eventi', head, ...library)];
    const asked = recogniseBlocks({ blocks, remarks: [], words: [] }, new Map());
    expect(asked.issues.map(({ code, text }) => [code, text])).toEqual([
      ['unknown-label', 'Foglio'],
    ]);
    const mapped = recogniseBlocks(
      { blocks, remarks: [], words: [] },
      new Map([['Foglio', 'managers']]),
    );
    expect(mapped.issues).toEqual([]);
    expect(mapped.objectives.map(({ managers }) => managers)).toEqual([['Tributi'], ['Eventi']]);
  });

  it.each([
    ['years over them, not merged', '', '', `|||${dates.replaceAll(/(20\d\d)\|\1/gu, '$1|')}`],
    ['years merged over them', '', '', '|||2026|<|2027|<'],
    ['a year of two digits', '', '', '|||gen-26|feb-26|mar-26|apr-26'],
    ['dates of their first days', '', '', '|||01/01/2026|01/02/2026|01/03/2026|01/04/2026'],
    ['a year in the row above', 'Gantt 2026', '', '|||G|F|M|A|M|G|L|A|S|O|N|D'],
    ['a year in the name of the sheet', '', 'Anno 2026', '|||gen|feb|mar|apr'],
  ])('reads crosses below months with %s', (_, title, sheet, months) => {
    const isTwoYears = months.includes('2027');
    const titles = 'Settore|Obiettivo|Attività';
    const lines = isTwoYears
      ? [titles + months.slice(2), '|||nov|dic|gen|feb']
      : [title, titles + months.slice(2)];
    const block = makeSheet(
      sheet === '' ? 'Foglio1' : sheet,
      ...lines,
      'Area Tecnica|Luci a LED|Lavori||X|X|',
      '||Collaudo|x|||',
    );
    const words = [...new Set(block.rows.flat())].flatMap(({ text }) => listWords(text));
    const { objectives, issues } = recogniseBlocks(
      { blocks: [block], remarks: [], words },
      new Map(),
    );
    expect(objectives.flatMap(({ actions }) => actions)).toEqual(
      isTwoYears
        ? [
            expect.objectContaining({ text: 'Lavori', start: '2026-12-01', end: '2027-01-31' }),
            expect.objectContaining({ text: 'Collaudo', start: '2026-11-01', end: '2026-11-30' }),
          ]
        : [
            expect.objectContaining({ text: 'Lavori', start: '2026-02-01', end: '2026-03-31' }),
            expect.objectContaining({ text: 'Collaudo', start: '2026-01-01', end: '2026-01-31' }),
          ],
    );
    expect(issues.map(({ code }) => code)).toEqual(title === '' ? [] : ['section-heading']);
  });

  it('takes a description under phases for an action, and one under indicators for an indicator', () => {
    const block = makeSheet(
      'Piano',
      'Settore|Obiettivo|Fasi|<|Indicatori|<',
      '^|^|Descrizione|Tempi|Descrizione|Target 2026',
      'Area Tecnica|Luci a LED|Lavori|2026|Punti luce|60',
    );
    const [read] = recogniseBlocks(
      { blocks: [block], remarks: [], words: [] },
      new Map(),
    ).objectives;
    expect(read).toMatchObject({
      actions: [{ text: 'Lavori', timing: '2026' }],
      indicators: [{ name: 'Punti luce', targets: { 2026: '60' } }],
    });
    expect(read?.description).toBeUndefined();
  });
});
