import { knownBodies, nameLinks, ordinaryCapitals, placeWords } from './fact-words.ts';
import { foldCase } from '../../domain/text/fold-text.ts';

/** How a document uses capitals. */
export interface CapitalUse {
  /** Words, folded, that it writes with a capital inside sentences. */
  readonly capitalised: ReadonlySet<string>;
  /** Words, folded, that it writes in lower case. */
  readonly lowerCase: ReadonlySet<string>;
}

interface Word {
  readonly folded: string;
  readonly isCapital: boolean;
  /** Whether a sentence, a quotation or a list item begins with it. */
  readonly startsSentence: boolean;
  /** Whether it can carry on a name of the word before: only a space, an apostrophe or an abbreviation's dot parts them. */
  readonly joinsPrevious: boolean;
  readonly start: number;
  readonly end: number;
}

/** How some texts use capitals, all of them together. */
export function readCapitalUse(texts: readonly string[]): CapitalUse {
  const words = texts.flatMap(readWords);
  return {
    capitalised: new Set(
      words
        .filter(({ isCapital, startsSentence }) => isCapital && !startsSentence)
        .map(({ folded }) => folded),
    ),
    lowerCase: new Set(words.filter(({ isCapital }) => !isCapital).map(({ folded }) => folded)),
  };
}

/**
 * The proper names of a text as printed. A capital inside a sentence makes a name unless the document writes the same
 * word in lower case elsewhere; at the start of a sentence only where the word is a name elsewhere, or names a place.
 */
export function findNames(text: string, use: CapitalUse): readonly string[] {
  const words = readWords(text);
  const names: string[] = [];
  for (let index = 0; index < words.length;) {
    const length = measureName(words, index, use);
    const name = words.slice(index, index + length);
    if (isName(name, use)) names.push(text.slice(name[0]?.start, name.at(-1)?.end));
    index += Math.max(length, 1);
  }
  return names;
}

/** How many words from `start` make one name; 0 where none begins. */
function measureName(words: readonly Word[], start: number, use: CapitalUse): number {
  const first = words[start];
  if (first?.isCapital !== true || !canBegin(first, words[start + 1], use)) return 0;
  let end = start + 1;
  for (let next = end; next < words.length; next += 1) {
    const word = words[next];
    if (word?.joinsPrevious !== true) break;
    if (word.isCapital) end = next + 1;
    else if (!nameLinks.has(word.folded)) break;
  }
  return end - start;
}

function canBegin(word: Word, next: Word | undefined, use: CapitalUse): boolean {
  if (!word.startsSentence) return true;
  if (placeWords.has(word.folded)) return next?.isCapital === true && next.joinsPrevious;
  return use.capitalised.has(word.folded) && !use.lowerCase.has(word.folded);
}

function isName(words: readonly Word[], use: CapitalUse): boolean {
  const telling = words.filter(
    ({ isCapital, folded }) => isCapital && !ordinaryCapitals.has(folded),
  );
  const [only] = telling;
  if (only === undefined) return false;
  return (
    words.filter(({ isCapital }) => isCapital).length > 1 ||
    (only.folded.length > 1 && (knownBodies.has(only.folded) || !use.lowerCase.has(only.folded)))
  );
}

function readWords(text: string): readonly Word[] {
  let end = 0;
  return [...text.matchAll(/\p{L}[\p{L}\p{N}]*/gu)].map(({ 0: word, index }) => {
    const gap = text.slice(end, index);
    const previous = text.slice(0, end).match(/\p{L}+$/u)?.[0] ?? '';
    end = index + word.length;
    const isAbbreviated = /^\.\s?$/u.test(gap) && previous.length <= 3;
    return {
      folded: foldCase(word),
      isCapital: /^\p{Lu}/u.test(word),
      startsSentence:
        previous === '' || (/[.!?:;•…]|^\s*[-–—]\s|["“«]/u.test(gap) && !isAbbreviated),
      joinsPrevious: previous !== '' && (/^\s$|^['’]$/u.test(gap) || isAbbreviated),
      start: index,
      end,
    };
  });
}
