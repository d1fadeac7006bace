import type { Searcher } from '../../../src/search/searcher.ts';
import type { SearchRecord } from '../../../src/search/build/weigh-record.ts';
import type { KindQuery } from './queries-by-kind.ts';
import type { QueryGroup } from './queries.ts';

/** How well a searcher answers a set of queries. */
export interface SearchQuality {
  /** Number of queries. */
  readonly queries: number;
  /** Share with a right answer among the first three, 0-1. */
  readonly topThree: number;
  /** Mean reciprocal rank of the first right answer, 0-1. */
  readonly reciprocalRank: number;
  /** Queries without a right answer among the first three. */
  readonly missed: readonly string[];
}

/** Measures a searcher on queries with known right answers. */
export function measureQuality(search: Searcher, groups: readonly QueryGroup[]): SearchQuality {
  const ranks = groups.flatMap(([slugs, queries]) =>
    queries.map((query) => ({
      query,
      rank: search(query).findIndex(({ id }) => slugs.split(' ').includes(id)) + 1,
    })),
  );
  const isFound = ({ rank }: { rank: number }) => rank >= 1 && rank <= 3;
  return {
    queries: ranks.length,
    topThree: ranks.filter(isFound).length / ranks.length,
    reciprocalRank:
      ranks.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
    missed: ranks.filter((answer) => !isFound(answer)).map(({ query }) => query),
  };
}

/** `count` records made by giving each the texts of several real ones, so that the vocabulary stays natural. */
export function multiplyRecords(
  records: readonly SearchRecord[],
  count: number,
): readonly SearchRecord[] {
  const pick = (place: number) => records[place % records.length] as SearchRecord;
  return Array.from({ length: count }, (_, place) => ({
    ...pick(place),
    slug: `objective-${place + 1}`,
    position: place + 1,
    summary: pick(place * 7 + 3).summary,
    actions: pick(place * 13 + 5).actions,
    why: `${pick(place * 29 + 11).why} Lotto ${place}.`,
  }));
}

/** How well a searcher answers queries of one kind. */
export interface KindQuality {
  /** Share with a right answer among the first three, 0-1. */
  readonly first: number;
  /** Share understood as they are to be. */
  readonly understood: number;
  readonly missed: readonly string[];
}

/** Measures a searcher on queries of one kind. */
export function measureKind(search: Searcher, queries: readonly KindQuery[]): KindQuality {
  const answers = queries.map(({ query, expected, outcome = 'found' }) => {
    const told = search.explain(query).outcome;
    return {
      query,
      isFirst: search(query, 3).some(({ position }) => expected.includes(position)),
      isUnderstood: told === outcome || (outcome === 'found' && told === 'partly'),
      told,
      needsAnswer: expected.length > 0,
    };
  });
  const share = (count: number) => count / queries.length;
  return {
    first: share(answers.filter(({ isFirst }) => isFirst).length),
    understood: share(answers.filter(({ isUnderstood }) => isUnderstood).length),
    missed: answers
      .filter(
        ({ isFirst, isUnderstood, needsAnswer }) => !isUnderstood || (needsAnswer && !isFirst),
      )
      .map(({ query, told }) => `${query} (${told})`),
  };
}
