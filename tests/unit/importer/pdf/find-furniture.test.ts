import { describe, expect, it } from 'vitest';
import { findFurniture } from '../../../../src/importer/read/pdf/find-furniture.ts';
import { writeLine } from '../../../../src/importer/read/pdf/text-lines.ts';
import { groupIntoLines } from '../../../../src/importer/read/pdf/text-lines.ts';
import { makeWord, makeWords } from './make-words.ts';

/** Pages of texts at their places down the page. */
function find(
  pages: readonly (readonly (readonly [number, string])[])[],
): readonly (readonly [string, string])[] {
  const laid = pages.map((rows, at) => ({
    page: at + 1,
    lines: groupIntoLines(
      rows.flatMap(([base, text]) =>
        text.split('\t').flatMap((part, column) => makeWords(part, [40 + column * 150, base])),
      ),
      at + 1,
      1,
    ),
  }));
  return [...findFurniture(laid)].map(([{ words }, kind]) => [kind, writeLine(words, false)]);
}

const middle = (text: string): readonly (readonly [number, string])[] => [
  [200, `${text} e altre parole`],
  [400, `Ancora ${text}`],
];

describe('findFurniture', () => {
  it('names headers at the same height on several pages, and numbers that count them', () => {
    const page = (number: number): readonly (readonly [number, string])[] => [
      [40, 'Comune di Pontelago'],
      ...middle(`Testo ${'abc'[number] ?? ''}`),
      [800, `Pagina ${String(number)} di 3`],
    ];
    expect(find([page(1), page(2), page(3)]).map(([kind]) => kind)).toEqual([
      'running-header',
      'page-number',
      'running-header',
      'page-number',
      'running-header',
      'page-number',
    ]);
  });

  it('leaves a year at the edge of a page to the text, and a bare number that counts nothing', () => {
    const page = (number: string, text: string): readonly (readonly [number, string])[] => [
      ...middle(text),
      [800, number],
    ];
    expect(find([page('2027', 'uno'), page('12', 'due'), page('2026', 'tre')])).toEqual([]);
    expect(find([page('4', 'uno'), page('5', 'due')]).map(([kind]) => kind)).toEqual([
      'page-number',
      'page-number',
    ]);
  });

  it('leaves the last line of a cell to its table, though two pages end with the same words', () => {
    const page = (text: string): readonly (readonly [number, string])[] => [
      ...middle(text),
      [776, `${text}\tProgetto\t2026`],
      [788, 'del mercato'],
      [800, 'coperto'],
    ];
    expect(find([page('Piazza'), page('Banchi')])).toEqual([]);
  });

  it('takes what the document itself marks as belonging to the page', () => {
    const lines = groupIntoLines([makeWord('Bozza', [40, 300], { isArtifact: true })], 1, 1);
    expect([...findFurniture([{ page: 1, lines }]).values()]).toEqual(['running-header']);
  });
});
