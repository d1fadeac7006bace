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
 * whole. An entry that uses the everyday word itself comes before one that only means it. `onSource` is told which word of an entry
 * stands behind an everyday one, and how strongly.
 */
export function createWidener(
  thesaurus: readonly ThesaurusEntry[],
  onWord: (word: WordSeen) => void,
  onSource: (everyday: string, official: string, strength: number) => void,
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
      const [best] = official
        .map((stems) => ({ stems, strength: synonymShare * weighPhrase(weights, stems) }))
        .toSorted((a, b) => b.strength - a.strength);
      if (best === undefined || best.strength === 0) continue;
      const { strength, stems } = best;
      for (const { stem } of everyday) {
        const known = widened.get(stem);
        // The longest word of a phrase says most of it ("pre scuola").
        const [source] = stems
          .filter((key) => weights.get(key)?.seen === true)
          .toSorted((a, b) => b.length - a.length);
        if (known?.seen !== true && source !== undefined) onSource(stem, source, strength);
        widened.set(stem, {
          total: strength + (known?.total ?? 0),
          subject: strength + (known?.subject ?? 0),
          inMainField: known?.inMainField ?? true,
          action: known?.action ?? 0,
          seen: known?.seen ?? false,
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
