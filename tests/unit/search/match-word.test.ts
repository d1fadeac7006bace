import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { type OpenIndex, openIndex } from '../../../src/search/index/index-format.ts';
import { hasKin, matchWord } from '../../../src/search/query/match-words.ts';
import { makeRecord } from './make-record.ts';

/** An index that has these words, besides those that the thesaurus says of them. */
function openWords(words: string): OpenIndex {
  const bare = { title: 'Opere', summary: '', why: '', expectedResult: '', places: [] };
  const others = { strategic: { title: 'Opere' }, areas: [], actions: [] };
  const record = makeRecord({ ...bare, ...others, keywords: words.split(' ') });
  return openIndex(buildSearchIndex([record], [], 'Borgo Prova'));
}

const few = openWords(
  'spazi parco parcometro atti interprete lamentele municipio menù banda orto piazza coro',
);
const many = openWords('spazi spazzatura scuola mercato residenti residenza biblioteca strada');
const alike = openWords(
  'donazione dotazione residenti residui commercio commercianti gradimento grado',
);

const short = openWords('conti up anziana pc pcto bar barriere volontari volontariato');

/** How a word is found: manner, slips, then each word with its factor. */
function tell(open: OpenIndex, word: string, isOpen: boolean): string {
  const { manner, distance, matches } = matchWord(open, word, isOpen);
  const found = matches.map(({ place, factor }) => `${open.folded[place] ?? ''} ${String(factor)}`);
  return [manner, ...(distance > 0 ? [String(distance)] : []), ...found].join(', ');
}

describe('matchWord', () => {
  // Whole words: a space stands behind them.
  it.each([
    ['parco', 'exact, parco 1'],
    ['parchi', 'exact, parco 1'],
    ['menu', 'exact, menu 1'],
    ['bande', 'exact, banda 1'],
    ['municipale', 'exact, municipio 1'],
    // No form of a word of the index, but its beginning says enough.
    ['municipalita', 'family, municipio 0.6'],
    ['interpre', 'family, interprete 0.6'],
    ['interpretariato', 'family, interprete 0.6'],
    ['lamento', 'family, lamentele 0.6'],
    ['piazzetta', 'made, piazza 0.8'],
    ['spazietto', 'made, spazi 0.8'],
    ['parconi', 'made, parco 0.8'],
    ['lorto', 'made, orto 1'],
    ['unorto', 'made, orto 1'],
    ['dellorto', 'made, orto 1'],
    ['questorto', 'made, orto 1'],
    ['datti', 'made, atti 1'],
    ['praco', 'corrected, 0.75, parco 0.75'],
    ['pracometro', 'corrected, 0.75, parcometro 0.75'],
    ['parcomtro', 'corrected, 1, parcometro 0.75'],
    // By chance: nothing else is as near.
    ['spazatura', 'exact, spazi 1'],
    ['parcu', 'exact, parco 1'],
    // No «l’atti», no «d’orto», no slip of anything.
    ['latte', 'unknown'],
    ['bando', 'unknown'],
    ['ortica', 'unknown'],
    ['corone', 'unknown'],
    ['attini', 'unknown'],
    ['cloro', 'unknown'],
    ['sparchetto', 'unknown'],
    ['parchettone', 'unknown'],
    ['parc', 'unknown'],
    ['munic', 'unknown'],
    ['prcmetro', 'unknown'],
    ['pa', 'unknown'],
    ['zzz', 'unknown'],
  ])('finds the whole word "%s" so: %s', (word, found) => {
    expect(tell(few, word, false)).toBe(found);
  });

  it.each([
    ['parco', 'exact, parco 1, parcometro 0.25'],
    ['menu', 'exact, menu 1'],
    ['parc', 'begun, parco 0.8, parcometro 0.8'],
    ['par', 'begun, parco 0.8, parcometro 0.8'],
    ['pa', 'unknown'],
    ['munic', 'begun, municipio 0.8'],
    ['municipal', 'begun, municipio 0.8'],
    ['interpre', 'begun, interprete 0.8'],
    ['lament', 'begun, lamentele 0.8'],
    ['praco', 'corrected, 0.75, parco 0.75'],
    ['latte', 'unknown'],
  ])('finds "%s", which may be half typed, so: %s', (word, found) => {
    expect(tell(few, word, true)).toBe(found);
  });

  it.each([
    ['spazatura', 'corrected, 0.5, spazzatura 0.75'],
    ['bibliotteka', 'corrected, 1.5, biblioteca 0.5'],
    ['residensa', 'corrected, 1, residenza 0.75'],
    ['squola', 'corrected, 1, scuola 0.75'],
    ['mercto', 'corrected, 1, mercato 0.75'],
    ['residiu', 'family, residenti 0.6, residenza 0.6'],
    ['bibliotecario', 'exact, biblioteca 1'],
    ['stradina', 'family, strada 0.6'],
    ['frutta', 'family, fruttivendolo 0.6'],
    ['mercatocoperto', 'family, mercato 0.6'],
    // Much is cut off and another word is a letter away.
    ['studario', 'corrected, 1, studiare 0.75'],
    // What is more than a letter away, or longer by more than one, is no likelier.
    ['residentu', 'exact, residenti 1'],
    ['spazario', 'exact, spazi 1'],
  ])('prefers the likelier word for "%s": %s', (word, found) => {
    expect(tell(many, word, false)).toBe(found);
  });
});

describe('matchWord beside short words', () => {
  it.each([
    ['container', false, 'unknown'],
    ['dup', false, 'unknown'],
    ['lanziano', false, 'made, anziana 1'],
    ['volontarini', false, 'corrected, 1, volontariato 0.75'],
    // From three letters on a word is a beginning too.
    ['pc', true, 'exact, pc 1'],
    ['bar', true, 'exact, bar 1, barriere 0.25'],
  ])('finds "%s" (half typed: %s) so: %s', (word, isOpen, found) => {
    expect(tell(short, word, isOpen)).toBe(found);
  });
});

describe('matchWord beside words that are alike', () => {
  it.each([
    // A form of a word of the index is that word, whatever is one letter away.
    ['donazioni', 'exact, donazione 1'],
    ['dotazioni', 'exact, dotazione 1'],
    ['residente', 'exact, residenti 1'],
    ['commerciali', 'exact, commercio 1'],
    // Two letters swapped, not a form that ends in «u».
    ['residiu', 'corrected, 0.75, residui 0.75'],
    ['commercianu', 'family, commercio 0.6'],
  ])('finds "%s" so: %s', (word, found) => {
    expect(tell(alike, word, false)).toBe(found);
  });

  it('goes on from a half-typed word by few letters only', () => {
    expect(tell(alike, 'gradimen', true)).toBe('begun, gradimento 0.8, grado 0.8');
    expect(tell(alike, 'gradiment', true)).toBe('begun, gradimento 0.8');
  });
});

describe('matchWord of a half-typed word', () => {
  it.each([
    ['spazzatura', 'exact, spazzatura 1'],
    // No form that ends in «u», but the way to one that does not.
    ['spazzatu', 'begun, spazzatura 0.8'],
  ])('finds "%s" so: %s', (word, found) => {
    expect(tell(many, word, true)).toBe(found);
  });
});

describe('hasKin', () => {
  it.each([
    ['parc', true],
    ['lorto', true],
    ['piazzetta', true],
    ['lamento', true],
    ['praco', false],
    ['latte', false],
    ['zzz', false],
  ])('says of "%s": %s', (word, kin) => {
    expect(hasKin(few, word)).toBe(kin);
  });
});
