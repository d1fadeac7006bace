import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listOfflineFiles } from '../../../src/offline/build/list-files.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-list-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function lay(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

describe('listOfflineFiles', () => {
  it('lists what pages reach, pages before objectives, with the sizes that go over the wire', async () => {
    await lay({
      'index.html': '<script src="/_astro/a.1.js">',
      'obiettivi/index.html': 'list',
      'obiettivi/ponte/index.html': 'objective',
      'obiettivi/ponte/index.html.br': 'br',
      'obiettivi/vecchio/index.html': 'moved',
      'obiettivi/uscito/index.html': 'left the plan',
      'obiettivi/ponte/storia/index.html': 'story',
      'piani/2022-2024/index.html': 'a former edition',
      'metodo/index.html': 'method',
      'grazie/index.html': 'thanks',
      'dati/obiettivi.json': '{}',
      'search-index.json': '[]',
      '_astro/a.1.js': 'import "./b.1.js"',
      '_astro/b.1.js': '',
      '_astro/a.0.js': 'of an earlier build',
    });
    const { bytes, files } = listOfflineFiles(
      folder,
      new Set(['/obiettivi/vecchio/', '/obiettivi/uscito/']),
    );
    expect(files.map(([path]) => path)).toEqual([
      '/_astro/a.1.js',
      '/_astro/b.1.js',
      '/search-index.json',
      '/',
      '/metodo/',
      '/obiettivi/',
      '/obiettivi/ponte/',
    ]);
    expect(files.find(([path]) => path === '/obiettivi/ponte/')?.[2]).toBe(2);
    expect(bytes).toBe(files.reduce((total, file) => total + file[2], 0));
    expect(
      files.filter(([path, revision]) => (revision === null) !== path.startsWith('/_astro/')),
    ).toEqual([]);
  });

  it('names other bytes by another revision', async () => {
    await lay({ 'index.html': 'one' });
    const before = listOfflineFiles(folder, new Set());
    await lay({ 'index.html': 'two' });
    expect(listOfflineFiles(folder, new Set()).files[0]?.[1]).not.toBe(before.files[0]?.[1]);
  });
});
