import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pageFile } from '../../checks/built-site.ts';
import { listDistinct } from '../../checks/page-markup.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-markup-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(page: string, html: string): string {
  const path = pageFile(folder, page);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
  return page;
}

describe('listDistinct', () => {
  const first = write('/a/', '<h1 class="x">Uno</h1><a href="/a/">Vai</a><script>a < b</script>');
  const same = write(
    '/b/',
    '<h1 class="x">Due, più lungo</h1><a href="/b/">Va\'</a><script>c</script>',
  );

  it('takes pages that differ in words, addresses and scripts once, the first of them', () => {
    expect(listDistinct(folder, [first, same])).toEqual([first]);
  });

  it.each([
    ['another class', '<h1 class="y">Uno</h1><a href="/a/">Vai</a>'],
    ['another level', '<h2 class="x">Uno</h2><a href="/a/">Vai</a>'],
    ['one attribute fewer', '<h1 class="x">Uno</h1><a>Vai</a>'],
    ['another state', '<h1 class="x">Uno</h1><a href="/a/" aria-current="page">Vai</a>'],
    ['one more element', '<h1 class="x">Uno</h1><a href="/a/">Vai</a><p>x</p>'],
  ])('takes a page with %s', (name, html) => {
    const other = write(`/${name.replaceAll(' ', '-')}/`, html);
    expect(listDistinct(folder, [first, other])).toEqual([first, other]);
  });
});
