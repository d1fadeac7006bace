import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  decodeSource,
  maxSourceBytes,
  readSource,
} from '../../../src/importer/read/read-source.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'importer-source-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('readSource', () => {
  it.each([
    ['missing-file', 'manca.txt', /non esiste/u],
    ['directory', '.', /cartella/u],
  ])('says %s in one line', async (code, name, words) => {
    const reading = readSource(join(folder, name));
    await expect(reading).rejects.toMatchObject({ name: 'SourceError', code });
    await expect(reading).rejects.toThrow(words);
  });

  it('refuses a file over 20 MB without reading it', async () => {
    const path = join(folder, 'grande.txt');
    await writeFile(path, '');
    await truncate(path, maxSourceBytes + 1);
    await expect(readSource(path)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('reads a text in UTF-8', async () => {
    const path = join(folder, 'piano.txt');
    await writeFile(path, '\uFEFFPerché sì');
    await expect(readSource(path)).resolves.toContain('Perché sì');
  });
});

describe('decodeSource', () => {
  const italian = 'OBIETTIVO OPERATIVO DI 1° LIVELLO\t\nPerché più città\t\n'.repeat(20);
  const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
  it.each<[string, Uint8Array, string, RegExp]>([
    ['an empty file', Buffer.alloc(0), 'empty', /vuoto/u],
    ['only white space', Buffer.from('\uFEFF \n\t\r\n'), 'empty', /vuoto/u],
    ['a PDF', latin1('%PDF-1.7\n%âãÏÓ'), 'binary', /PDF.*testo UTF-8/u],
    ['a DOCX', latin1('PK\u0003\u0004....word/document.xml'), 'binary', /DOCX/u],
    [
      'an ODT',
      latin1('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text'),
      'binary',
      /ODT/u,
    ],
    ['a ZIP', latin1('PK\u0003\u0004....foto.jpg'), 'binary', /ZIP/u],
    ['an old Word document', latin1('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1'), 'binary', /DOC/u],
    ['an RTF', latin1('{\\rtf1\\ansi'), 'binary', /RTF/u],
    ['a file with a zero byte', latin1(`${italian}\0`), 'binary', /binario/u],
    [
      'UTF-16 with a mark',
      Buffer.concat([latin1('\u00FF\u00FE'), utf16(italian)]),
      'utf-16',
      /UTF-16/u,
    ],
    ['UTF-16 without a mark', utf16(italian), 'utf-16', /UTF-16/u],
    ['big-endian UTF-16 without a mark', Buffer.from(utf16(italian)).swap16(), 'utf-16', /UTF-16/u],
    [
      'Windows-1252',
      latin1('prima riga\nattività comunale\n'),
      'not-utf-8',
      /riga 2.*Windows-1252/u,
    ],
    [
      'Windows-1252 that ends in a letter with an accent',
      latin1('prima riga\ncittà'),
      'truncated',
      /riga 2/u,
    ],
    [
      'UTF-8 cut inside a letter',
      Buffer.from(italian + 'però').subarray(0, -1),
      'truncated',
      /troncato/u,
    ],
    [
      'UTF-8 read once as Windows-1252',
      Buffer.from('ok\nattivitÃ\u00A0 e perchÃ©\n'),
      'damaged-characters',
      /riga 2/u,
    ],
    ['lost characters', Buffer.from('attivit\uFFFD\n'), 'damaged-characters', /riga 1/u],
  ])('refuses %s', (_, bytes, code, words) => {
    expect(() => decodeSource(bytes, 'piano.txt')).toThrow(expect.objectContaining({ code }));
    expect(() => decodeSource(bytes, 'piano.txt')).toThrow(words);
    expect(() => decodeSource(bytes, 'piano.txt')).toThrow(/^piano\.txt: [^\n]+$/u);
  });

  it('gives the text of a file in UTF-8 as it is', () => {
    expect(decodeSource(Buffer.from(italian), 'piano.txt')).toBe(italian);
  });
});
