import { readWords, type WordSeen } from '../words/read-words.ts';
import type { ThesaurusEntry } from '../../domain/content/thesaurus.ts';
import type { WordWeight } from './weigh-record.ts';

/** What an everyday word weighs of the official word it stands for. */
const synonymShare = 0.5;

/** Above this the official word is the subject; more of it does not make the everyday word truer. */
const ceiling = 6;

/** How strongly an entry speaks of a phrase: as strongly as of its weakest word; 0 when one is missing. */
function weighPhrase(weights: ReadonlyMap<string, WordWeight>, stems: readonly string[]): number {
  return Math.min(ceiling, ...stems.map((stem) => weights.get(stem)?.subject ?? 0));
}

/**
 * Works a thesaurus into the weights of an entry: each everyday word is added to the entries that hold one of the official phrases
 * whole. An entry that uses the everyday word itself comes before one that only means it.
 */
export function createWidener(
  thesaurus: readonly ThesaurusEntry[],
  onWord: (word: WordSeen) => void,
): (weights: ReadonlyMap<string, WordWeight>) => ReadonlyMap<string, WordWeight> {
  const groups = thesaurus.map(({ everyday, official }) => ({
    everyday: everyday.flatMap((phrase) => readWords(phrase)),
    official: official
      .map((phrase) => readWords(phrase).map((word) => word.stem))
      .filter((stems) => stems.length > 0),
  }));
  for (const { everyday } of groups) for (const word of everyday) onWord(word);
  const groupsByStem = listGroupsByStem(groups);
  return (weights) => {
    // Only the groups of which the entry holds a word; each official phrase is under its first.
    const places = new Set([...weights.keys()].flatMap((key) => groupsByStem.get(key) ?? []));
    const widened = new Map(weights);
    for (const place of [...places].toSorted((a, b) => a - b)) {
      const { everyday, official } = groups[place] ?? { everyday: [], official: [] };
      const strength =
        synonymShare * Math.max(0, ...official.map((stems) => weighPhrase(weights, stems)));
      if (strength === 0) continue;
      for (const { stem } of everyday) {
        const known = widened.get(stem);
        widened.set(stem, {
          total: strength + (known?.total ?? 0),
          subject: strength + (known?.subject ?? 0),
          inMainField: known?.inMainField ?? true,
          action: known?.action ?? 0,
        });
      }
    }
    return widened;
  };
}

/** Places of the groups whose official phrases begin with each stem. */
function listGroupsByStem(
  groups: readonly { readonly official: readonly (readonly string[])[] }[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { official }] of groups.entries()) {
    for (const [first = ''] of official) {
      const known = places.get(first);
      if (known === undefined) places.set(first, [place]);
      else known.push(place);
    }
  }
  return places;
}
