import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/importer/records/read-plan.ts';
import { recogniseBlocks } from '../../../src/importer/recognise/recognise-blocks.ts';
import type { PlanDocumentRecords } from '../../../src/importer/recognise/plan-document-records.ts';

function read(lines: readonly string[], file = 'piano.csv'): Promise<PlanDocumentRecords> {
  return readPlan(Buffer.from(`${lines.join('\n')}\n`), file, new Map(), () => undefined);
}

describe('readPlan', () => {
  it('says of a term that nobody understands which words it is, and of none of the others', async () => {
    const { objectives, issues } = await read([
      'Obiettivo;Attività;Scadenza',
      'Piazza del Mercato;Progetto;quando ci saranno i fondi',
      ';Lavori;2027',
      ';Collaudo;Entro 30 giorni dalla fine dei lavori',
      'Biblioteca di sera;Apertura;continuativo',
    ]);
    expect(objectives[0]?.actions[0]?.timing).toBe('quando ci saranno i fondi');
    expect(issues).toEqual([
      expect.objectContaining({
        line: 2,
        code: 'unread-timing',
        text: 'quando ci saranno i fondi',
        message: expect.stringMatching(
          /^Riga 2: tempi non interpretati: «quando ci saranno i fondi»\./u,
        ) as unknown,
      }),
    ]);
  });

  it('loses no word of rows that repeat their objective', async () => {
    const { objectives, issues, words } = await read([
      'Obiettivo;Finalità;Settore;Attività;Scadenza',
      'Piazza del Mercato;Ombra e sedute;Area Tecnica;Progetto;2026',
      'Piazza del Mercato;Ombra e sedute;Area Tecnica;Lavori;2027',
      'Biblioteca di sera;Una sala aperta;Area Cultura;Apertura;2026',
    ]);
    expect(objectives.map(({ actions }) => actions.length)).toEqual([2, 1]);
    expect(issues).toEqual([]);
    expect(words).toMatchObject({ placed: words.read, listed: 0 });
  });

  it('says the same in the form of levels', async () => {
    const { issues } = await read(
      [
        'OBIETTIVO OPERATIVO DI 1° LIVELLO\t',
        'Una sala per studiare\t',
        'OBIETTIVO STRATEGICO\t1.1.1 Una città che studia',
        'OBIETTIVO OPERATIVO DI 2° LIVELLO\t',
        'DESCRIZIONE\tTEMPISTICA',
        'Aprire la sala di via Roma\tquando si potrà',
      ],
      'piano.txt',
    );
    expect(issues.map(({ line, code }) => [line, code])).toEqual([[6, 'unread-timing']]);
    expect(issues[0]?.message).toContain('«quando si potrà»');
  });

  it('counts the labels of the form of levels as such, and lists no word without a name', async () => {
    const file = new URL('../../fixtures/importer/piano-rovinato.txt', import.meta.url).pathname;
    const { labels, words, issues } = await read(readFileSync(file, 'utf8').split('\n'), file);
    expect(labels).toContainEqual({ label: 'VALORE ATTESO', field: 'form', count: 11 });
    expect(words.placed + words.listed).toBe(words.read);
    expect(issues.map(({ code }) => code)).not.toContain('lost-words');
    expect(words.listed).toBeLessThan(30);
  });
});

describe('recogniseBlocks', () => {
  it('parts tables that a program has joined: a label with its value is no level of the header below it', () => {
    const widths = [
      [
        ['Titolo', 1],
        ['Orti urbani', 3],
      ],
      [
        ['Peso', 1],
        ['11', 3],
      ],
      [
        ['Fase', 1],
        ['Descrizione attività', 2],
        ['Tempi', 1],
      ],
      [
        ['1', 1],
        ['Bando', 2],
        ['Entro maggio 2026', 1],
      ],
      [
        ['Indicatore', 2],
        ['Target 2026', 1],
        ['Target 2027', 1],
      ],
      [
        ['Orti assegnati', 2],
        ['10', 1],
        ['30', 1],
      ],
    ] as const;
    const rows = widths.map((row, index) =>
      row.flatMap(([text, width]) => {
        const cell = { text, place: { line: index + 1, words: '' } };
        return Array.from({ length: width }, () => cell);
      }),
    );
    const blocks = { blocks: [{ kind: 'table' as const, rows }], remarks: [], words: [] };
    const { objectives } = recogniseBlocks(blocks, new Map());
    expect(objectives).toMatchObject([
      {
        title: 'Orti urbani',
        actions: [{ code: '1', text: 'Bando', timing: 'Entro maggio 2026' }],
        indicators: [{ name: 'Orti assegnati', targets: { '2026': '10', '2027': '30' } }],
        extra: [{ label: 'Peso', text: '11' }],
      },
    ]);
  });
});
