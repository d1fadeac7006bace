import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/importer/records/read-plan.ts';
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
