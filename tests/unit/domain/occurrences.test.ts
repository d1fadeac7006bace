import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UpdateRecord } from '../../../src/domain/content/portal.ts';
import type { ReportedStatus } from '../../../src/domain/content/update.ts';
import { countLateness } from '../../../src/domain/states/lateness.ts';
import {
  findScheduledState,
  isClosed,
  readOccurrences,
  type OccurrenceState,
} from '../../../src/domain/states/occurrence-states.ts';
import { isBeforePlan, listOccurrences } from '../../../src/domain/timing/occurrences.ts';
import { makeAction, makeActions, makeObjective, makeUpdateRecord } from '../builders.ts';

const years = [2025, 2026, 2027];
const now = '2026-06-15';

const list = (...timings: readonly string[]) =>
  listOccurrences({ actions: makeActions(...timings) });
const report = (overrides: Partial<UpdateRecord>): UpdateRecord =>
  makeUpdateRecord({ action: 'a1', status: 'in-progress', ...overrides });
const statesOf = (
  timing: string,
  updates: readonly UpdateRecord[],
  day = now,
): readonly OccurrenceState[] =>
  readOccurrences({ actions: [makeAction(timing)], updates }, day).map(({ state }) => state);

describe('listOccurrences', () => {
  it('makes one of contiguous years, and names it by its action and the day first planned', () => {
    expect(list('2025-2026-2027', '2025')).toEqual([
      {
        id: 'a1@2027-12-31',
        actionId: 'a1',
        planned: '2027-12-31',
        day: '2027-12-31',
        start: '2025-01-01',
        basis: 'period',
      },
      expect.objectContaining({ id: 'a2@2025-12-31', basis: 'period' }),
    ]);
  });

  it('makes one of each separate window, and tells terms, turns and periods apart', () => {
    const count = (timing: string) => list(timing).map(({ basis, day }) => `${basis} ${day}`);
    expect(count('settembre')).toEqual([
      'period 2025-09-30',
      'period 2026-09-30',
      'period 2027-09-30',
    ]);
    expect(count('Entro giugno 2025')).toEqual(['term 2025-06-30']);
    expect(count('Semestrale').slice(0, 2)).toEqual(['cadence 2025-06-30', 'cadence 2025-12-31']);
  });

  it.each(['da gennaio 2027', 'continuativo', 'Entro 30 giorni dall’approvazione del bilancio'])(
    'makes none of «%s»',
    (timing) => {
      expect(list(timing)).toEqual([]);
    },
  );

  it('takes days that the text names before those of the timing', () => {
    const dueDays = { words: 'entro il 31 luglio', days: ['2025-07-31', '2026-07-31'] };
    expect(listOccurrences({ actions: [makeAction('Semestrale', { dueDays })] })).toEqual([
      expect.objectContaining({ id: 'a1@2025-07-31', start: '2025-01-01', basis: 'term' }),
      expect.objectContaining({ id: 'a1@2026-07-31', start: '2026-01-01', basis: 'term' }),
    ]);
  });

  it('keeps the id of a day that the text names when it has moved, and opens its window no later', () => {
    const dueDays = {
      words: 'entro il 28 febbraio',
      days: ['2026-02-28'],
      moved: { '2026-02-28': '2025-12-31' },
    };
    expect(listOccurrences({ actions: [makeAction('2026', { dueDays })] })).toEqual([
      expect.objectContaining({
        id: 'a1@2025-12-31',
        planned: '2025-12-31',
        day: '2026-02-28',
        start: '2025-01-01',
      }),
    ]);
  });

  it('gives every occurrence its own id, with a window that ends on its day', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '2025',
            'settembre',
            'Ogni trimestre',
            'Entro aprile 2025',
            'dicembre-luglio',
          ),
          { minLength: 1 },
        ),
        (timings) => {
          const all = list(...timings);
          expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
          for (const { start, day } of all) expect(start <= day).toBe(true);
        },
      ),
    );
  });
});

describe('isBeforePlan', () => {
  it('tells days before the first year of the plan', () => {
    expect(isBeforePlan({ planned: '2024-12-16' }, years)).toBe(true);
    expect(isBeforePlan({ planned: '2025-01-01' }, years)).toBe(false);
  });
});

