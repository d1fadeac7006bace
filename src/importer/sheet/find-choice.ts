import { editDistance } from '../../domain/text/edit-distance.ts';
import { foldCase, foldSpace } from '../../domain/text/fold-text.ts';

/** Letters of a word as compared: no case, no accents, one kind of apostrophe, single spaces. */
export function foldChoice(word: string): string {
  return foldSpace(foldCase(word).replaceAll(/[‘’´`]/gu, "'"));
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
    const slips = editDistance(written, name, least - 1);
    if (slips < least) [nearest, least] = [name, slips];
  }
  return nearest;
}
