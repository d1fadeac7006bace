import type { PageWord } from './page-content.ts';

/** A line of text on a page, or in a cell of it. */
export interface TextLine {
  readonly page: number;
  /** Its turn on the page, from 1. */
  readonly number: number;
  readonly words: readonly PageWord[];
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly size: number;
}

/** How far baselines of one line may stand apart, in parts of the size of its letters: raised signs belong to their line. */
const sameLine = 0.4;
/** Gap that parts words where the file has no space between them, in parts of the size. */
const wordGap = 0.15;
/** Least gap that a tab leaves, in parts of the size. */
const leastGap = 0.01;
/** Gap that parts columns in running text, in parts of the size. */
const tabGap = 2.2;

/** The lines of some words, from top to bottom. Words that stand upright make lines of their own. */
export function groupIntoLines(
  words: readonly PageWord[],
  page: number,
  number: number,
): readonly TextLine[] {
  const lines: PageWord[][] = [];
  for (const word of words.toSorted((a, b) => a.turn - b.turn || a.base - b.base)) {
    const last = lines.at(-1);
    const [first] = last ?? [];
    const isSame =
      first !== undefined &&
      first.turn === word.turn &&
      word.base - first.base < sameLine * Math.max(first.size, word.size);
    if (isSame) last?.push(word);
    else lines.push([word]);
  }
  return lines.map((found, index) => {
    const sorted = found.toSorted((a, b) => a.start - b.start);
    return {
      page,
      number: number + index,
      words: sorted,
      start: sorted[0]?.start ?? 0,
      end: Math.max(...sorted.map(({ end }) => end)),
      base: Math.max(...sorted.map(({ base }) => base)),
      size: Math.max(...sorted.map(({ size }) => size)),
    };
  });
}

/** The text of a line: pieces of a word that the file places one by one are glued, wide gaps become tabs. */
export function writeLine(words: readonly PageWord[], hasTabs: boolean): string {
  const hasSpaces = words.some(({ isSpaced }) => isSpaced);
  return words
    .map((word, index) => {
      const former = words[index - 1];
      if (former === undefined) return word.text;
      const gap = word.start - former.end;
      const isSpaced = former.isSpaced || word.isAfterSpace;
      const isNarrowTab =
        !isSpaced && gap > leastGap * word.size && isApart(former.text, word.text);
      if (hasTabs && (isTab(gap / word.size, isSpaced, hasSpaces) || isNarrowTab))
        return `\t${word.text}`;
      return isSpaced || gap > wordGap * word.size ? ` ${word.text}` : word.text;
    })
    .join('');
}

/** A wide gap, or a gap without a space in a line that has spaces in the file: a tab leaves none. */
function isTab(gap: number, isSpaced: boolean, hasSpaces: boolean): boolean {
  return gap > tabGap || (hasSpaces && !isSpaced && gap > wordGap);
}

/** Whether two texts side by side are two words by their signs alone: "fine.|2025", "giunta|Da". */
function isApart(left: string, right: string): boolean {
  return (
    (/[\p{Ll}.,;)"”»]$/u.test(left) && /^\p{Lu}/u.test(right)) ||
    (/[\p{L}.,;)"”»]$/u.test(left) && /^\p{N}/u.test(right)) ||
    (/["”».;)]$/u.test(left) && /^\p{L}/u.test(right)) ||
    (/\p{Lu}{4}$/u.test(left) && /^(?:\p{Ll}|\p{Lu}['’\p{Ll}])/u.test(right))
  );
}

/** Whether a line stands in columns: some of its words lie further apart than words of a sentence do. */
export function isInColumns({ words, size }: TextLine): boolean {
  return words.some((word, index) => {
    const next = words[index + 1];
    return next !== undefined && next.start - word.end > tabGap * size;
  });
}
