import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isHouseFileName } from '../../../src/build/file-name-rule.ts';
import { countLines, listSourceFiles } from './source-files.ts';

async function measure(wanted: RegExp): Promise<{ file: string; lines: number }[]> {
  const files = listSourceFiles().filter((file) => wanted.test(file));
  return Promise.all(
    files.map(async (file) => ({ file, lines: countLines(await readFile(file, 'utf8')) })),
  );
}

describe('house budgets', () => {
  it('keep every source file within 300 lines', async () => {
    const files = await measure(/./u);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('keep the median TypeScript file between 40 and 80 lines, neither a chain of scraps nor a heap', async () => {
    const sizes = (await measure(/\.tsx?$/u)).map(({ lines }) => lines).toSorted((a, b) => a - b);
    const median = sizes[Math.floor(sizes.length / 2)];
    expect(median).toBeGreaterThanOrEqual(40);
    expect(median).toBeLessThanOrEqual(80);
  });

  it('export each name from one file alone, so that it means one thing', async () => {
    const places = new Map<string, string[]>();
    for (const file of listSourceFiles().filter((path) => /^src\/(?!pages\/).*\.tsx?$/u.test(path)))
      for (const [, name = ''] of (await readFile(file, 'utf8')).matchAll(
        /^export (?:async )?(?:abstract )?(?:function\*?|const|class|interface|type) (\w+)/gmu,
      ))
        if (places.get(name)?.at(-1) !== file)
          places.set(name, [...(places.get(name) ?? []), file]);
    expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
  });

  it('keep pages within 40 lines and endpoints within 25', async () => {
    const pages = await measure(/^src\/pages\/.*\.astro$/u);
    const endpoints = await measure(/^src\/pages\/.*\.ts$/u);
    expect(pages.filter(({ lines }) => lines > 40)).toEqual([]);
    expect(endpoints.filter(({ lines }) => lines > 25)).toEqual([]);
  });
});

describe('countLines', () => {
  it('counts lines as an editor shows them', () => {
    expect(countLines('a\nb\n')).toBe(2);
    expect(countLines('a\nb')).toBe(2);
  });
});

describe('isHouseFileName', () => {
  it.each([
    'parse-timing.ts',
    'Badge.astro',
    '[slug].astro',
    '[...page].ts',
    '404.astro',
    'feed.xml.ts',
    'app.test.ts',
  ])('takes %s', (name) => {
    expect(isHouseFileName(name)).toBe(true);
  });

  it.each(['parseTiming.ts', 'utils.ts', 'index.ts', 'Badge.ts', 'snake_case.ts'])(
    'refuses %s',
    (name) => {
      expect(isHouseFileName(name)).toBe(false);
    },
  );
});
