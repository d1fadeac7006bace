import { describe, expect, it } from 'vitest';
import { listCards, makeCard } from '../../../src/views/states/card.ts';
import {
  makeActions,
  makeArea,
  makeObjective,
  makeObjectives,
  makePortal,
  makeUpdateRecord,
} from '../builders.ts';

const now = '2026-06-15';

describe('makeCard', () => {
  it('carries what a list shows, words and address', () => {
    const areas = [makeArea(), makeArea({ id: 'scuole', name: 'Area Scuole' })];
    expect(makeCard(makeObjective({ areas }), now)).toMatchObject({
      href: '/obiettivi/giardini/',
      title: 'Giardini curati',
      goalTitle: 'Giardini',
      areaIds: ['giardini', 'scuole'],
      areaNames: ['Area Giardini', 'Area Scuole'],
    });
  });

  it('names every year that a window touches, once, in order', () => {
    expect(
      makeCard(
        makeObjective({ actions: makeActions('2027', 'dicembre-marzo', 'Entro aprile 2025') }),
        now,
      ).years,
    ).toEqual([2025, 2026, 2027, 2028]);
    expect(
      makeCard(makeObjective({ actions: makeActions('Quando sarà possibile') }), now).years,
    ).toEqual([]);
  });

  it('takes the earliest due day of all actions, and the day on which the last update was published', () => {
    const updates = [
      makeUpdateRecord({ date: '2026-05-01', published: '2026-05-02' }),
      makeUpdateRecord({ date: '2025-01-01', published: '2026-06-01' }),
    ];
    const card = makeCard(
      makeObjective({
        actions: makeActions('Entro dicembre 2026', 'Entro settembre 2026'),
        updates,
      }),
      now,
    );
    expect(card).toMatchObject({ nextDue: '2026-09-30', lastUpdate: '2026-06-01' });
    expect(makeCard(makeObjective(), now).lastUpdate).toBeUndefined();
  });
});

describe('listCards', () => {
  it('keeps the order of the document and works them out once', () => {
    const portal = makePortal({ objectives: makeObjectives({}, {}, {}) });
    expect(listCards(portal).map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(listCards(portal)).toBe(listCards(portal));
  });
});
