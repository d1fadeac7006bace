import { describe, expect, it } from 'vitest';
import { describeAnswer } from '../../../src/views/plan/search-sentence.ts';

const understood = { ignored: [], corrected: [], foundWith: [], searched: [] } as const;
const shown = { query: 'neve', count: 0, filtered: false };

describe('describeAnswer', () => {
  it('says who answers for a subject outside, and leaves the municipality to the line below', () => {
    expect(describeAnswer(shown, { ...understood, outcome: 'outside', outsider: 'inps' })).toBe(
      '«neve»: il piano non ne parla. Di solito se ne occupa l’INPS.',
    );
    expect(describeAnswer(shown, { ...understood, outcome: 'outside', outsider: 'comune' })).toBe(
      '«neve»: il piano non ne parla.',
    );
  });

  it('says what was corrected before it counts', () => {
    const corrected = [{ typed: 'affdio', taken: 'affido' }];
    expect(
      describeAnswer(
        { query: 'affdio', count: 1, filtered: false },
        { ...understood, outcome: 'partly', corrected },
      ),
    ).toBe('«affdio» non è nel piano: cercato «affido». 1 obiettivo trovato per «affdio».');
  });
});
