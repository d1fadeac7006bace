import type { SearchIndex } from './index-format.ts';
import { matchQuery, type QueryWord } from './match-words.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokenize.ts';

export type { SearchIndex } from './index-format.ts';

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

/** Answers a query with the best objectives first, each once; at most `limit`. */
export type Searcher = (query: string, limit?: number) => readonly SearchHit[];

/** What one entry gained so far. */
interface Tally {
  score: number;
  /** Telling weight of the query words it holds. */
  covered: number;
  readonly places: number[];
  readonly actions: Map<number, number>;
}

/** What an entry gains by holding every word of the query. */
const wholeBonus = 1.2;

/** Hits below this share of the best score are noise. */
const noiseShare = 0.1;

/** Adds what the entries gain by one query word: the best of its matches, so that a beginning of many words counts once. */
function tallyWord(open: OpenIndex, { matches }: QueryWord, tallies: Map<number, Tally>): number {
  const best = new Map<number, { gain: number; place: number; action: number }>();
  for (const { place, factor } of matches) {
    for (const { entry, weight, action } of open.readPostings(place)) {
      const gain = weight * factor;
      if (gain > (best.get(entry)?.gain ?? 0)) best.set(entry, { gain, place, action });
    }
  }
  const rate = open.rate(best.size);
  for (const [entry, { gain, place, action }] of best) {
    const tally = tallies.get(entry) ?? { score: 0, covered: 0, places: [], actions: new Map<number, number>() };
    tally.score += gain * rate;
    tally.covered += rate;
    tally.places.push(place);
    if (action > 0) tally.actions.set(action, (tally.actions.get(action) ?? 0) + gain * rate);
    tallies.set(entry, tally);
  }
  return rate;
}

/** Share by which a title gains that holds the query words side by side, in their order. */
function rateTitle(title: string, stems: readonly string[]): number {
  if (stems.length < 2) return 1;
  const words = ` ${tokenize(title).map(({ folded }) => stem(folded)).join(' ')} `;
  return words.includes(` ${stems.join(' ')} `) ? 1.25 : 1;
}

function findAction({ actions, score }: Tally, total: number): string | undefined {
  const [best] = [...actions].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] * 2 >= Math.min(score, total) ? `a${best[0]}` : undefined;
}

/**
 * A searcher over an index: Italian stems, no accents, beginnings of the last word, spelling, words weighed by field (BM25). Entries
 * that hold more of the query come first; unknown words count less against an entry than known ones.
 */
export function createSearcher(index: SearchIndex): Searcher {
  const open = openIndex(index);
  return (query, limit = Infinity) => {
    const words = matchQuery(open, query);
    const tallies = new Map<number, Tally>();
    const total = words.filter(({ matches }) => matches.length > 0).reduce((sum, word) => sum + tallyWord(open, word, tallies), 0);
    const stems = words.map(({ typed }) => stem(typed));
    const rated = [...tallies].map(([entry, tally]) => {
      const coverage = tally.covered / total;
      const whole = tally.places.length === words.length ? wholeBonus : 1;
      const score = tally.score * coverage * whole * rateTitle(index.titles[entry] ?? '', stems);
      return { entry, tally, score };
    });
    const sorted = rated.toSorted((a, b) => b.score - a.score || a.entry - b.entry);
    const floor = (sorted[0]?.score ?? 0) * noiseShare;
    return sorted
      .filter(({ score }) => score >= floor)
      .slice(0, limit)
      .map(({ entry, tally, score }) => {
        const actionId = findAction(tally, tally.score);
        return {
          id: index.ids[entry] ?? '',
          position: index.positions[entry] ?? 0,
          title: index.titles[entry] ?? '',
          score,
          matchedTerms: [...new Set(tally.places)].map((place) => open.words[place] ?? ''),
          ...(actionId !== undefined && { actionId }),
        };
      });
  };
}
