import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/importer/read/read-document.ts';
import { splitWordXml } from '../../../src/importer/read/formats/split-word.ts';
import { readGuarded } from '../../../src/importer/records/read-guarded.ts';
import { NoTitleError } from '../../../src/importer/records/read-plan.ts';
import {
  makeMacroWorkbook,
  makeOpenDocument,
  makeWord,
  packArchive,
  wordParagraph,
  wordTable,
} from '../../fixtures/office-files.ts';

const mapping = new Map<string, string>();
const ignore = (): void => undefined;

function writeCards(count: number): string {
  return Array.from({ length: count }, (_, index) =>
    [
      wordParagraph(`SCHEDA OBIETTIVO N. ${String(index + 1)}`),
      wordTable([
        ['Titolo', `Obiettivo ${'ancora '.repeat(index % 7)}numero ${String(index + 1)}`],
        ['Settore', 'Area Tecnica'],
        ['Descrizione', 'Opere di manutenzione degli edifici. '.repeat(9)],
      ]),
      wordTable([
        ['Fase', 'Descrizione attività', 'Tempi'],
        ['1', 'Progetto', 'Entro giugno 2026'],
        ['2', 'Lavori', '2027'],
      ]),
    ].join(''),
  ).join('');
}

describe('readGuarded', () => {
  const path = 'piano.docx';
  const bytes = packArchive(makeWord(writeCards(3)));

  it('gives what the thread has read', async () => {
    const records = await readGuarded({ bytes, path, mapping }, ignore);
    expect(records.objectives.map(({ actions }) => actions.length)).toEqual([2, 2, 2]);
    expect(records.issues).toEqual([]);
  });

  it('ends a document that takes too much time or memory, with one line', async () => {
    const enough = { idle: 600_000, total: 600_000, bytes: 2 ** 40 };
    const read = (limits: Partial<typeof enough>): Promise<unknown> =>
      readGuarded({ bytes, path, mapping }, ignore, { ...enough, ...limits });
    await expect(read({ total: 1 })).rejects.toMatchObject({
      code: 'too-slow',
      message: expect.stringMatching(/^piano\.docx: ci vuole troppo tempo .+\.$/u) as unknown,
    });
    await expect(read({ idle: 1 })).rejects.toMatchObject({ code: 'too-slow' });
    await expect(read({ bytes: 1 })).rejects.toMatchObject({
      code: 'too-large-inside',
      message: expect.stringMatching(/^piano\.docx: si espande .+\.$/u) as unknown,
    });
  });

  it('passes on what the reader throws', async () => {
    const cut = bytes.subarray(0, bytes.length / 2);
    await expect(readGuarded({ bytes: cut, path, mapping }, ignore)).rejects.toMatchObject({
      name: 'SourceError',
      code: 'damaged',
    });
    const rows = wordTable([
      ['Zibaldone', 'Attività', 'Scadenza'],
      ['Piazza', 'Lavori', '2027'],
    ]);
    const untitled = { bytes: packArchive(makeWord(rows)), path, mapping };
    await expect(readGuarded(untitled, ignore)).rejects.toBeInstanceOf(NoTitleError);
    // Where columns were guessed wrongly whole sentences pass for labels.
    const labels = Array.from({ length: 30 }, (_, at) => ({
      label: `${String(at)} ${'parole che non sono etichette '.repeat(4)}`,
      field: 'unknown',
      count: 1,
    }));
    const { message } = new NoTitleError(path, labels);
    expect(message.length).toBeLessThan(900);
    expect(message).toContain('0 parole che non sono etichette parole … ·');
    expect(message).toContain(' e altre 18.');
  });
});

describe('readDocument', () => {
  const read = (parts: Readonly<Record<string, string>>, name: string, claimed?: number) =>
    readDocument(packArchive(parts, claimed), name, ignore);

  it('refuses an archive whose parts are larger than it claims', async () => {
    const parts = makeWord(wordParagraph('Piano '.repeat(9_000)));
    await expect(read(parts, 'piano.docx', 900)).rejects.toMatchObject({
      code: 'too-large-inside',
    });
  });

  it.each(['text', 'spreadsheet'] as const)(
    'says that a locked %s has a password',
    async (kind) => {
      const entry =
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
      const parts = makeOpenDocument(kind, entry, 'x9');
      await expect(read(parts, 'piano')).rejects.toMatchObject({ code: 'encrypted' });
    },
  );

  it('reads rows of a sheet that are printed on every page or folded away', async () => {
    const row = (...texts: readonly string[]): string =>
      `<table:table-row>${texts.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const sheet = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Piano"><table:table-header-rows>${row('Obiettivo', 'Attività')}</table:table-header-rows><table:table-row-group>${row('Piazza', 'Lavori')}</table:table-row-group></table:table></office:spreadsheet></office:body></office:document-content>`;
    const { blocks } = await read(makeOpenDocument('spreadsheet', '', sheet), 'piano.ods');
    expect(blocks.words).toEqual(['Obiettivo', 'Attività', 'Piazza', 'Lavori']);
  });

  it('ignores macros', async () => {
    const parts = makeWord(writeCards(1), true);
    expect((await read(parts, 'piano.docm')).blocks.blocks).toHaveLength(3);
    const rows = [
      ['Obiettivo', 'Attività'],
      ['Piazza', 'Lavori'],
    ];
    const { blocks } = await read(makeMacroWorkbook('Piano', rows), 'piano.xlsm');
    expect(blocks.remarks).toEqual([]);
    expect(blocks.words).toEqual(rows.flat());
  });

  it('names hidden text and leaves it out', async () => {
    const parts = makeWord(
      wordParagraph('Piano') + wordParagraph('appunto segreto', '<w:b/><w:vanish/>'),
    );
    const { blocks } = await read(parts, 'piano.docx');
    expect(blocks.blocks).toMatchObject([{ text: 'Piano' }]);
    expect(blocks.remarks).toMatchObject([{ kind: 'hidden', text: 'appunto segreto' }]);
    expect(blocks.words).toEqual(['Piano', 'appunto', 'segreto']);
  });
});

describe('splitWordXml', () => {
  const whole = (body: string): string => makeWord(body)['word/document.xml'] ?? '';

  it('parts a long body between its paragraphs and tables, and loses nothing', async () => {
    const body = writeCards(700);
    const parts = splitWordXml(whole(body));
    expect(parts.length).toBeGreaterThan(2);
    const bodies = parts.map((part) => /<w:body>(.*)<\/w:body>/su.exec(part)?.[1] ?? '');
    expect(bodies.join('')).toBe(body);
    for (const one of bodies) expect(one).toMatch(/^<w:(?:p|tbl)>.*<\/w:(?:p|tbl)>$/su);
    const seen: number[] = [];
    const read = await readDocument(packArchive(makeWord(body)), 'piano.docx', (done) => {
      seen.push(done);
    });
    expect(read.blocks.blocks).toHaveLength(700 * 3);
    expect(seen).toEqual(parts.map((_, index) => index + 1));
  });

  it('cuts nothing inside a field, and leaves a short body whole', () => {
    const field = (type: string): string =>
      `<w:p><w:r><w:fldChar w:fldCharType="${type}"/></w:r></w:p>`;
    const body = field('begin') + writeCards(700) + field('end');
    expect(splitWordXml(whole(body))).toHaveLength(1);
    expect(splitWordXml(whole(writeCards(2)))).toEqual([whole(writeCards(2))]);
  });
});
