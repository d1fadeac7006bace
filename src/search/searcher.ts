import { type SearchIndex, openIndex } from './index/index-format.ts';
import { type Explanation, readQuery } from './query/explain-query.ts';
import { explainEntry, tallyQuery } from './query/tally-query.ts';
import type { QueryWord } from './query/read-query.ts';
import { foldCase } from '../domain/text/fold-text.ts';
import { stem, tokenize } from './words/read-words.ts';

export type { SearchIndex } from './index/index-format.ts';
export type { Explanation } from './query/explain-query.ts';

/** An objective that answers a query. */
export interface SearchHit {
  /** Slug. */
  readonly id: string;
  /** Place in the document, from 1. */
  readonly position: number;
  /** Title. */
  readonly title: string;
  /** How well it answers; comparable inside one query only. */
  readonly score: number;
  /** Words of the entry that answered, one form of each; `markMatches` finds the others. */
  readonly matchedTerms: readonly string[];
  /** Action that answers rather than the objective as a whole. */
  readonly actionId?: string;
}

/** Answers queries with the best objectives first, each once; at most `limit`. */
export interface Searcher {
  (query: string, limit?: number): readonly SearchHit[];
  /** How a query was understood; for subjects outside the plan, and for what is no query, the searcher answers nothing. */
  readonly explain: (query: string) => Explanation;
}

/** Hits below this share of the best score are noise. */
const noiseShare = 0.05;

/** What an entry gains by holding every word of the query. */
const wholeBonus = 1.2;

/** What it gains when its title has them side by side, in their order. */
const titleBonus = 1.25;

/** Of so many results those of equal score are put in order by where the words stand. */
const mostTies = 24;

/** The score that the `limit` best reach, so that only those need sorting; native number sort is far quicker than one with a callback. */
function findFloor(scores: Float64Array, limit: number, noise: number): number {
  const sorted = scores.toSorted();
  const best = sorted.at(-1) ?? 0;
  return Math.max(best * noise, sorted.at(-limit) ?? 0);
}

/**
 * A searcher over an index: Italian stems, no accents, beginnings of the last word, spelling, words weighed by field (BM25). Entries
 * that hold more of the query come first; words that no entry holds count against none.
 */
export function createSearcher(index: SearchIndex): Searcher {
  const open = openIndex(index);
  const titles = new Map<number, string>();
  const readTitle = (entry: number) => {
    const title =
      titles.get(entry) ??
      ` ${tokenize(index.titles[entry] ?? '')
        .map(({ folded }) => stem(folded))
        .join(' ')} `;
    titles.set(entry, title);
    return title;
  };
  // 0 where a title has a word of the query, or the one it was found with; 1 in other texts of the entry, 2 in an action alone.
  const rankField = (entry: number, words: readonly QueryWord[]): number => {
    const title = readTitle(entry);
    const { matchedTerms, actionId } = explainEntry(open, words, entry);
    const sources = words.flatMap(({ matches }) =>
      matches.flatMap(({ place }) => open.words[open.findSource(place) ?? -1] ?? []),
    );
    const isTitle = [...matchedTerms, ...sources].some((term) =>
      title.includes(` ${stem(foldCase(term))} `),
    );
    return isTitle ? 0 : actionId === undefined ? 1 : 2;
  };
  const search = (query: string, limit = index.ids.length): readonly SearchHit[] => {
    const { words } = readQuery(open, query);
    const { entries, scores, covered, held, total } = tallyQuery(open, words);
    const phrase = ` ${words.map(({ typed }) => stem(typed)).join(' ')} `;
    const rated = Float64Array.from(entries, (entry) => {
      const isWhole = held[entry] === words.length;
      const bonus = isWhole
        ? wholeBonus * (words.length > 1 && readTitle(entry).includes(phrase) ? titleBonus : 1)
        : 1;
      return ((scores[entry] ?? 0) * (covered[entry] ?? 0) * bonus) / total;
    });
    const floor = findFloor(rated, limit, words.length > 1 ? noiseShare : 0);
    const found = entries
      .flatMap((entry, place) =>
        (rated[place] ?? 0) >= floor ? [{ entry, score: rated[place] ?? 0 }] : [],
      )
      .toSorted((a, b) => b.score - a.score || a.entry - b.entry);
    return [
      ...found
        .slice(0, mostTies)
        .map((hit) => ({ ...hit, field: rankField(hit.entry, words) }))
        .toSorted((a, b) => b.score - a.score || a.field - b.field || a.entry - b.entry),
      ...found.slice(mostTies),
    ]
      .slice(0, limit)
      .map(({ entry, score }) => ({
        id: index.ids[entry] ?? '',
        position: index.positions[entry] ?? entry + 1,
        title: index.titles[entry] ?? '',
        score,
        ...explainEntry(open, words, entry),
      }));
  };
  return Object.assign(search, { explain: (query: string) => readQuery(open, query).explanation });
}
