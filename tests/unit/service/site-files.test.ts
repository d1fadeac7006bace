import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textEndings } from '../../../src/build/site/compress-bytes.ts';
import { findContentType, isText } from '../../../src/service/site/content-types.ts';
import { createBodyReader, listSiteFiles } from '../../../src/service/site/site-files.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('createBodyReader', () => {
  it('serves from memory what fits and reads again what had to leave', async () => {
    const read = createBodyReader(8_000);
    const files = Array.from({ length: 12 }, (_, index) => ({
      pathname: `/${index}`,
      path: join(folder, String(index)),
      contentType: 'x',
      encodings: ['identity' as const],
    }));
    const [first] = files;
    if (first === undefined) throw new Error('no file');
    for (const { path } of files) await writeFile(path, randomBytes(1_000));
    const before = await read(first, 'identity');
    await writeFile(first.path, randomBytes(1_000));
    expect((await read(first, 'identity')).etag).toBe(before.etag);
    for (const file of files.slice(1)) await read(file, 'identity');
    expect((await read(first, 'identity')).etag).not.toBe(before.etag);
  });
});

describe('listSiteFiles', () => {
  it('gives pages their folder address and hides compressed copies, but not an archive of its own', async () => {
    const site = await mkdtemp(join(tmpdir(), 'portal-list-'));
    for (const name of ['index.html', 'index.html.br', 'index.html.gz', 'archive.gz', '.env'])
      await writeFile(join(site, name), 'x');
    const files = await listSiteFiles(site);
    expect([...files.keys()].toSorted()).toEqual(['/', '/archive.gz']);
    expect(files.get('/')?.encodings).toEqual(['br', 'gzip', 'identity']);
    await rm(site, { recursive: true });
  });
});

describe('findContentType', () => {
  it.each([
    ['/aggiornamenti/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/scadenze/calendario.ics', 'text/calendar; charset=utf-8'],
    ['/dati/azioni.csv', 'text/csv; charset=utf-8'],
    ['/dati/catalogo.jsonld', 'application/ld+json; charset=utf-8'],
    ['/dati/obiettivi.schema.json', 'application/json; charset=utf-8'],
    ['/dati/piano.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('knows %s', (path, type) => {
    expect(findContentType(path)).toBe(type);
  });

  it('has every text of the data compressed, and no workbook, which is compressed already', () => {
    for (const path of [
      '/a/feed.xml',
      '/a/calendario.ics',
      '/dati/azioni.csv',
      '/dati/catalogo.jsonld',
    ])
      expect([textEndings.test(path), isText(findContentType(path))]).toEqual([true, true]);
    expect([
      textEndings.test('/dati/piano.xlsx'),
      isText(findContentType('/dati/piano.xlsx')),
    ]).toEqual([false, false]);
  });
});
