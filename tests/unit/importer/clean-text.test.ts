import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/importer/read/clean-text.ts';

function clean(text: string): string {
  return cleanText(text)
    .map((line) => line.text)
    .join('|');
}

describe('cleanText', () => {
  it.each([
    [
      'removes blocks and keeps words apart',
      '<p>uno</p><p>due</p><br/>tre<BR>quattro',
      ' uno  due  tre quattro',
    ],
    ['keeps a word whole where only part of it is bold', 'par<b>ol</b>a', 'parola'],
    [
      'removes tags with attributes and nested ones',
      '<div class="a"><p style="x"><span>uno</span></p></div>',
      '  uno  ',
    ],
    [
      'keeps what only looks like a tag',
      'se a < b e c > d, <nome> resta',
      'se a < b e c > d, <nome> resta',
    ],
    [
      'turns cells and rows of an HTML table into tabs and lines',
      '<tr><td>A</td><td>B</td></tr>',
      ' A\tB\t| ',
    ],
    ['decodes entities', '&amp; &egrave; &Egrave; &#232; &#xe8; &laquo;x&raquo;', '& è È è è «x»'],
    [
      'decodes an entity once, and leaves unknown ones',
      '&amp;egrave; &boh; A&B',
      '&egrave; &boh; A&B',
    ],
    [
      'makes every space plain and drops invisible characters',
      'a\u00A0b\u2009c\u00ADd\u200Be&nbsp;f',
      'a b cde f',
    ],
    ['understands every kind of line end', 'a\r\nb\rc\nd', 'a|b|c|d'],
    ['drops the byte order mark', '\uFEFFa', 'a'],
  ])('%s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('numbers lines as the file does, also after a tag broken over lines and at a page break', () => {
    const lines = cleanText('uno<p\nclass="x">\ndue\fpagina');
    expect(lines.map(({ line, text, startsPage }) => [line, text.trim(), startsPage])).toEqual([
      [1, 'uno', false],
      [2, '', false],
      [3, 'due', false],
      [3, 'pagina', true],
    ]);
  });
});
