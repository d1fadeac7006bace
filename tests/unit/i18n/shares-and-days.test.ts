import { describe, expect, it } from 'vitest';
import { publicCaseTexts } from '../../../src/i18n/cases/public-cases.ts';
import { resultSentences } from '../../../src/i18n/satisfaction/satisfaction-results.ts';

describe('sentences with a share or with days', () => {
  it('give shares their article', () => {
    expect(resultSentences.trend('marzo 2026', '20 %', 'maggio 2026', '80 %')).toBe(
      'La quota di soddisfatti era del 20 % in marzo 2026, è dell’80 % in maggio 2026.',
    );
  });

  it('name the day of receipt itself instead of counting none', () => {
    expect(publicCaseTexts.charge(0)).toBe(
      'Metà delle segnalazioni è presa in carico il giorno stesso.',
    );
    expect(publicCaseTexts.close(1)).toContain('entro 1 giorno.');
  });
});
