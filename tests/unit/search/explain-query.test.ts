import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { openIndex } from '../../../src/search/index/index-format.ts';
import { measureSlips } from '../../../src/search/query/slip-distance.ts';
import { readStateWords } from '../../../src/search/query/state-words.ts';
import { createSuggester } from '../../../src/search/query/suggest.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { heldOutQueries } from './held-out-queries.ts';
import { loadContent } from './load-content.ts';
import { queriesByKind } from './queries-by-kind.ts';
import { tunedQueries } from './queries.ts';

const { records, thesaurus } = loadContent();
const index = buildSearchIndex(records, thesaurus, 'Cassano Magnago');
const search = createSearcher(index);
const { explain } = search;

describe('explain', () => {
  it.each([
    'zanzare',
    'cinema',
    'caccia',
    'bollo auto',
    'bollo',
    'carcere',
    'matrimonio in comune',
    'case popolari',
    'reddito di cittadinanza',
    'loculi',
    'turismo',
    'passport',
    'مستشفى',
  ])('tells that the plan does not speak of "%s", and finds nothing', (query) => {
    expect(explain(query).outcome).toBe('outside');
    expect(search(query)).toEqual([]);
  });

  it('names what the plan lacks and searches the rest', () => {
    expect(explain('pompieri e volontari')).toMatchObject({
      outcome: 'partly',
      ignored: ['pompieri'],
      searched: ['volontari'],
    });
  });

  it('names a correction, and none to another initial or a far word', () => {
    expect(explain('bibloteca')).toMatchObject({
      outcome: 'partly',
      corrected: [{ typed: 'bibloteca', taken: 'biblioteca' }],
    });
    for (const query of ['zanzare', 'bollo', 'carcere'])
      expect(explain(query).corrected, query).toEqual([]);
  });

  it('names the word of the plan that stands for an everyday one', () => {
    expect(explain('immondizia')).toMatchObject({ outcome: 'found', foundWith: ['rifiuti'] });
    expect(explain('library').foundWith).toEqual(['biblioteca']);
  });

  it('corrects a slip in any form of a word, of which the index has one', () => {
    for (const [query, position] of [
      ['asfalatture', 20],
      ['affdio', 71],
      ['piantumazoine', 60],
      ['partecipatvio', 3],
    ] as const) {
      expect(explain(query).outcome, query).toBe('partly');
      expect(
        search(query, 3).map((hit) => hit.position),
        query,
      ).toContain(position);
    }
  });

  it('takes the place of an ending that two words share for no likeness', () => {
    expect(explain('esumazione').corrected).toEqual([]);
    expect(explain('segnalazzioni').corrected[0]?.taken).toBe('segnalazioni');
  });

  it('tells what "of" a word the plan lacks, and what stands beside a subject outside, is not in it', () => {
    for (const query of [
      'licenza di pesca',
      'ricovero in ospedale',
      'dove si vota',
      'occupare il suolo',
    ])
      expect(explain(query).outcome, query).toBe('outside');
    expect(explain('tribunale dei minori')).toMatchObject({
      outcome: 'partly',
      ignored: ['tribunale'],
      searched: ['minori'],
    });
  });

  it('reads numbers of laws however they are written, and days of a timing', () => {
    for (const [query, position] of [
      ['l. 145/2018', 13],
      ['dlgs 38 del 2021', 50],
      ['lr 12/2005', 26],
      ['legge 328', 81],
      ['art. 5 d.lgs. 38/2021', 50],
      ['16 dicembre', 17],
    ] as const)
      expect(search(query, 1)[0]?.position, query).toBe(position);
    for (const query of ['l. 241', 'dlgs 267', 'art 52', 'regolamento 679'])
      expect(explain(query).outcome, query).toBe('outside');
  });

  it.each([
    ['viapiave', 51],
    ['viaquattronovembre', 34],
    ['parcodellamagana', 57],
    ['forzedellordine', 35],
    ['lamensa', 75],
    ['dopodinoi', 90],
  ])('takes "%s" apart, however many words it is made of', (query, position) => {
    expect(search(query, 3).map((hit) => hit.position)).toContain(position);
  });

  it('knows a letter that Italian lacks, and endings of other languages', () => {
    for (const [query, word] of [
      ['cărți', 'libri'],
      ['impozite', 'tasse'],
      ['aceras', 'marciapiede'],
    ] as const)
      expect(search(query)[0]?.id, query).toBe(search(word)[0]?.id);
  });

  it.each(['asilonido', 'centrostorico', 'santanna', 'dellacqua', 'lasilo', 'dell’acqua'])(
    'reads "%s" as the words that are in it',
    (query) => {
      expect(explain(query).outcome).toBe('found');
      expect(search(query).length).toBeGreaterThan(0);
    },
  );

  it('makes nothing of what is no word, and of a question about nothing', () => {
    for (const query of ['xyzzyx', '', '?', 'quando finisce', 'il la'])
      expect(explain(query).outcome, query).toBe('nothing');
  });

  it('finds litter before its tax, and the facilities before the clubs that use them', () => {
    const first = (query: string) => search(query, 3).map(({ position }) => position);
    expect(first('immondizia')[0]).not.toBe(29);
    expect(first('tassa immondizia')[0]).toBe(29);
  });
});

