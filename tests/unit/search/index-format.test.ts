import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maxWeight,
  packPostings,
  packWords,
  unpackPostings,
  unpackWords,
} from '../../../src/search/index/index-format.ts';

describe('packPostings', () => {
  it('comes back as it went', () => {
    const entries = fc
      .uniqueArray(fc.nat(20_000), { maxLength: 60 })
      .map((places) => places.toSorted((a, b) => a - b));
    const manyWeights = fc.array(fc.integer({ min: 1, max: maxWeight }), { minLength: 60 });
    const manyActions = fc.array(fc.nat(63), { minLength: 60 });
    fc.assert(
      fc.property(entries, manyWeights, manyActions, (places, weights, actions) => {
        const postings = places.map((entry, index) => ({
          entry,
          weight: weights[index] ?? 1,
          action: actions[index] ?? 0,
        }));
        const {
          entries: read,
          weights: readWeights,
          actions: readActions,
        } = unpackPostings(packPostings(postings));
        expect([...read]).toEqual(places);
        expect([...readWeights]).toEqual(postings.map(({ weight }) => weight));
        expect([...readActions]).toEqual(postings.map(({ action }) => action));
      }),
    );
  });

  it('needs two letters for a neighbour', () => {
    expect(
      packPostings([
        { entry: 0, weight: 3, action: 0 },
        { entry: 1, weight: 15, action: 0 },
      ]),
    ).toBe('030f');
  });
});

describe('packWords', () => {
  it('comes back as it went', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-zà]{1,12}$/u), { minLength: 1 })
      .map((list) => list.toSorted());
    fc.assert(
      fc.property(words, (list) => {
        expect(unpackWords(packWords(list))).toEqual(list);
      }),
    );
  });
});