describe('readOccurrences', () => {
  it('leaves a day open once it has passed in silence, not on the day itself', () => {
    expect(statesOf('Entro il 15 giugno 2026', [])).toEqual(['to-come']);
    expect(statesOf('Entro il 14 giugno 2026', [])).toEqual(['open']);
  });

  it.each([
    ['not-started', 'open'],
    ['in-progress', 'reported'],
    ['ongoing', 'reported'],
    ['completed', 'done'],
    ['postponed', 'reported'],
    ['dropped', 'dropped'],
  ] satisfies [ReportedStatus, OccurrenceState][])(
    'makes of the only day, reported as %s: %s',
    (status, state) => {
      expect(statesOf('2025', [report({ status, date: '2025-06-01' })])).toEqual([state]);
    },
  );

  it('takes a report of the only day from the first day of its window on', () => {
    expect(statesOf('2025', [report({ date: '2024-12-31' })])).toEqual(['open']);
    expect(statesOf('2025', [report({ date: '2025' })])).toEqual(['reported']);
  });

  it('settles one quarter by a report that names it, and leaves the others open', () => {
    const states = statesOf('Ogni trimestre', [
      report({ status: 'completed', date: '2026-04-02', due: ['2026-03-31'] }),
    ]);
    expect(states.slice(0, 6)).toEqual(['open', 'open', 'open', 'open', 'done-late', 'to-come']);
  });

  it('settles nothing of several days by a report that names none', () => {
    expect(statesOf('Ogni trimestre', [report({ date: '2026-04-02' })]).slice(0, 2)).toEqual([
      'open',
      'open',
    ]);
  });

  it.each([undefined, 'a1'])(
    'closes all that is left when %s is completed, whatever the date',
    (action) => {
      const update = makeUpdateRecord({
        status: 'completed',
        date: '2020',
        ...(action !== undefined && { action }),
      });
      expect(new Set(statesOf('Ogni trimestre', [update]))).toEqual(new Set(['done']));
    },
  );

  it('closes the actions of an objective that is dropped, and no others', () => {
    const record = (overrides: Partial<UpdateRecord>) => ({
      actions: makeActions('2025', '2026'),
      updates: [makeUpdateRecord(overrides)],
    });
    const states = (overrides: Partial<UpdateRecord>) =>
      readOccurrences(record(overrides), now).map(({ state }) => state);
    expect(states({ status: 'dropped' })).toEqual(['dropped', 'dropped']);
    expect(states({ status: 'dropped', action: 'a2' })).toEqual(['open', 'dropped']);
    expect(states({ status: 'in-progress' })).toEqual(['open', 'to-come']);
  });

  it('moves a day, under the same id, and opens it again once the new one has passed', () => {
    const updates = [report({ status: 'postponed', date: '2025-12-01', newDue: '2026-06-15' })];
    const [moved] = readOccurrences({ actions: [makeAction('2025')], updates }, now);
    expect(moved).toMatchObject({
      id: 'a1@2025-12-31',
      planned: '2025-12-31',
      day: '2026-06-15',
      state: 'moved',
    });
    expect(statesOf('2025', updates, '2026-06-16')).toEqual(['open']);
    const done = report({ status: 'completed', date: '2026-06-10', due: ['2026-06-15'] });
    expect(statesOf('2025', [...updates, done], '2026-06-16')).toEqual(['done']);
  });

  it('keeps what closed a day first, and a report of the day itself is not late', () => {
    const done = report({ status: 'completed', date: '2025-12-31' });
    const dropped = report({ status: 'dropped', date: '2026-02-01' });
    const read = (...updates: readonly UpdateRecord[]) =>
      readOccurrences({ actions: [makeAction('2025')], updates }, now)[0];
    expect(read(done, dropped)).toMatchObject({ state: 'done', settledBy: done });
    const first = { ...dropped, date: '2025-03-01' };
    expect(read(first, done)).toMatchObject({ state: 'dropped', settledBy: first });
    expect(read(report({ date: '2025-01-01' }), done)).toMatchObject({ state: 'done' });
  });

  it('settles by a report on the whole the day of its only action, from the first day on', () => {
    const whole = makeUpdateRecord({ status: 'in-progress', date: '2025-01-01' });
    expect(statesOf('2025', [whole])).toEqual(['reported']);
    const named = makeUpdateRecord({
      status: 'completed',
      date: '2025-12-01',
      due: ['2025-12-31'],
    });
    expect(
      readOccurrences({ actions: makeActions('2025', '2025'), updates: [named] }, now).map(
        ({ state }) => state,
      ),
    ).toEqual(['open', 'open']);
  });

  it('settles every day that a report names', () => {
    const states = statesOf('Ogni trimestre', [
      report({ status: 'completed', date: '2025-06-01', due: ['2025-03-31', '2025-06-30'] }),
    ]);
    expect(states.slice(0, 3)).toEqual(['done-late', 'done', 'open']);
  });

  it('says by what a day was put off until the new one has passed, and after it only why', () => {
    const postponed = report({ status: 'postponed', date: '2025-12-01', newDue: now });
    const read = (day: string) =>
      readOccurrences({ actions: [makeAction('2025')], updates: [postponed] }, day)[0];
    expect(read('2026-01-10')).toMatchObject({ state: 'moved', settledBy: postponed, remarks: [] });
    expect(read(now)).toMatchObject({ state: 'moved', settledBy: postponed, remarks: [] });
    expect(read('2026-06-16')).toMatchObject({
      state: 'open',
      settledBy: undefined,
      remarks: [postponed],
    });
  });

  it('takes a report that nothing has begun as the reason, not as an answer', () => {
    const waiting = report({ status: 'not-started', date: '2025-06-01' });
    const [open] = readOccurrences({ actions: [makeAction('2025')], updates: [waiting] }, now);
    expect(open).toMatchObject({ state: 'open', settledBy: undefined, remarks: [waiting] });
  });

  it('keeps beside an open day what says why, and does not count what was withdrawn', () => {
    const why = makeUpdateRecord({ action: 'a1', date: '2026-01-10' });
    const withdrawn = report({
      date: '2026-01-11',
      withdrawn: { date: '2026-02-01', reason: 'Riguardava altro.' },
    });
    const [open] = readOccurrences(
      { actions: [makeAction('2025')], updates: [why, withdrawn] },
      now,
    );
    expect(open).toMatchObject({ state: 'open', settledBy: undefined, remarks: [why] });
  });

  it('never opens a day by a report that names it with a status other than not begun', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ReportedStatus>('in-progress', 'completed', 'ongoing', 'dropped'),
        fc.integer({ min: 0, max: 11 }),
        fc.constantFrom('2024', '2025-03', '2026-06-15'),
        (status, index, date) => {
          const actions = [makeAction('Ogni trimestre')];
          const before = readOccurrences({ actions, updates: [] }, now);
          const due = [before[index]?.planned ?? ''];
          const after = readOccurrences({ actions, updates: [report({ status, date, due })] }, now);
          expect(after[index]?.state).not.toBe('open');
          expect(after.toSpliced(index, 1)).toEqual(before.toSpliced(index, 1));
        },
      ),
    );
  });

  it('does not hang on the order in which reports are listed', () => {
    const reports = [
      report({ date: '2025-03-01', due: ['2025-03-31'] }),
      report({ date: '2025-05-01', status: 'completed', due: ['2025-03-31'] }),
      report({
        date: '2025-06-01',
        status: 'postponed',
        due: ['2025-06-30'],
        newDue: '2026-12-01',
      }),
    ];
    const expected = statesOf('Ogni trimestre', reports);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (shuffled) => {
        expect(statesOf('Ogni trimestre', shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('findScheduledState', () => {
  it.each([
    ['settembre', '2025-08-31', 'upcoming'],
    ['settembre', '2025-09-01', 'under-way'],
    ['settembre', '2025-09-30', 'under-way'],
    ['settembre', '2025-10-01', 'past-due'],
    ['Entro giugno 2025', '2024-12-31', 'upcoming'],
    ['Entro giugno 2025', '2025-01-01', 'under-way'],
    ['Entro giugno 2025', '2025-07-01', 'past-due'],
    ['da definire', '2025-07-01', 'unscheduled'],
  ])('says of "%s" on %s: %s', (timing, day, state) => {
    const occurrences = readOccurrences({ actions: [makeAction(timing)], updates: [] }, day);
    expect(findScheduledState(occurrences, day)).toBe(state);
  });

  it('is settled when all days have passed and there is news on each', () => {
    const updates = [report({ date: '2025-06-01' })];
    const occurrences = readOccurrences({ actions: [makeAction('2025')], updates }, now);
    expect(findScheduledState(occurrences, now)).toBe('settled');
  });
});

describe('countLateness', () => {
  it('counts days and actions, by terms and by periods, and those before the plan', () => {
    const objectives = [
      makeObjective({ actions: makeActions('Ogni trimestre', '2025', '2027', 'da definire') }),
      makeObjective({ actions: makeActions('Entro giugno 2024') }),
    ];
    expect(countLateness(objectives, now, years)).toEqual({
      occurrences: 15,
      passed: 7,
      open: 7,
      silent: 3,
      silentTerms: 2,
      silentPeriods: 1,
      silentBeforePlan: 1,
    });
  });
});

describe('isClosed', () => {
  it.each([
    ['done', true],
    ['done-late', true],
    ['dropped', true],
    ['open', false],
    ['reported', false],
    ['moved', false],
    ['to-come', false],
  ] satisfies [OccurrenceState, boolean][])('says of %s: %s', (state, closed) => {
    expect(isClosed({ state })).toBe(closed);
  });
});
