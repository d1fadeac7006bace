import { everydayWords } from '../national/everyday-words.ts';
import { listForms } from '../national/read-outside.ts';
import { findBeginnings } from '../query/find-words.ts';
import { hasKin } from '../query/match-words.ts';
import { hasNearWord } from '../query/near-words.ts';
import { splitJoined } from '../query/part-words.ts';
import { stem } from '../words/read-words.ts';
import type { OpenIndex } from '../index/index-format.ts';

/**
 * Stems of everyday words that a search would take for slips, relatives or halves of words of this index, sorted. They are none: whoever
 * types them means another subject. What may be a word half typed is left alone.
 */
export function listStrangers(open: OpenIndex): readonly string[] {
  const taken = everydayWords.filter(
    (word) =>
      !open.places.has(stem(word)) &&
      !mayBeHalfTyped(open, word) &&
      listForms(word).some(
        (form) =>
          hasKin(open, form) || hasNearWord(open, form) || splitJoined(open, form, true).length > 0,
      ),
  );
  return [...new Set(taken.map(stem))].toSorted((a, b) => (a < b ? -1 : 1));
}

/** Whether a word of the index goes on where some form of the word ends. */
function mayBeHalfTyped(open: OpenIndex, word: string): boolean {
  return ['', 'a', 'e', 'i', 'o'].some(
    (vowel) => findBeginnings(open, vowel === '' ? word : stem(word) + vowel).length > 0,
  );
}
