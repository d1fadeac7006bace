import { describe, expect, it } from 'vitest';
import { readPlanOfContent, judgeEdition } from '../../../fixtures/judge-edition.ts';

describe('a synthetic next edition', () => {
  it.each([1, 2, 3])(
    'is paired without a wrong pair from the invented plan (seed %i)',
    async (seed) => {
      const plan = await readPlanOfContent(
        new URL('../../../fixtures/municipality', import.meta.url).pathname,
      );
      const { wrong, needless } = judgeEdition(plan, seed, {
        reworded: 3,
        dropped: 2,
        added: 3,
        later: 2,
        moved: 1,
        merged: 1,
        split: 1,
      });
      expect([wrong, needless]).toEqual([[], []]);
    },
  );
});
