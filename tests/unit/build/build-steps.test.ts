import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFormer, replaceFolder } from '../../../src/build/site/build-aside.ts';
import { createStamp } from '../../../src/build/site/build-stamp.ts';
import { chooseBrotliQuality, companionPages } from '../../../src/build/site/compress-bytes.ts';
import { compressFolder } from '../../../src/build/site/compress.ts';
import { keepFolder } from '../../../src/build/site/keep-hashed-files.ts';
import { listPages } from '../../../src/build/site/portal-manifest.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'portal-build-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('replaceFolder', () => {
  it('puts the new folder in the place of the former one, and leaves neither behind', async () => {
    for (const name of ['site', 'site.next', 'site.former']) {
      await mkdir(join(root, name));
      await writeFile(join(root, name, `${name}.txt`), name);
    }
    await replaceFolder(join(root, 'site.next/'), join(root, 'site'));
    expect((await readdir(root, { recursive: true })).toSorted()).toEqual([
      'site',
      'site/site.next.txt',
    ]);
  });

  it('puts the former folder back when the new one cannot take its place', async () => {
    await mkdir(join(root, 'site'));
    await writeFile(join(root, 'site', 'former.txt'), 'x');
    await expect(replaceFolder(join(root, 'missing'), join(root, 'site'))).rejects.toThrow(
      'ENOENT',
    );
    expect((await readdir(root, { recursive: true })).toSorted()).toEqual([
      'site',
      'site/former.txt',
    ]);
  });

  it('needs no former one', async () => {
    await mkdir(join(root, 'site.next'));
    await replaceFolder(join(root, 'site.next'), join(root, 'site'));
    expect(await readdir(root)).toEqual(['site']);
  });
});

describe('compressFolder', () => {
  it('lays both forms beside text files, and beside nothing else', async () => {
    const text = '<p>parco</p>'.repeat(100);
    await mkdir(join(root, 'a'));
    for (const [name, content] of [
      ['a/index.html', text],
      ['photo.png', 'x'],
    ] as const)
      await writeFile(join(root, name), content);
    const result = await compressFolder(root);
    expect([result.files, result.bytes]).toEqual([1, text.length]);
    expect((await readdir(root, { recursive: true })).toSorted()).toEqual([
      'a',
      'a/index.html',
      'a/index.html.br',
      'a/index.html.gz',
      'photo.png',
    ]);
    expect(brotliDecompressSync(await readFile(join(root, 'a/index.html.br'))).toString()).toBe(
      text,
    );
    expect(gunzipSync(await readFile(join(root, 'a/index.html.gz'))).toString()).toBe(text);
  });

  it('takes what lies beside the same bytes in the former build, whole, and nothing else', async () => {
    const [former, next] = [join(root, 'site', 'client'), join(root, 'site.next', 'client')];
    expect(findFormer(`${next}/`)).toBe(`${former}/`);
    expect(findFormer(former)).toBeUndefined();
    await mkdir(former, { recursive: true });
    await mkdir(next, { recursive: true });
    for (const name of ['same.html', 'changed.html', 'bare.html'])
      for (const folder of [former, next]) await writeFile(join(folder, name), name);
    await writeFile(join(former, 'changed.html'), 'as it was');
    for (const name of [
      'same.html.br',
      'same.html.gz',
      'changed.html.br',
      'changed.html.gz',
      'bare.html.br',
    ])
      await writeFile(join(former, name), 'former');
    expect(await compressFolder(next, former)).toMatchObject({ files: 3, kept: 1 });
    expect(await readFile(join(next, 'same.html.br'), 'utf8')).toBe('former');
    for (const name of ['changed.html', 'bare.html'])
      expect(brotliDecompressSync(await readFile(join(next, `${name}.br`))).toString()).toBe(name);
    expect(await compressFolder(next, join(root, 'none'))).toMatchObject({ kept: 0 });
  });
});

describe('chooseBrotliQuality', () => {
  it('spends less on each page of a very large site', () => {
    expect([chooseBrotliQuality(1_000), chooseBrotliQuality(1_001)]).toEqual([11, 5]);
  });
});

describe('companionPages', () => {
  it('are what stands beside an objective, not the objective itself nor any other page', () => {
    const companions = [
      'o/0a1b2c3/index.html',
      'o/0a1b2c3/v/11629ea37415/index.html',
      'incorpora/parco/index.html',
      'obiettivi/parco/cita/index.html',
      'obiettivi/parco/cartello/index.html',
    ];
    expect(companions.filter((name) => !companionPages.test(name))).toEqual([]);
    expect(
      [
        'index.html',
        'obiettivi/index.html',
        'obiettivi/parco/index.html',
        'aree/verde/stampa/index.html',
        'temi/1/index.html',
      ].filter((name) => companionPages.test(name)),
    ).toEqual([]);
  });
});

describe('keepFolder', () => {
  it('keeps the files of the last five builds and forgets older ones', async () => {
    const cache = join(root, 'cache');
    for (let build = 1; build <= 7; build += 1) {
      const folder = join(root, `site-${build}`);
      await mkdir(folder);
      await writeFile(join(folder, `page.${build}.js`), String(build));
      await writeFile(join(folder, 'shared.js'), String(build));
      await keepFolder(folder, cache, `build-${build}`);
    }
    expect((await readdir(join(root, 'site-7'))).toSorted()).toEqual([
      'page.3.js',
      'page.4.js',
      'page.5.js',
      'page.6.js',
      'page.7.js',
      'shared.js',
    ]);
    expect(await readFile(join(root, 'site-7', 'shared.js'), 'utf8')).toBe('7');
    expect(await readdir(cache)).toHaveLength(5);
  });
});

describe('listPages', () => {
  it('gives the address of each folder with a page', async () => {
    await mkdir(join(root, 'temi', '1'), { recursive: true });
    for (const name of ['index.html', 'temi/1/index.html', '404.html', 'robots.txt'])
      await writeFile(join(root, name), 'x');
    expect(listPages(root)).toEqual(['/', '/temi/1/']);
  });
});

describe('createStamp', () => {
  it('computes the day in Rome unless PORTAL_TODAY gives one', () => {
    const start = new Date('2026-06-30T22:30:00.000Z');
    expect(createStamp(start, {})).toEqual({
      id: '2026-06-30T22-30-00-000Z',
      startedAt: start.getTime(),
      day: '2026-07-01',
      today: '',
      contentDir: '',
      publicOrigin: '',
    });
    expect(
      createStamp(start, { PUBLIC_ORIGIN: 'https://a.example,https://b.example' }).publicOrigin,
    ).toBe('https://a.example');
    expect(createStamp(start, { PORTAL_TODAY: '2025-01-01', CONTENT_DIR: ' /x ' })).toMatchObject({
      day: '2025-01-01',
      today: '2025-01-01',
      contentDir: '/x',
    });
  });
});
