import { describe, expect, it } from 'vitest';
import { makeList } from '../../../src/views/list.ts';
import { makeActions, makeArea, makeObjectives, makePortal, makeUpdateRecord } from '../builders.ts';

const objectives = makeObjectives(
  { actions: makeActions('2025', '2026') },
  { areas: [makeArea({ id: 'scuole', name: 'Area Scuole' }), makeArea()], actions: makeActions('2027') },
  { areas: [], updates: [makeUpdateRecord({ status: 'completed' })], actions: makeActions('Quando sarà possibile') },
);

describe('makeList', () => {
  const list = makeList(makePortal({ objectives }));

  it('groups all objectives by theme and counts their actions', () => {
    expect(list.groups.map(({ code, cards }) => [code, cards.length])).toEqual([['1', 3]]);
    expect([list.count, list.actionCount]).toEqual([3, 4]);
  });

  it('offers only choices that some objective has, with their counts', () => {
    const options = Object.fromEntries(list.facets.map(({ name, options: all }) => [name, all.map(({ value, count }) => `${value}:${count}`)]));
    expect(options).toEqual({
      tema: ['1:3'],
      ufficio: ['giardini:2', 'scuole:1'],
      anno: ['2025:1', '2026:1', '2027:1'],
      stato: ['under-way:1', 'upcoming:1', 'unscheduled:1'],
      riportato: ['none:2', 'completed:1'],
    });
  });
});
