import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listSourceFiles } from '../lint/source-files.ts';
import { findUnusedTexts } from './find-unused-texts.ts';

describe('findUnusedTexts', () => {
  it('finds none in the portal', () => {
    const sources = new Map(listSourceFiles().map((file) => [file, readFileSync(file, 'utf8')]));
    expect(findUnusedTexts(sources)).toEqual([]);
  });
});

describe('findUnusedTexts of planted texts', () => {
  const find = (reader: string): string[] =>
    findUnusedTexts(
      new Map([
        ['src/i18n/plan/town.ts', "export const townTexts = { name: 'Nome', parts: { a: 'A' } };"],
        ['src/views/plan/town.ts', reader],
      ]),
    );
  const line = "import { townTexts as texts } from '../../i18n/plan/town.ts';\n";

  it.each([
    ['both when nothing imports them', '', ['name', 'parts.a']],
    ['what is not read by its key', `${line}show(texts.name);`, ['parts.a']],
    [
      'what another object of the same key would hide',
      `${line}show(texts.parts.a, view.name);`,
      ['name'],
    ],
    ['none that a computed key may read', `${line}show(texts.name, texts.parts[key]);`, []],
    [
      'none of an object handed on whole whose keys are read there',
      `${line}const { name, parts } = texts; show(name, parts.a);`,
      [],
    ],
    [
      'those of an object handed on whole that no file names',
      `${line}show({ ...texts }); name();`,
      ['parts.a'],
    ],
  ])('names %s', (_, reader, unused) => {
    expect(find(reader)).toEqual(unused.map((key) => `src/i18n/plan/town.ts: townTexts.${key}`));
  });
});
