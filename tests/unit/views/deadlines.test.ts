import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/iso-date.ts';
import {
  type Deadline,
  groupByMonth,
  listDeadlines,
  listOverdue,
  listSoon,
  listUndated,
  makeDeadlinesPage,
} from '../../../src/views/plan/deadlines.ts';
import { makeActions, makeObjectives, makePortal, makeUpdateRecord } from '../builders.ts';

function makeDeadline(day: string, goalCode = '1'): Deadline {
  return {
    day,
    basis: 'term',
    moved: undefined,
    isLeft: true,
    slug: 'o',
    href: '/obiettivi/o/#a1',
    actionTitle: 'Azione',
    objectiveTitle: 'Obiettivo',
    goalCode,
    goalTitle: `Tema ${goalCode}`,
    areaNames: [],
  };
}

describe('listDeadlines', () => {
  it('gives every due day of every action in time order, with the address of the action', () => {
    const objectives = makeObjectives(
      { actions: makeActions('2025-2026-2027', 'Entro il 15 settembre') },
      { actions: makeActions('2025') },
    );
    expect(
      listDeadlines(objectives, '2026-06-15').map(({ day, href }) => `${day} ${href}`),
    ).toEqual([
      '2025-09-15 /obiettivi/o-1/#a2',
      '2025-12-31 /obiettivi/o-2/#a1',
      '2026-09-15 /obiettivi/o-1/#a2',
      '2027-09-15 /obiettivi/o-1/#a2',
      '2027-12-31 /obiettivi/o-1/#a1',
    ]);
  });
});

describe('listSoon', () => {
  const objectives = makeObjectives({ actions: makeActions('Entro il 15 settembre 2026') });

  it('takes today and the ninetieth day from it, and neither yesterday nor the ninety-first', () => {
    const due = '2026-09-15';
    const found = [-1, 0, 90, 91].map((days) => listSoon(objectives, addDays(due, -days)).length);
    expect(found).toEqual([0, 1, 1, 0]);
  });
});

describe('listSoon of what is done', () => {
  it('leaves out what has nothing left to do', () => {
    const actions = makeActions('Entro il 15 settembre 2026');
    const updates = [makeUpdateRecord({ status: 'completed', date: '2026-01-10' })];
    expect(listSoon(makeObjectives({ actions, updates }), '2026-09-01')).toEqual([]);
  });
});

describe('listOverdue', () => {
  it('takes the last term of an action, once, latest first', () => {
    const objectives = makeObjectives({
      actions: makeActions('2025', 'Entro aprile 2026', '2025-2026-2027'),
    });
    expect(listOverdue(objectives, makePortal()).map(({ day, href }) => [day, href])).toEqual([
      ['2026-04-30', '/obiettivi/o-1/#a2'],
      ['2025-12-31', '/obiettivi/o-1/#a1'],
    ]);
  });

  it('takes a turn that passed although others are to come, and says how many passed before', () => {
    const objectives = makeObjectives({ actions: makeActions('Semestrale', 'Entro giugno 2024') });
    expect(
      listOverdue(objectives, makePortal()).map(({ day, more, beforePlan }) => [
        day,
        more,
        beforePlan,
      ]),
    ).toEqual([
      ['2025-12-31', 1, false],
      ['2024-06-30', 0, true],
    ]);
  });

  it('leaves out an action of which a status was reported', () => {
    const updates = [makeUpdateRecord({ action: 'a1', status: 'in-progress', date: '2025-11-10' })];
    expect(
      listOverdue(makeObjectives({ actions: makeActions('2025'), updates }), makePortal()),
    ).toEqual([]);
  });

  it('does not take the last day itself as passed', () => {
    const objectives = makeObjectives({ actions: makeActions('2025') });
    expect([
      listOverdue(objectives, makePortal({ now: '2025-12-31' })).length,
      listOverdue(objectives, makePortal({ now: '2026-01-01' })).length,
    ]).toEqual([0, 1]);
  });
});

describe('groupByMonth', () => {
  it('groups by month and day, and splits a crowded day by theme', () => {
    const crowd = Array.from({ length: 12 }, (_, index) =>
      makeDeadline('2026-12-31', index % 2 === 0 ? '2' : '1'),
    );
    const months = groupByMonth([makeDeadline('2026-11-30'), ...crowd]);
    expect(months.map(({ month, count, days }) => [month, count, days.length])).toEqual([
      ['2026-11', 1, 1],
      ['2026-12', 12, 1],
    ]);
    expect(
      months.map(({ days }) =>
        days[0]?.groups.map(({ title, deadlines }) => [title, deadlines.length]),
      ),
    ).toEqual([
      [[undefined, 1]],
      [
        ['Tema 1', 6],
        ['Tema 2', 6],
      ],
    ]);
  });

  it('loses no deadline and repeats no month', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days));
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.constantFrom('1', '2'))), (drafts) => {
        const deadlines = drafts
          .map(([when, code]) => makeDeadline(when, code))
          .toSorted((a, b) => (a.day < b.day ? -1 : 1));
        const months = groupByMonth(deadlines);
        expect(
          months.flatMap(({ days }) =>
            days.flatMap(({ groups }) => groups.flatMap((group) => group.deadlines)),
          ).length,
        ).toBe(deadlines.length);
        expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
      }),
    );
  });
});

describe('listUndated', () => {
  it('gives the actions without a day, with the document’s own words', () => {
    const portal = makePortal({
      objectives: makeObjectives({
        actions: makeActions('2026', 'Entro 30 giorni dall’approvazione del bilancio'),
      }),
    });
    expect(listUndated(portal).map(({ href, timing }) => [href, timing])).toEqual([
      ['/obiettivi/o-1/#a2', 'Entro 30 giorni dall’approvazione del bilancio'],
    ]);
  });
});

describe('makeDeadlinesPage', () => {
  it('counts what is due today among what is to come', () => {
    const objectives = makeObjectives({
      actions: makeActions('Entro il 15 giugno', 'Entro aprile 2026'),
    });
    const page = makeDeadlinesPage(makePortal({ objectives }));
    expect(page.upcoming.flatMap(({ days }) => days.map(({ day }) => day))).toEqual([
      '2026-06-15',
      '2027-06-15',
    ]);
    expect([page.overdue.length, page.lastDay]).toEqual([2, '2027-12-31']);
  });
});
