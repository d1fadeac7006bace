import { foldPlanYears } from '../../domain/editions/rolled-years.ts';
import { foldWords } from '../../domain/text/fold-text.ts';

/** The different words of a text, by their beginnings, so that `manutenzione` and `manutenzioni` are one. */
export type Words = ReadonlySet<string>;

/** Letters by which a word is known: most Italian endings come later. */
const stemLength = 6;

/** The words of a text of a plan over `years`; years of the whole plan (`2025-2027`) are no words. */
export function splitWords(text: string, years: readonly number[]): Words {
  const folded = foldWords(foldPlanYears({ words: text, years }));
  return new Set(folded.map((word) => word.slice(0, stemLength)));
}

/** How alike two texts are, and how much of one stands in another; both from 0 to 1. */
export interface WordMeasure {
  readonly compare: (a: Words, b: Words) => number;
  readonly findShare: (part: Words, whole: Words) => number;
}

/**
 * The measure among some texts: the Dice coefficient over their words, each weighing the more the fewer of the texts have it
 * (inverse document frequency), so that `scuola` in a plan about schools says little and a street's name says much.
 */
export function makeWordMeasure(texts: readonly Words[]): WordMeasure {
  const counts = new Map<string, number>();
  for (const words of texts)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weighOne = (word: string): number => Math.log(1 + texts.length / (counts.get(word) ?? 1));
  const weigh = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += weighOne(word);
    return sum;
  };
  const whole = new Map<Words, number>();
  const weighAll = (words: Words): number => {
    const known = whole.get(words) ?? weigh(words);
    whole.set(words, known);
    return known;
  };
  return {
    compare: (a, b) => {
      const all = weighAll(a) + weighAll(b);
      return all === 0 ? 0 : (2 * weigh([...a].filter((word) => b.has(word)))) / all;
    },
    findShare: (part, all) => {
      const own = weighAll(part);
      return own === 0 ? 0 : weigh([...part].filter((word) => all.has(word))) / own;
    },
  };
}
