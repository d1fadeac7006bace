import { describe, expect, it } from 'vitest';
import { listWords, type TableBlock } from '../../../src/importer/read/document-blocks.ts';
import { recogniseBlocks } from '../../../src/importer/recognise/recognise-blocks.ts';
import { makeSheet } from './make-sheet.ts';

const read = (blocks: readonly TableBlock[]) => {
  const words = blocks.flatMap(({ rows }) =>
    [...new Set(rows.flat())].flatMap(({ text }) => listWords(text)),
  );
  const { objectives, issues } = recogniseBlocks({ blocks, remarks: [], words }, new Map());
  return {
    objectives: objectives.map(({ title, managers, actions, indicators = [], extra = [] }) => [
      title,
      ...managers,
      ...actions.map(({ text, timing }) => `${text}, ${timing}`),
      ...indicators.map(({ name, targets }) => `${name} ${Object.values(targets).join()}`),
      ...extra.map(({ text }) => text),
    ]),
    asked: issues.map(({ code, text }) => `${code}: ${String(text)}`),
  };
};

const lights = 'OB1|Luci a LED|Area Tecnica';
const library = 'OB2|Biblioteca di sera|Ufficio Cultura';
const listed = makeSheet('Obiettivi', 'Codice|Obiettivo|Settore', lights, library);
const actions = (header: string, ...rows: readonly string[]) =>
  makeSheet('Azioni', header, ...rows);
const done = ['OB2|Apertura|2026', 'OB1|Lavori|2026', '|Collaudo|2027'] as const;
const apart = (header: string) => actions(`${header}|Azione|Tempi`, ...done);

describe('recogniseBlocks, objectives and actions on two sheets', () => {
  it.each<readonly [string, readonly TableBlock[]]>([
    ['code', [listed, apart('Codice obiettivo')]],
    ['code, on the sheet before', [apart('Codice obiettivo'), listed]],
    ['code, below the word for titles', [listed, apart('Obiettivo')]],
    [
      'code, below a word for any code',
      [listed, actions('Codice|Azione|Tempi', ...done.slice(0, 2), 'OB1|Collaudo|2027')],
    ],
    [
      'number',
      [
        makeSheet('Obiettivi', 'N.|Obiettivo|Settore', lights.slice(2), library.slice(2)),
        actions('N. obiettivo|Azione|Tempi', ...done.map((row) => row.replace('OB', ''))),
      ],
    ],
    [
      'the code before their title',
      [
        makeSheet(
          'Obiettivi',
          'Obiettivo|Settore',
          lights.replace('|', ' - '),
          library.replace('|', ' - '),
        ),
        apart('Codice obiettivo'),
      ],
    ],
    [
      'title',
      [
        listed,
        actions(
          'Obiettivo|Azione|Tempi',
          'Biblioteca di sera|Apertura|2026',
          'Luci a LED|Lavori|2026',
          '^|Collaudo|2027',
        ),
      ],
    ],
    [
      'code and title, with the office again',
      [
        listed,
        actions(
          'Codice|Obiettivo|Settore|Azione|Tempi',
          `${library}|Apertura|2026`,
          `${lights}|Lavori|2026`,
          `${lights}|Collaudo|2027`,
        ),
      ],
    ],
  ])('joins them by %s', (_, blocks) => {
    expect(read(blocks)).toEqual({
      objectives: [
        ['Luci a LED', 'Area Tecnica', 'Lavori, 2026', 'Collaudo, 2027'],
        ['Biblioteca di sera', 'Ufficio Cultura', 'Apertura, 2026'],
      ],
      asked: [],
    });
  });

  it('takes indicators from a third sheet, and keeps what a row says beside them', () => {
    const third = makeSheet(
      'Indicatori',
      'Cod. obiettivo|Indicatore|Target 2026|Fonte dei dati',
      'OB1|Lampade|150|Registro',
      'OB2|Ore|10|Registro',
    );
    expect(read([listed, apart('Codice obiettivo'), third]).objectives).toEqual([
      ['Luci a LED', 'Area Tecnica', 'Lavori, 2026', 'Collaudo, 2027', 'Lampade 150', 'Registro'],
      ['Biblioteca di sera', 'Ufficio Cultura', 'Apertura, 2026', 'Ore 10', 'Registro'],
    ]);
  });

  it.each<readonly [string, readonly TableBlock[], readonly string[]]>([
    [
      'an action whose code no objective has',
      [listed, actions('Codice obiettivo|Azione|Tempi', ...done, 'OB7|Festa|2026')],
      ['unplaced-text: Festa 2026'],
    ],
    [
      'an action whose code two objectives have',
      [
        makeSheet(
          'Obiettivi',
          'Codice|Obiettivo|Settore',
          lights,
          library,
          'OB1|Piazza|Area Tecnica',
        ),
        apart('Codice obiettivo'),
      ],
      ['unplaced-text: Lavori 2026', 'unplaced-text: Collaudo 2027'],
    ],
    [
      'an action whose code and title are those of two objectives',
      [
        listed,
        actions(
          'Codice|Obiettivo|Azione|Tempi',
          'OB2|Biblioteca di sera|Apertura|2026',
          'OB1|Biblioteca di sera|Lavori|2026',
        ),
      ],
      ['unplaced-text: Lavori 2026'],
    ],
    [
      'running numbers of actions, which are no numbers of objectives',
      [
        makeSheet('Obiettivi', 'N.|Obiettivo|Settore', lights.slice(2), library.slice(2)),
        actions('N.|Azione|Tempi', '1|Apertura|2026', '2|Lavori|2026'),
      ],
      ['unplaced-text: Apertura 2026', 'unplaced-text: Lavori 2026'],
    ],
  ])('asks about %s', (_, blocks, wanted) => {
    expect(read(blocks).asked).toEqual(expect.arrayContaining([...wanted]));
  });
});
