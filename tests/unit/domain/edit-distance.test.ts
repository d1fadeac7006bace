import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/domain/text/edit-distance.ts';

describe('editDistance', () => {
  it('counts a missing, an extra, a wrong and two swapped letters as one slip each', () => {
    expect(
      ['telecmere', 'teleccamere', 'telecamare', 'telecmaere'].map((word) =>
        editDistance(word, 'telecamere', 3),
      ),
    ).toEqual([1, 1, 1, 1]);
  });

  it('counts several slips, and as many as the limit', () => {
    expect(editDistance('etlecmaere', 'telecamere', 3)).toBe(2);
    expect(editDistance('casa', 'cas', 1)).toBe(1);
    // One of the two letters alone is no swap.
    expect(editDistance('ab', 'ca', 2)).toBe(2);
    expect(editDistance('ab', 'bc', 2)).toBe(2);
    expect(editDistance('casa', 'cosa', 1)).toBe(1);
  });

  it('stops above the limit', () => {
    expect(editDistance('cane', 'biblioteca', 2)).toBe(3);
    expect(editDistance('casa', 'muro', 2)).toBe(3);
  });

  it('is zero for equals only and the same both ways', () => {
    const word = fc.stringMatching(/^[a-e]{0,8}$/u);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});
