import { describe, expect, it } from 'vitest';
import { keyPlace } from '../../../src/views/states/place-key.ts';
import { describeCard, makeCard } from '../../../src/views/states/card.ts';
import { makeListPages } from '../../../src/views/plan/list.ts';
import { makeObjective, makeObjectives, makePortal } from '../builders.ts';

describe('keyPlace', () => {
  it.each([
    ['Via V Giornate', 'via-v-giornate'],
    ['ex area Fornaci S. Anna', 'ex-area-fornaci-s-anna'],
    ['scuola «G.B. Maino»', 'scuola-g-b-maino'],
    ['Santa Lucía', 'santa-lucia'],
  ])('writes %s as %s', (name, key) => {
    expect(keyPlace(name)).toBe(key);
  });
});

describe('places of objectives', () => {
  it('stand in the list as a filter, and on the items that name them', () => {
    const objectives = makeObjectives(
      { places: ['via Piave', 'Parco'] },
      { places: ['Via Piave'] },
      {},
    );
    const [list] = makeListPages(makePortal({ objectives }));
    expect(list?.facets.find(({ name }) => name === 'luogo')?.options).toMatchObject([
      { value: 'parco', count: 1 },
      { value: 'via-piave', count: 2 },
    ]);
    const card = makeCard(makeObjective({ places: ['via Piave', 'Parco'] }), '2026-06-15');
    expect(describeCard(card)['places']).toBe('via-piave parco');
  });

  it('offer nothing where no objective names one', () => {
    const [list] = makeListPages(makePortal({ objectives: makeObjectives({}) }));
    expect(list?.facets.some(({ name }) => name === 'luogo')).toBe(false);
  });
});
