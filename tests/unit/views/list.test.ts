import { describe, expect, it } from 'vitest';
import { makeListPages } from '../../../src/views/plan/list.ts';
import {
  makeActions,
  makeArea,
  makeObjective,
  makeObjectives,
  makePortal,
  makeUpdateRecord,
} from '../builders.ts';

const objectives = makeObjectives(
  { actions: makeActions('2025', '2026') },
  {
    areas: [makeArea({ id: 'scuole', name: 'Area Scuole' }), makeArea()],
    actions: makeActions('2027'),
  },
  {
    areas: [],
    updates: [makeUpdateRecord({ status: 'completed' })],
    actions: makeActions('Quando sarà possibile'),
  },
);

describe('makeListPages', () => {
  const pages = makeListPages(makePortal({ objectives }));
  const [list] = pages;
  if (list === undefined) throw new Error('no page');

  it('groups all objectives by theme', () => {
    expect(list.groups.map(({ code, cards }) => [code, cards.length])).toEqual([['1', 3]]);
    expect(list.count).toBe(3);
  });

  it('offers only choices that some objective has, with their counts', () => {
    const options = Object.fromEntries(
      list.facets.map(({ name, options: all }) => [
        name,
        all.map(({ value, count }) => `${value}:${count}`),
      ]),
    );
    expect(options).toEqual({
      tema: ['1:3'],
      ufficio: ['giardini:2', 'scuole:1'],
      anno: ['2025:1', '2026:1', '2027:1'],
      stato: ['past-due:1', 'upcoming:1', 'unscheduled:1'],
      riportato: ['none:2', 'completed:1'],
    });
  });

  it('has one page up to 200 objectives, then pages of 100 that hold each objective once, theme after theme', () => {
    const many = (count: number) =>
      makeListPages(
        makePortal({
          objectives: makeObjectives(
            ...Array.from({ length: count }, (_, index) => ({
              goal: { ...makeObjective().goal, code: String(1 + (index % 2)) },
            })),
          ),
        }),
      );
    expect(pages).toHaveLength(1);
    expect(many(200).map(({ pager }) => pager)).toEqual([undefined]);
    const long = many(205);
    expect(
      long.map(({ number, groups }) => [
        number,
        groups.map(({ code, cards }) => `${code}:${cards.length}`).join(' '),
      ]),
    ).toEqual([
      [1, '1:100'],
      [2, '1:3 2:97'],
      [3, '2:5'],
    ]);
    const slugs = long.flatMap(({ groups }) =>
      groups.flatMap(({ cards }) => cards.map(({ slug }) => slug)),
    );
    expect(new Set(slugs).size).toBe(205);
    expect(long.every(({ count, themes }) => count === 205 && themes.length === 2)).toBe(true);
    expect(long[2]?.pager?.links.map(({ href }) => href)).toEqual([
      '/obiettivi/',
      '/obiettivi/pagina/2/',
      '/obiettivi/pagina/3/',
    ]);
  });
});
