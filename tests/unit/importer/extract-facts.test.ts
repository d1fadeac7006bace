import { describe, expect, it } from 'vitest';
import { extractFacts, type Fact } from '../../../src/importer/facts/extract-facts.ts';
import { readCapitalUse } from '../../../src/importer/facts/find-names.ts';
import { indexTexts, tellsFact } from '../../../src/importer/facts/text-index.ts';

const document = [
  'Collaborare con la parrocchia e con la polizia. Il piano del Parco Fiorito è pronto. Si va al mulino Verdi.',
  'Attivare lo Sportello per tutti; lo sportello apre.',
];

function facts(text: string): readonly string[] {
  return extractFacts(text, readCapitalUse([...document, text])).map(
    (fact) => `${fact.kind}: ${fact.text}`,
  );
}

describe('extractFacts', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'laws',
      "In base all'art. 5 del D.Lgs.38/2021, alla L. 68/99 e alla Legge 328/2000.",
      ['law: art. 5', 'law: D.Lgs.38/2021', 'law: L. 68/99', 'law: Legge 328/2000'],
    ],
    [
      'a decree with its date',
      'Visto il D.L. 12/09/2013 n.104 e il resto.',
      ['law: D.L. 12/09/2013 n.104'],
    ],
    [
      'a resolution with number and date',
      'Regolamento approvato con Delibera di Consiglio n. 75 del 25.04.2009.',
      ['law: Delibera di Consiglio n. 75', 'date: 25.04.2009'],
    ],
    [
      'numbers in digits and letters',
      'Tre campi, 17 anni e la misura 1.4.1 per 10,5 km.',
      ['number: 17', 'number: 1.4.1', 'number: 10,5', 'number: Tre'],
    ],
    [
      'ordinals where they count something',
      'Il secondo lotto e il primo piano, secondo le norme, nella scuola di primo grado.',
      ['number: secondo lotto', 'number: primo piano'],
    ],
    [
      'dates in words',
      'Aperto in dicembre 2023, il 31 luglio e ogni mercoledì.',
      ['date: dicembre 2023', 'date: 31 luglio', 'date: mercoledì'],
    ],
    [
      'acronyms with and without dots, with digits',
      "L'U.R.P. calcola la CO2 e il modello F24 con il PNRR.",
      ['acronym: U.R.P.', 'acronym: CO2', 'acronym: F24', 'acronym: PNRR'],
    ],
    [
      'quoted names in every kind of quotes',
      'La festa “Gioca lo sport” e il corso "Nuoto" con «Più suono».',
      ['quotation: Gioca lo sport', 'quotation: Nuoto', 'quotation: Più suono'],
    ],
    [
      'names inside sentences, with their small words',
      'Si va nel Parco della Magnolia con il Corpo Musicale e in via IV Novembre.',
      ['name: Parco della Magnolia', 'name: Corpo Musicale', 'name: IV Novembre'],
    ],
    [
      'abbreviated names',
      "Recupero dell'ex area Fornaci S. Lucia e della chiesa.",
      ['name: Fornaci S. Lucia'],
    ],
    [
      'a name of a place at the start of a sentence',
      'Villa Rosa apre. Via Roma chiude.',
      ['name: Villa Rosa', 'name: Via Roma'],
    ],
    [
      'a name at the start of a sentence that is a name elsewhere',
      'Verdi suona ancora.',
      ['name: Verdi'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(
      facts(text)
        .filter((fact) => !fact.startsWith('date: Novembre'))
        .toSorted(),
    ).toEqual(expected.toSorted());
  });

  it('does not take ordinary words for names', () => {
    expect(
      facts(
        'Il Comune, la Giunta Comunale e gli Uffici dell’Ente approvano il Piano. Attivare lo Sportello per la Polizia.',
      ),
    ).toEqual([]);
  });

  it('cannot tell names in a text all in capitals', () => {
    expect(facts('APRIRE LA SALA ROSA CON 3 POSTI')).toEqual(['number: 3']);
  });
});

describe('tellsFact', () => {
  const index = indexTexts([
    "L'URP e il Wi-Fi (D. Lgs. 38/2021) del parco magnolia dal 25 aprile 2009, con tre campi e la 2° corsia in 40 posti.",
    "l'Agenzia regionale",
  ]);
  it.each<[string, Fact, boolean]>([
    ['an acronym without its dots', { kind: 'acronym', text: 'U.R.P.' }, true],
    ['a name with a hyphen', { kind: 'name', text: 'Wifi' }, true],
    ['a law spaced otherwise', { kind: 'law', text: 'D.Lgs.38/2021' }, true],
    ['another law', { kind: 'law', text: 'D.Lgs.39/2021' }, false],
    ['a name in lower case and without its link', { kind: 'name', text: 'Parco Magnolia' }, true],
    ['a name of which one word is missing', { kind: 'name', text: 'Parco Quercia' }, false],
    ['a date in words', { kind: 'date', text: '25.04.2009' }, true],
    ['another date', { kind: 'date', text: '26.04.2009' }, false],
    ['a number in letters', { kind: 'number', text: '3' }, true],
    ['a number in digits', { kind: 'number', text: 'quaranta' }, true],
    ['an ordinal in digits', { kind: 'number', text: 'seconda corsia' }, true],
    ['another ordinal', { kind: 'number', text: 'terza corsia' }, false],
    ['a number that is only part of another', { kind: 'number', text: '4' }, false],
    ['a name the document misprints by one letter', { kind: 'name', text: 'Agencia' }, true],
  ])('judges %s', (_, fact, expected) => {
    expect(tellsFact(index, fact)).toBe(expected);
  });
});
