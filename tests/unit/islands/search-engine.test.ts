import { describe, expect, it } from 'vitest';
import { openSearchEngine } from '../../../src/islands/search/search-engine.ts';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { makeRecord } from '../search/make-record.ts';

const parks = Array.from({ length: 8 }, (_, place) =>
  makeRecord({ slug: `parco-${String(place)}`, position: place + 1 }),
);
const records = [
  ...parks,
  makeRecord({ slug: 'telecamere', position: 9, title: 'Videosorveglianza in piazza' }),
];
const { complete } = openSearchEngine(
  new TextEncoder().encode(JSON.stringify(buildSearchIndex(records, [], 'Borgo Prova'))).buffer,
);

describe('what the search field offers', () => {
  it('is six objectives at most, with the words that answer marked', () => {
    const { query, offers, nearWords } = complete('parchi');
    expect(query).toBe('parchi');
    expect(offers).toHaveLength(6);
    expect(offers[0]).toEqual({
      id: 'parco-0',
      title: [
        { text: 'Un nuovo ', marked: false },
        { text: 'parco', marked: true },
        { text: ' in via Roma', marked: false },
      ],
    });
    expect(nearWords).toEqual([]);
  });

  it('is other words where nothing is found', () => {
    const { offers, nearWords } = complete('zzzzzz');
    expect(offers).toEqual([]);
    expect(nearWords).toEqual(['piazza', 'videosorveglianza']);
  });

  it('is nothing for nothing', () => {
    expect(complete('')).toEqual({ query: '', offers: [], nearWords: [] });
  });
});

describe('an index that is none', () => {
  it('is refused', () => {
    expect(() => openSearchEngine(new TextEncoder().encode('<!doctype html>').buffer)).toThrow(
      SyntaxError,
    );
  });
});
