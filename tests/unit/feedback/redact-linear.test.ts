import { describe, expect, it } from 'vitest';
import { mostGrowth, timeRedaction } from '../../deep/redaction-rounds.ts';

describe('findPersonalData', () => {
  // The short form of what `npm run test:deep` does with a million characters.
  it(
    'takes time in proportion to the text, whatever is repeated in it',
    { timeout: 120_000 },
    () => {
      expect(timeRedaction(2 ** 14).filter(({ growth }) => growth >= mostGrowth)).toEqual([]);
    },
  );
});
