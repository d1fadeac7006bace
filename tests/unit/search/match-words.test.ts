import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { openIndex } from '../../../src/search/index/index-format.ts';
import { matchQuery } from '../../../src/search/query/read-query.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { makeRecord } from './make-record.ts';

const index = buildSearchIndex(
  [
    makeRecord(),
    makeRecord({
      slug: 'mercato',
      position: 2,
      title: 'Il mercato in piazza',
      summary: 'Arrivano nuove bancarelle.',
      keywords: ['bancarelle'],
      places: [],
    }),
  ],
  [],
  'Borgo Prova',
);
const open = openIndex(index);
const listTyped = (query: string) => matchQuery(open, query).map(({ typed }) => typed);

describe('matchQuery', () => {
  it('drops words without a subject and single letters, wherever they stand', () => {
    expect(listTyped('dove si fa il mercato della piazza?')).toEqual(['mercato', 'piazza']);
    expect(listTyped('parco per tutti')).toEqual(['parco']);
    expect(listTyped('via x parco 7')).toEqual(['parco', '7']);
    const search = createSearcher(index);
    expect(search('dove si fa il mercato della piazza?')).toEqual(search('mercato piazza'));
  });

  it('drops the words of the town whose plan it is', () => {
    expect(listTyped('parco Borgo Prova')).toEqual(['parco']);
  });

  it('reads words without a subject where there are no others, but for the shortest', () => {
    expect(listTyped('il come')).toEqual(['come']);
    expect(listTyped('come quando')).toEqual(['come', 'quando']);
    expect(listTyped('il la')).toEqual([]);
  });
});
