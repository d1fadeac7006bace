import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countFacetValues,
  facets,
  formatListState,
  hasSelection,
  matchesFacets,
  orderItems,
  orders,
  parseListState,
  readListItem,
  type FacetSelection,
  type ListItem,
} from '../../../src/search/filters/filter-objectives.ts';

const nothing: FacetSelection = {
  tema: [],
  ufficio: [],
  anno: [],
  stato: [],
  riportato: [],
  luogo: [],
};

function makeItem(overrides: Readonly<Record<string, string>> = {}): ListItem {
  return readListItem({
    objective: 'parco',
    position: '1',
    goal: '1',
    areas: 'verde scuole',
    years: '2025 2026',
    state: 'under-way',
    reported: 'none',
    ...overrides,
  });
}

const parse = (text: string) => parseListState(new URLSearchParams(text));

describe('readListItem', () => {
  it('splits what may have several values and leaves absent dates empty', () => {
    expect(makeItem({ areas: '' })).toEqual({
      id: 'parco',
      position: 1,
      due: '',
      updated: '',
      facets: {
        tema: ['1'],
        ufficio: [],
        anno: ['2025', '2026'],
        stato: ['under-way'],
        riportato: ['none'],
        luogo: [],
      },
    });
  });
});

describe('matchesFacets', () => {
  it('takes any value within a facet and demands every facet', () => {
    const item = makeItem().facets;
    expect(matchesFacets(item, nothing)).toBe(true);
    expect(matchesFacets(item, { ...nothing, tema: ['2', '1'] })).toBe(true);
    expect(matchesFacets(item, { ...nothing, tema: ['1'], anno: ['2027'] })).toBe(false);
  });
});

describe('countFacetValues', () => {
  it('counts a value as if it alone were chosen in its facet', () => {
    const items = [makeItem(), makeItem({ goal: '2' }), makeItem({ goal: '2', years: '2027' })].map(
      (item) => item.facets,
    );
    expect(
      Object.fromEntries(countFacetValues(items, { ...nothing, tema: ['1'] }, 'tema')),
    ).toEqual({ 1: 1, 2: 2 });
    expect(
      Object.fromEntries(countFacetValues(items, { ...nothing, anno: ['2027'] }, 'tema')),
    ).toEqual({ 2: 1 });
  });
});

describe('parseListState', () => {
  it('reads search, choices and order', () => {
    expect(parse('q=+orti++urbani+&tema=1&tema=2&tema=1&ordine=scadenza')).toEqual({
      query: 'orti urbani',
      selection: { ...nothing, tema: ['1', '2'] },
      order: 'scadenza',
    });
  });

  it('orders by relevance when something is searched, else by the plan, and has no relevance without a search', () => {
    expect([
      parse('q=a').order,
      parse('').order,
      parse('ordine=rilevanza').order,
      parse('q=a&ordine=piano').order,
      parse('ordine=x').order,
    ]).toEqual(['rilevanza', 'piano', 'piano', 'piano', 'piano']);
  });

  it('leaves aside values that no choice has and keeps a search short', () => {
    expect(parse('tema=<b>&ufficio=%00&anno=2025').selection).toEqual({
      ...nothing,
      anno: ['2025'],
    });
    expect(parse(`q=${'a'.repeat(999)}`).query).toHaveLength(200);
  });
});

describe('formatListState', () => {
  it('is read back as the same state', () => {
    const value = fc.stringMatching(/^[\w-]{1,12}$/u);
    const selection = fc.record(
      Object.fromEntries(
        facets.map((facet) => [facet, fc.uniqueArray(value, { maxLength: 3 })]),
      ) as Record<(typeof facets)[number], fc.Arbitrary<string[]>>,
    );
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        selection,
        fc.constantFrom(...orders),
        (text, chosen, order) => {
          const state = parseListState(
            new URLSearchParams([
              ['q', text],
              ...facets.flatMap((facet) => chosen[facet].map((one) => [facet, one])),
              ['ordine', order],
            ]),
          );
          expect(parse(formatListState(state))).toEqual(state);
        },
      ),
    );
  });

  it('is empty for the list as it is', () => {
    expect(formatListState(parse(''))).toBe('');
    expect(hasSelection(parse('').selection)).toBe(false);
  });
});

describe('orderItems', () => {
  const items = [
    makeItem({ objective: 'c', position: '3', due: '2026-01-01' }),
    makeItem({ objective: 'a', position: '1', update: '2025' }),
    makeItem({ objective: 'b', position: '2', due: '2025-01-01', update: '2025-06-01' }),
  ];
  const list = (...given: Parameters<typeof orderItems>) =>
    orderItems(...given)
      .map(({ id }) => id)
      .join('');

  it('follows the plan, the next due day, the latest update or the rank; what has none comes last', () => {
    expect([list(items, 'piano'), list(items, 'scadenza'), list(items, 'aggiornamento')]).toEqual([
      'abc',
      'bca',
      'bac',
    ]);
    expect(
      list(
        items,
        'rilevanza',
        new Map([
          ['c', 0],
          ['b', 1],
        ]),
      ),
    ).toBe('cba');
  });

  it('begins by state with what has passed in silence and ends with what is over', () => {
    const states = [
      makeItem({ objective: 'd', position: '1', state: 'past-due', reported: 'completed' }),
      makeItem({ objective: 'u', position: '2', state: 'under-way', reported: 'none' }),
      makeItem({ objective: 'p', position: '3', state: 'past-due', reported: 'none' }),
      makeItem({ objective: 'q', position: '4', state: 'past-due', reported: 'in-progress' }),
    ];
    expect(list(states, 'stato')).toBe('pqud');
  });

  it('leaves its input as it was', () => {
    orderItems(items, 'piano');
    expect(items.map(({ id }) => id).join('')).toBe('cab');
  });
});
