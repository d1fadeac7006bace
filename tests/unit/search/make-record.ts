import type { SearchRecord } from '../../../src/search/build/weigh-record.ts';

/** An objective of an invented plan as the search reads it. */
export function makeRecord(overrides: Partial<SearchRecord> = {}): SearchRecord {
  return {
    slug: 'nuovo-parco',
    position: 1,
    title: 'Un nuovo parco in via Roma',
    summary: 'Il Comune pianta alberi.',
    why: 'Mancano spazi verdi.',
    expectedResult: 'Il parco apre.',
    keywords: ['giardini'],
    places: ['via Roma'],
    notes: [],
    strategic: { title: 'Una città più verde' },
    areas: [{ name: 'Area Tecnica' }],
    actions: [
      { title: 'Progetto', text: 'Si fa il progetto del parco.', timing: { original: '2025' } },
    ],
    ...overrides,
  };
}
