import { foldAccents } from '../../domain/fold-accents.ts';

/** Letters of a word as compared: no case, no accents, one kind of apostrophe, single spaces. */
export function foldChoice(word: string): string {
  return foldAccents(word)
    .replaceAll(/[‘’´`]/gu, "'")
    .replaceAll(/[\u00A0\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The key whose words are the ones written, case and accents apart; undefined for others. */
export function findChoice<Key extends string>(
  written: string,
  choices: Readonly<Record<Key, string>>,
): Key | undefined {
  const folded = foldChoice(written);
  return (Object.keys(choices) as Key[]).find((key) => foldChoice(choices[key]) === folded);
}

/** The known name that is few slips away from the one written; undefined when none is near. */
export function findNearest(written: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 4)) + 1;
  for (const name of known) {
    const slips =
      Math.abs(name.length - written.length) < least ? countSlips(written, name) : least;
    if (slips < least) [nearest, least] = [name, slips];
  }
  return nearest;
}

/** Letters to add, drop or change to make one word the other (Levenshtein). */
function countSlips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
