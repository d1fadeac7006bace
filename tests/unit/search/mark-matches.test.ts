import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markMatches } from '../../../src/search/words/mark-matches.ts';

const listMarked = (text: string, terms: readonly string[]) =>
  markMatches(text, terms)
    .filter(({ marked }) => marked)
    .map((segment) => segment.text);

describe('markMatches', () => {
  it('marks every form of a term, whole and as written', () => {
    expect(markMatches('I negozi: un negozio, non il negoziato.', ['negozi'])).toEqual([
      { text: 'I ', marked: false },
      { text: 'negozi', marked: true },
      { text: ': un ', marked: false },
      { text: 'negozio', marked: true },
      { text: ', non il negoziato.', marked: false },
    ]);
  });

  it('makes no empty stretches', () => {
    expect(markMatches('Negozi negozio', ['negozi'])).toEqual([
      { text: 'Negozi', marked: true },
      { text: ' ', marked: false },
      { text: 'negozio', marked: true },
    ]);
    expect(markMatches('', ['negozi'])).toEqual([{ text: '', marked: false }]);
  });

  it('sees through case, accents, apostrophes and hyphens', () => {
    expect(
      listMarked("Le Attività dell'Acqua e il Wi-Fi dell'U.R.P.", [
        'attivita',
        'acqua',
        'Wi-Fi',
        'URP',
      ]),
    ).toEqual(['Attività', 'Acqua', 'Wi-Fi', 'U.R.P.']);
  });

  it('gives the text back when its stretches are joined', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, terms) => {
        const segments = markMatches(text, terms);
        expect(segments.map((segment) => segment.text).join('')).toBe(text.normalize('NFC'));
        expect(segments.length).toBeGreaterThan(0);
      }),
    );
  });
});
