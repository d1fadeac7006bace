import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { loadContent } from './load-content.ts';
import { makeRecord } from './make-record.ts';

describe('everyday words that are none of the plan', () => {
  const { records, thesaurus } = loadContent();
  const search = createSearcher(buildSearchIndex(records, thesaurus, 'Cassano Magnago'));

  it.each(['massaggi', 'passerella', 'esumazione', 'camper', 'latte', 'obiettore'])(
    'are answered with no word that they resemble: "%s"',
    (query) => {
      expect(search.explain(query).outcome).toBe('outside');
      expect(search(query)).toEqual([]);
    },
  );

  it('leave slips of words of the plan to be corrected', () => {
    expect(search.explain('colonine').corrected).toEqual([
      { typed: 'colonine', taken: 'colonnine' },
    ]);
  });

  it('are found where the plan holds them', () => {
    const plan = [makeRecord({ title: 'Una passerella sul fiume' })];
    const found = createSearcher(buildSearchIndex(plan, [], 'Borgo Prova', []));
    expect(found.explain('passerelle').outcome).toBe('found');
  });
});
