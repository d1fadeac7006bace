import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { loadContent } from './load-content.ts';
import { measureKind } from './measure-search.ts';
import { ownQueriesByKind } from './own-queries-by-kind.ts';
import { queriesByKind } from './queries-by-kind.ts';
import { secondQueriesByKind } from './second-queries-by-kind.ts';
import { thirdQueriesByKind } from './third-queries-by-kind.ts';

const { records, thesaurus } = loadContent();
const search = createSearcher(buildSearchIndex(records, thesaurus, 'Cassano Magnago'));

const sets = [
  { name: 'first', queriesOf: queriesByKind },
  { name: 'second', queriesOf: secondQueriesByKind },
  { name: 'third', queriesOf: thirdQueriesByKind },
  { name: 'own', queriesOf: ownQueriesByKind },
];

/** Least share of each kind with a right answer among the first three, and of those understood as they are to be. */
const bounds: Readonly<Record<string, { readonly first?: number; readonly understood: number }>> = {
  'everyday-noun': { first: 0.98, understood: 1 },
  'rare-noun': { first: 0.92, understood: 0.97 },
  question: { first: 0.97, understood: 0.97 },
  'typing-slip': { first: 0.96, understood: 0.9 },
  place: { first: 0.98, understood: 1 },
  'joined-or-apostrophe': { first: 0.93, understood: 0.93 },
  prefix: { first: 1, understood: 1 },
  'other-language': { first: 0.9, understood: 0.97 },
  'number-or-law': { first: 1, understood: 1 },
  'state-word': { understood: 1 },
  outside: { understood: 0.9 },
};

describe.each(sets)('search over the shipped plan, $name set by kind of query', (set) => {
  it.each(Object.entries(set.queriesOf))('answers %s', (kind, queries) => {
    const { first, understood, missed } = measureKind(search, queries);
    process.stdout.write(
      `${set.name}, ${kind}: ${queries.length} queries, first three ${(first * 100).toFixed(1)} %, understood ${(understood * 100).toFixed(1)} %\n`,
    );
    const bound = bounds[kind] ?? { understood: 1 };
    if (bound.first !== undefined)
      expect(first, missed.join(' · ')).toBeGreaterThanOrEqual(bound.first);
    expect(understood, missed.join(' · ')).toBeGreaterThanOrEqual(bound.understood);
  });

  it('tells at most 3 % of what the plan answers as outside it', () => {
    const answerable = Object.values(set.queriesOf)
      .flat()
      .filter(({ outcome }) => outcome !== 'outside');
    const wrong = answerable.filter(({ query }) =>
      ['outside', 'nothing'].includes(search.explain(query).outcome),
    );
    process.stdout.write(`${set.name}: ${wrong.length} of ${answerable.length} told wrongly\n`);
    expect(wrong.length / answerable.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.03);
  });
});
