import { listLinks, nameLinks, placeWords } from './fact-words.ts';
import { foldCase, foldWords } from '../../domain/text/fold-text.ts';

/** Words in a row that count as copied. */
const copiedLength = 8;

/** Every run of eight words of the document, folded, and whether it is nothing but names and titles of acts. */
export type WordRuns = ReadonlyMap<string, boolean>;

/** Words of an entry that stand in the document in the same order. */
export interface CopiedRun {
  /** Field of the entry. */
  readonly field: string;
  readonly text: string;
}

/** The runs of eight words in some official texts; none spans two texts. */
export function readRuns(texts: readonly string[]): WordRuns {
  const runs = new Map<string, boolean>();
  for (const text of texts) {
    const printed = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const words = printed.map(foldCase);
    const isNamed = printed.map(
      (word, index) =>
        /^[\p{Lu}\p{N}]/u.test(word) ||
        [nameLinks, placeWords, listLinks].some((set) => set.has(words[index] ?? '')),
    );
    for (let start = 0; start + copiedLength <= words.length; start += 1) {
      runs.set(
        words.slice(start, start + copiedLength).join(' '),
        isNamed.slice(start, start + copiedLength).every(Boolean),
      );
    }
  }
  return runs;
}

/** The longest runs of at least eight words that named texts share with the document, names and titles of acts aside. */
export function findCopied(
  texts: readonly (readonly [string, string])[],
  runs: WordRuns,
): readonly CopiedRun[] {
  return texts.flatMap(([field, text]) => {
    const words = foldWords(text);
    const copied = words.map(
      (_, start) => runs.get(words.slice(start, start + copiedLength).join(' ')) === false,
    );
    const found: CopiedRun[] = [];
    for (let start = 0; start < words.length; start += 1) {
      if (copied[start] !== true || copied[start - 1] === true) continue;
      let last = start;
      while (copied[last + 1] === true) last += 1;
      found.push({ field, text: words.slice(start, last + copiedLength).join(' ') });
    }
    return found;
  });
}
