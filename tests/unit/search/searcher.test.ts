import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { createSuggester } from '../../../src/search/query/suggest.ts';
import { makeRecord } from './make-record.ts';

const timing = { original: '2025' };
const records = [
  makeRecord(),
  makeRecord({
    slug: 'telecamere',
    position: 2,
    title: 'Più videosorveglianza in piazza',
    summary: 'Nuovi impianti nei parchi.',
    keywords: ['ladri'],
    actions: [
      { title: 'Progetto', text: 'Si sceglie dove metterli.', timing },
      { title: 'Pattuglie della Polizia Locale', text: 'Gli agenti girano di notte.', timing },
    ],
  }),
  makeRecord({
    slug: 'wifi',
    position: 3,
    title: "Wi-Fi nell'ex scuola, con l'URP",
    summary: 'Internet gratis.',
    keywords: ['rete'],
    places: [],
  }),
];
const thesaurus = [{ everyday: ['vigili', 'vigile urbano'], official: ['Polizia Locale'] }];
const index = buildSearchIndex(records, thesaurus, 'Borgo Prova', []);
const search = createSearcher(index);
const listIds = (query: string) => search(query).map(({ id }) => id);

describe('createSearcher', () => {
  it('takes a long word for a slip before it takes it for a shorter word with another ending', () => {
    const shop = [
      makeRecord({
        slug: 'spazi',
        title: 'Spazi nuovi',
        summary: 'Sale grandi.',
        keywords: ['sale'],
      }),
      makeRecord({
        slug: 'rifiuti',
        position: 2,
        title: 'Rifiuti',
        summary: 'Raccolta.',
        keywords: ['spazzatura'],
      }),
    ];
    expect(createSearcher(buildSearchIndex(shop, [], 'Borgo Prova'))('spazatura')[0]?.id).toBe(
      'rifiuti',
    );
  });

  it.each([
    ['videosorveglianza', 'telecamere'],
    ['VIDEOSORVEGLIANZA', 'telecamere'],
    ['videosor', 'telecamere'],
    ['videosorvelianza', 'telecamere'],
    ['vidoesorveglianza', 'telecamere'],
    ['ladro', 'telecamere'],
    ['piazze', 'telecamere'],
    ['vigili', 'telecamere'],
    ['wi-fi', 'wifi'],
    ['wifi', 'wifi'],
    ['wi fi', 'wifi'],
    ['u.r.p.', 'wifi'],
    ['dell’ex scuola', 'wifi'],
    ['scuole', 'wifi'],
    ['dove sono i giardini?', 'nuovo-parco'],
    ['parchetto', 'nuovo-parco'],
    ['piazzetta', 'telecamere'],
  ])('answers "%s" with %s first', (query, id) => {
    expect(listIds(query)[0]).toBe(id);
  });

  it('puts the entry that holds all words before the one that holds one of them in its title', () => {
    expect(listIds('parco piazza')[0]).toBe('telecamere');
    expect(listIds('parco')[0]).toBe('nuovo-parco');
  });

  it('says where it stands, what matched and which action answers', () => {
    const [hit] = search('pattuglie');
    expect(hit).toMatchObject({
      id: 'telecamere',
      position: 2,
      title: 'Più videosorveglianza in piazza',
      matchedTerms: ['pattuglie'],
      actionId: 'a2',
    });
    expect(search('videosorveglianza')[0]).not.toHaveProperty('actionId');
  });

  it('finds nothing in nothing and keeps to the limit', () => {
    expect(['', '   ', '?!', 'il la', 'xyzzyx'].map((query) => search(query))).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(search('progetto')).toHaveLength(3);
    expect(search('progetto', 1)).toHaveLength(1);
  });

  it('takes any text, shows each objective once and sorts by score', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (query) => {
        const hits = search(query);
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        expect(hits.map(({ score }) => score)).toEqual(
          hits.map(({ score }) => score).toSorted((a, b) => b - a),
        );
        expect(createSuggester(index)(query).length).toBeGreaterThan(0);
      }),
    );
  });

  it('works on an index that went through JSON, and on an empty plan', () => {
    expect(createSearcher(structuredClone(index))('ladri')).toEqual(search('ladri'));
    expect(createSearcher(buildSearchIndex([], [], 'Borgo Prova'))('ladri')).toEqual([]);
  });
});

describe('buildSearchIndex', () => {
  it('gives the same index for the same content', () => {
    expect(buildSearchIndex(records, thesaurus, 'Borgo Prova', [])).toEqual(index);
  });

  it('lets an entry with the everyday word itself come before one that only means it', () => {
    const own = makeRecord({ slug: 'proprio', position: 4, keywords: ['vigili'] });
    expect(
      createSearcher(buildSearchIndex([...records, own], thesaurus, 'Borgo Prova', []))('vigili')[0]
        ?.id,
    ).toBe('proprio');
  });
});

describe('createSuggester', () => {
  const suggest = createSuggester(index);

  it('offers the query with its slip put right, in readable words', () => {
    expect(suggest('vidoesorveglianza piazza')[0]).toBe('videosorveglianza piazza');
    expect(suggest('UPR')).toContain('URP');
  });

  it('offers words of the titles when nothing is near', () => {
    expect(suggest('xyzzyx').length).toBeGreaterThan(0);
    expect(suggest('')).toEqual(index.topics.slice(0, 5));
  });
});
