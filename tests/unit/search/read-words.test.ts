import { describe, expect, it } from 'vitest';
import { readRoman, readWords, stem, tokenize } from '../../../src/search/words/read-words.ts';

const fold = (text: string): readonly string[] => tokenize(text).map(({ folded }) => folded);

describe('tokenize', () => {
  it.each([
    ['piazza IV Novembre', ['piazza', '4', 'novembre']],
    ['via XX Settembre', ['via', '20', 'settembre']],
    ['Papa Giovanni XXIII È', ['papa', 'giovanni', '23', 'e']],
    // One letter is the article or a letter; a numeral before small letters or at the end is none.
    ['I Maggio', ['i', 'maggio']],
    ['IV novembre', ['iv', 'novembre']],
    ['Enrico IV', ['enrico', 'iv']],
    ['IV  Novembre', ['iv', 'novembre']],
    ['iv Novembre', ['iv', 'novembre']],
    // Written with the letters of numerals, and none.
    ['VX Torino', ['vx', 'torino']],
    ['ÈV Torino', ['ev', 'torino']],
    ['Viabilità Nuova', ['viabilita', 'nuova']],
    ['legge 68/99', ['legge', '68', '1999']],
    ['TUEL 267/00', ['tuel', '267', '2000']],
    ['n. 12/49', ['n', '12', '2049']],
    ['n. 12/50', ['n', '12', '1950']],
    ['31/12/2025', ['31', '12', '2025']],
    ['68/1999', ['68', '1999']],
    ['68/9', ['68', '9']],
    ['A/99', ['a', '99']],
    ['68 99', ['68', '99']],
    ['art. 1/2 del 25', ['art', '1', '2', 'del', '25']],
    ['dellʼacqua', ['dell', 'acqua']],
    ["dell’acqua all'URP U.R.P. Wi-Fi", ['dell', 'acqua', 'all', 'urp', 'urp', 'wifi']],
  ])('reads the words of "%s" as %j', (text, words) => {
    expect(fold(text)).toEqual(words);
  });

  it('says where each word stands', () => {
    expect(tokenize('Via IV Novembre')).toEqual([
      { surface: 'Via', folded: 'via', start: 0 },
      { surface: 'IV', folded: '4', start: 4 },
      { surface: 'Novembre', folded: 'novembre', start: 7 },
    ]);
  });
});

describe('readRoman', () => {
  it.each([
    ['i', 1],
    ['iii', 3],
    ['iv', 4],
    ['v', 5],
    ['viii', 8],
    ['ix', 9],
    ['xiv', 14],
    ['xxxix', 39],
    ['', 0],
    ['iiii', 0],
    ['vx', 0],
    ['xl', 0],
    ['xxxx', 0],
    ['via', 0],
  ])('gives %j the value %i', (word, value) => {
    expect(readRoman(word)).toBe(value);
  });
});

describe('stem', () => {
  it('keeps words apart that an ending cut off would turn into others', () => {
    expect(stem('banda')).toBe(stem('bande'));
    expect(stem('banda')).not.toBe(stem('menu'));
    expect(stem('banda')).not.toBe(stem('bando'));
  });

  it('takes «mente» from adverbs, and from no shorter word', () => {
    expect(stem('rapidamente')).toBe(stem('rapida'));
    expect(stem('facilmente')).toBe(stem('facile'));
    expect(stem('regolarmente')).toBe(stem('regolare'));
    expect(stem('clemente')).toBe('clement');
    expect(stem('semente')).toBe(stem('sementi'));
  });
});

describe('endings', () => {
  it.each([
    ['lamentele', 'lamentel'],
    ['matricola', 'matricol'],
    ['educatrice', stem('educatore')],
    ['serie', 'seri'],
    ['paglia', 'pagl'],
    ['chiesa', 'chies'],
    ['banche', 'banc'],
    ['abilitare', 'abilit'],
    ['disabilita', 'disabil'],
    ['ministeriale', 'minister'],
  ])('are cut off at the end of a word only: %s, %s', (word, base) => {
    expect(stem(word)).toBe(base);
  });
});

describe('readWords', () => {
  const read = (text: string): readonly string[] => readWords(text).map((word) => word.stem);

  it('leaves out what says nothing: stop words and single letters, but no number', () => {
    expect(read('la piazza e il parco')).toEqual([stem('piazza'), stem('parco')]);
    expect(read('scuola A o B')).toEqual([stem('scuola')]);
    expect(read('zona 3')).toEqual([stem('zona'), '3']);
    expect(read('di del e a')).toEqual([]);
  });

  it('tells the word as written', () => {
    expect(readWords('Le Scuòle').map(({ token }) => token.surface)).toEqual(['Scuòle']);
  });
});
