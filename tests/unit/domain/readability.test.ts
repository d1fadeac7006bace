import { describe, expect, it } from 'vitest';
import { entryText, gulpease } from '../../../src/domain/content/readability.ts';

describe('gulpease', () => {
  it('follows the formula', () => {
    // 5 words, 20 letters, 1 sentence.
    expect(gulpease('Il gatto dorme sul tetto')).toBeCloseTo(89 + (300 - 200) / 5);
    // 4 words, as the apostrophe ends one; 12 letters, 2 sentences.
    expect(gulpease("L'acqua è. Torna.")).toBeCloseTo(89 + (600 - 120) / 4);
  });

  it('ends a sentence only where space follows the sign, and counts one where there is none', () => {
    // 6 words, 17 letters and digits, 1 sentence.
    expect(gulpease('alle 10.30 in via Roma')).toBeCloseTo(89 + (300 - 170) / 6);
    expect(gulpease('uno: due; tre!')).toBeGreaterThan(gulpease('uno due tre'));
  });

  it('scores a text without words 100', () => {
    expect(gulpease(' … ')).toBe(100);
  });
});

describe('entryText', () => {
  it('closes every part as a sentence', () => {
    const parts = {
      title: 'Nuovo parco',
      summary: 'Si fa.',
      why: 'Perché serve',
      expectedResult: 'Un parco!',
      actions: [{ title: 'Progetto', text: 'Si disegna;' }],
    };
    expect(entryText(parts)).toBe(
      'Nuovo parco. Si fa. Perché serve. Un parco! Progetto. Si disegna;',
    );
  });
});
