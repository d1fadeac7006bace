/** Width of a text in pixels. */
export type Measure = (text: string) => number;

const ellipsis = '…';

/** Words; one of up to three letters (article, preposition, conjunction) stays with the next, as typesetters wish. */
function splitWords(text: string): string[] {
  return text
    .trim()
    .replaceAll(/(?<=^|\s)([\p{L}\d]{1,3})\s+(?=\S)/gu, '$1\u00A0')
    .split(/[^\S\u00A0]+/u);
}

/** Parts words that are together wider than a line, and cuts one that is so alone; a piece has at least one character. */
function breakWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  if (word.includes('\u00A0'))
    return word.split('\u00A0').flatMap((part) => breakWord(part, width, measure));
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Lines of a text, each as full as it can be and none wider than `width`; only a word wider than a line is cut. */
function fillLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of splitWords(text).flatMap((word) => breakWord(word, width, measure))) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The same number of lines as filling gives, but of even length: the narrowest width that needs no further line. */
function balanceLines(text: string, width: number, measure: Measure): string[] {
  const wanted = fillLines(text, width, measure);
  let [narrow, wide] = [Math.max(0, ...splitWords(text).map(measure)), width];
  if (narrow >= wide) return wanted;
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (fillLines(text, middle, measure).length > wanted.length) narrow = middle;
    else wide = middle;
  }
  return fillLines(text, wide, measure);
}

/** The text on one line, shortened with an ellipsis where it does not fit. */
export function fitLine(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && measure(characters.join('').trimEnd() + ellipsis) > width)
    characters.pop();
  return characters.join('').trimEnd() + ellipsis;
}

/** A text set in lines. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * Sets a text in the largest of `sizes` (pixels, descending) that needs at most `most(size)` lines and cuts no word; if
 * none does, in the smallest, cutting words and, as a last resort, the end.
 */
export function fitText(
  text: string,
  width: number,
  sizes: readonly number[],
  most: (size: number) => number,
  measure: (text: string, size: number) => number,
): SetText {
  for (const size of sizes) {
    const own: Measure = (part) => measure(part, size);
    const fits = splitWords(text).every((word) => own(word) <= width);
    if (fits && fillLines(text, width, own).length <= most(size))
      return { size, lines: balanceLines(text, width, own) };
  }
  const size = sizes.at(-1) ?? 0;
  const own: Measure = (part) => measure(part, size);
  const lines = fillLines(text, width, own);
  const kept = lines.slice(0, most(size));
  if (kept.length === lines.length) return { size, lines };
  return {
    size,
    lines: [...kept.slice(0, -1), fitLine(`${kept.at(-1) ?? ''}${ellipsis}`, width, own)],
  };
}
