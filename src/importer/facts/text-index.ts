import { monthNames } from '../../domain/timing/vocabulary.ts';
import { readNumberWord, readOrdinal, spellNumber, spellOrdinal } from './fact-words.ts';
import type { Fact } from './extract-facts.ts';
import { editDistance } from '../../domain/text/edit-distance.ts';
import { foldWords } from '../../domain/text/fold-text.ts';

/** The words of some texts, ready to be asked whether they tell a fact. */
export interface TextIndex {
  readonly stems: ReadonlySet<string>;
  /** Neighbouring words run together, so that "U.R.P." is "URP" and "Wi-Fi" is "Wifi". */
  readonly joined: ReadonlySet<string>;
}

/** Most words of a citation or a quoted name that are compared as one. */
const longestRun = 14;

/** An index of texts; neighbours never come from different texts. */
export function indexTexts(texts: readonly string[]): TextIndex {
  const joined = new Set<string>();
  const stems = new Set<string>();
  for (const words of texts.map(foldWords)) {
    for (const [start, word] of words.entries()) {
      stems.add(stem(word));
      let run = '';
      for (const next of words.slice(start, start + longestRun)) joined.add((run += next));
    }
  }
  return { stems, joined };
}

/** Whether some texts tell a fact, spelled with other case, accents or dots, a number in digits or letters. */
export function tellsFact(index: TextIndex, { kind, text }: Fact): boolean {
  const words = foldWords(text);
  const together = words.join('');
  if (kind === 'name')
    return (
      words.every(
        (word) => word.length < 2 || index.joined.has(word) || hasStem(index, stem(word)),
      ) || index.joined.has(together)
    );
  if (kind === 'number' && words.length === 1) {
    const value = readNumberWord(text) ?? Number(together);
    return [together, ...spellNumber(value)].some((spelling) => index.stems.has(stem(spelling)));
  }
  if (index.joined.has(together)) return true;
  const ordinal = kind === 'number' ? readOrdinal(words[0] ?? '') : undefined;
  // "Il primo semestre … e il secondo": the counted word need not stand beside each ordinal.
  if (ordinal !== undefined)
    return (
      spellOrdinal(ordinal).some((spelling) => index.joined.has(spelling)) &&
      words.slice(1).every((word) => index.stems.has(stem(word)))
    );
  const [day = '', month = '', year = ''] = words;
  return (
    kind === 'date' &&
    /^\d+$/u.test(month) &&
    index.joined.has(`${String(Number(day))}${monthNames[Number(month) - 1] ?? '-'}${year}`)
  );
}

/** A long word may differ by one letter: the document prints "Agencia" where an entry writes "Agenzia". */
const misprintLength = 6;

function hasStem({ stems }: TextIndex, wanted: string): boolean {
  return (
    stems.has(wanted) ||
    (wanted.length >= misprintLength &&
      [...stems].some(
        (known) => known.length === wanted.length && editDistance(known, wanted, 1) < 2,
      ))
  );
}

/** A word without its last vowel, so that singular and plural meet. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/[aeiou]$/u, '') : word;
}