describe('typing further', () => {
  it('seldom loses what both a shorter and a longer beginning find', () => {
    const open = openIndex(index);
    const words = new Set([
      ...open.words.filter((word, place) => open.readKind(place) === 'seen' && word.length < 14),
      ...[...tunedQueries, ...heldOutQueries].flatMap(([, queries]) => queries),
      ...(queriesByKind['prefix'] ?? []).map(({ query }) => query),
    ]);
    const single = [...words].filter((word) => !word.includes(' ')).filter((_, at) => at % 4 === 0);
    const losing = single.filter((word) => {
      const found = Array.from(
        { length: Math.max(0, word.length - 2) },
        (_, at) => new Set(search(word.slice(0, at + 3)).map(({ id }) => id)),
      );
      return found.some((now, at) => {
        const before = new Set(found.slice(0, at).flatMap((ids) => [...ids]));
        const after = new Set(found.slice(at + 1).flatMap((ids) => [...ids]));
        return [...before].some((id) => after.has(id) && !now.has(id));
      });
    });
    expect(losing.length / single.length, losing.join(' · ')).toBeLessThanOrEqual(0.02);
  });
});

describe('suggestions', () => {
  it('are words of texts that readers see', () => {
    const open = openIndex(index);
    const seen = new Set(open.words.filter((_, place) => open.readKind(place) !== 'hidden'));
    for (const query of ['turismo', 'bibloteca', 'xyzzyx', 'videosorvelianza', 'zanzare'])
      for (const word of createSuggester(index)(query).flatMap((offer) => offer.split(' ')))
        expect(seen.has(word), `${query}: ${word}`).toBe(true);
  });
});

describe('measureSlips', () => {
  it.each([
    ['negozzi', 'negozi', 0.5],
    ['mesna', 'mensa', 0.75],
    ['nefozi', 'negozi', 1],
    ['bibloteca', 'biblioteca', 1],
    ['bollo', 'ballo', 1.5],
    ['carcere', 'correre', 3],
  ])('counts %s and %s', (typed, word, slips) => {
    expect(measureSlips(typed, word, 3)).toBe(slips);
  });
});

describe('readStateWords', () => {
  it.each([
    ['completati', 'completed'],
    ['obiettivi conclusi', 'completed'],
    ['cosa e stato completato', 'completed'],
    ['in ritardo', 'past-due'],
    ['in corso', 'in-progress'],
    ['in scadenza', 'under-way'],
    ['senza notizie', 'none'],
  ])('reads "%s" as %s', (query, value) => {
    expect(readStateWords(query)?.[0]?.values).toContain(value);
  });

  it('leaves a state inside another question alone', () => {
    expect(readStateWords('pagamenti in ritardo')).toBeUndefined();
    expect(readStateWords('rifiuti abbandonati')).toBeUndefined();
  });
});
