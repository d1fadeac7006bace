import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pageFile } from '../../checks/built-site.ts';
import { listDistinct, listLongest } from '../../checks/page-markup.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-markup-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a page of one kind. */
function write(name: string, html: string): string {
  const page = `/temi/${name}/`;
  const path = pageFile(folder, page);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
  return page;
}

describe('listDistinct', () => {
  const first = write(
    'a',
    '<h1 class="x" id="a">Parola</h1><a href="/a/">Vai</a><script>a < b</script>',
  );
  const same = write(
    'b',
    '<h1 class="x" id="b">Due tre</h1><a href="/b/">Va\'</a><script>c</script>',
  );

  it('takes pages that differ in words, addresses and scripts once', () => {
    expect(listDistinct(folder, [first, same])).toEqual([first]);
  });

  it('does not take a page with more of the same', () => {
    const more = write(
      'more',
      '<h1 class="x" id="e">Uno</h1><a href="/a/">Vai</a><a href="/b/">Vai</a>',
    );
    expect(listDistinct(folder, [first, more])).toEqual([first]);
  });

  it.each([
    ['another class', '<h1 class="y">Uno</h1><a href="/a/">Vai</a>'],
    ['another level', '<h2 class="x">Uno</h2><a href="/a/">Vai</a>'],
    ['one attribute fewer', '<h1 class="x">Uno</h1><a>Vai</a>'],
    ['another state', '<h1 class="x">Uno</h1><a href="/a/" aria-current="page">Vai</a>'],
    ['one more element', '<h1 class="x">Uno</h1><a href="/a/">Vai</a><p>x</p>'],
    ['the same element elsewhere', '<h1 class="x" id="d">Uno</h1><p><a href="/a/">Vai</a></p>'],
  ])('takes a page with %s', (name, html) => {
    const other = write(name.replaceAll(' ', '-'), html);
    expect(listDistinct(folder, [first, other])).toEqual([first, other]);
  });

  it('takes an element once in each theme, wherever it stands', () => {
    const inTheme = (name: string, theme: number, inside: string): string =>
      write(name, `<main data-goal="${String(theme)}">${inside}</main>`);
    const one = inTheme('theme-1', 1, '<p><b>x</b></p><div>x</div>');
    const two = inTheme('theme-2', 2, '<p>x</p><div><b>x</b></div>');
    const known = inTheme('known', 1, '<p>x</p><div><b>x</b></div>');
    expect(listDistinct(folder, [one, two, known])).toEqual([one, two]);
    const coloured = inTheme('coloured', 3, '<p><b>x</b></p><div>x</div>');
    expect(listDistinct(folder, [one, two, coloured])).toEqual([one, two, coloured]);
  });

  it('takes the page that holds most rather than several', () => {
    const most = write('most', '<h1 class="x" id="g">Uno</h1><a href="/a/">Vai</a><p>x</p>');
    expect(listDistinct(folder, [first, most])).toEqual([most]);
  });

  it('takes a page of another site for what is new in it', () => {
    const seen = new Set<string>();
    listDistinct(folder, [first], seen);
    const other = write('other', '<h1 class="x" id="f">Sei</h1><p>x</p>');
    expect(listDistinct(folder, [same, other], seen)).toEqual([other]);
  });
});

describe('listLongest', () => {
  it('takes of each kind the page with the longest word, which needs the most room', () => {
    const pages = [
      write('short', '<h1>Uno due tre quattro</h1>'),
      write('long', '<h1>Parolissima</h1><script>parolissimissima</script>'),
    ];
    const elsewhere = '/metodo/';
    mkdirSync(dirname(pageFile(folder, elsewhere)), { recursive: true });
    writeFileSync(pageFile(folder, elsewhere), '<h1 class="x" id="z">Uno</h1>');
    expect(listLongest(folder, [elsewhere, ...pages])).toEqual([elsewhere, pages[1]]);
  });
});
