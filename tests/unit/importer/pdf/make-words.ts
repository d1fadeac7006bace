import type { DraftCell } from '../../../../src/importer/read/pdf/join-tables.ts';
import type { PageWord } from '../../../../src/importer/read/pdf/page-content.ts';
import { groupIntoLines, type TextLine } from '../../../../src/importer/read/pdf/text-lines.ts';

/** A word of 10 points whose letters are 5 points wide, with its lower left corner at a place. */
export function makeWord(
  text: string,
  [start, base]: readonly [number, number],
  overrides: Partial<PageWord> = {},
): PageWord {
  const end = start + text.length * 5;
  return {
    text,
    start,
    end,
    base,
    size: 10,
    x: (start + end) / 2,
    y: base - 3.5,
    isBold: false,
    isSpaced: true,
    isAfterSpace: false,
    turn: 0,
    mark: undefined,
    isArtifact: false,
    ...overrides,
  };
}

/** The words of a text from a place on, a space of 2.5 points after each. */
export function makeWords(
  text: string,
  [start, base]: readonly [number, number],
): readonly PageWord[] {
  let at = start;
  return text.split(' ').map((word) => {
    const made = makeWord(word, [at, base]);
    at = made.end + 2.5;
    return made;
  });
}

/** The lines of texts one below the other, 12 points apart. */
export function makeLines(
  texts: readonly string[],
  [start, base]: readonly [number, number],
  page = 1,
): readonly TextLine[] {
  const words = texts.flatMap((text, at) => makeWords(text, [start, base + at * 12]));
  return groupIntoLines(words, page, 1);
}

/** A cell of a table that goes on over pages. */
export function makeCell(
  texts: readonly string[],
  [start, base]: readonly [number, number],
  page = 1,
): DraftCell {
  const lines = makeLines(texts, [start, base], page);
  return { lines, bounds: { left: start, right: start + 200 }, page, number: 1, isTall: false };
}
