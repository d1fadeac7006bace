import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTiming } from '../../../src/domain/parse-timing.ts';
import {
  isPastDueWithoutReport,
  lastDueDay,
  reportedState,
  rollUpReportedStates,
  rollUpScheduledStates,
  type ReportedState,
  type ScheduledState,
  scheduledState,
} from '../../../src/domain/states/status.ts';
import type { ReportedStatus } from '../../../src/domain/content/update.ts';
import { makeUpdate } from './make-update.ts';

const read = (original: string) => parseTiming(original, [2025, 2026, 2027]);
const makeState = (
  status: ReportedStatus,
  overrides: Partial<ReportedState> = {},
): ReportedState => ({
  status,
  date: '2025-01-01',
  published: '2025-01-01',
  ...overrides,
});

describe('scheduledState', () => {
  it.each([
    ['settembre', '2025-08-31', 'upcoming'],
    ['settembre', '2025-09-01', 'under-way'],
    ['settembre', '2025-09-30', 'under-way'],
    ['settembre', '2025-10-01', 'upcoming'],
    ['settembre', '2027-10-01', 'past-due'],
    ['Entro giugno 2025', '2024-12-31', 'upcoming'],
    ['Entro giugno 2025', '2025-01-01', 'under-way'],
    ['Entro giugno 2025', '2025-07-01', 'past-due'],
    ['da definire', '2025-07-01', 'unscheduled'],
  ] satisfies [string, string, ScheduledState][])(
    'says of "%s" on %s: %s',
    (original, now, state) => {
      expect(scheduledState(read(original), now)).toBe(state);
    },
  );
});

describe('rollUpScheduledStates', () => {
  it('takes the liveliest state of the actions', () => {
    expect(rollUpScheduledStates(['past-due', 'upcoming', 'under-way'])).toBe('under-way');
    expect(rollUpScheduledStates(['past-due', 'upcoming'])).toBe('upcoming');
    expect(rollUpScheduledStates(['unscheduled', 'past-due'])).toBe('past-due');
    expect(rollUpScheduledStates(['unscheduled'])).toBe('unscheduled');
    expect(rollUpScheduledStates([])).toBe('unscheduled');
  });
});

describe('lastDueDay', () => {
  it('finds the end of the last window', () => {
    expect(lastDueDay(read('settembre'))).toBe('2027-09-30');
    expect(lastDueDay(read('da definire'))).toBeUndefined();
  });

  it('has passed on every day that is past due, and on no other', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2029-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const timing = fc
      .constantFrom(
        'settembre',
        'dicembre-luglio',
        'Entro il 5 ottobre',
        'Ogni trimestre',
        '2024/2025',
      )
      .map(read);
    fc.assert(
      fc.property(timing, day, (windows, now) => {
        expect((lastDueDay(windows) ?? now) < now).toBe(
          scheduledState(windows, now) === 'past-due',
        );
      }),
    );
  });
});

describe('reportedState', () => {
  it('is undefined without a report on the very action or on the whole objective', () => {
    expect(reportedState([])).toBeUndefined();
    expect(reportedState([makeUpdate({ action: 'a1', status: 'completed' })])).toBeUndefined();
    expect(reportedState([makeUpdate({ status: 'completed' })], 'a1')).toBeUndefined();
    expect(reportedState([makeUpdate({})])).toBeUndefined();
  });

  it('takes the latest by date, then by publication, and passes over updates without a status', () => {
    const updates = [
      makeUpdate({ date: '2025-05-01', status: 'in-progress', percent: 40 }),
      makeUpdate({ date: '2025-06' }),
      makeUpdate({ date: '2024-12', status: 'not-started' }),
      makeUpdate({
        date: '2025-05-01',
        published: '2025-06-09',
        status: 'postponed',
        confidence: 'at-risk',
      }),
    ];
    expect(reportedState(updates)).toEqual({
      status: 'postponed',
      confidence: 'at-risk',
      date: '2025-05-01',
      published: '2025-06-09',
    });
    expect(reportedState(updates.slice(0, 3))).toMatchObject({
      status: 'in-progress',
      percent: 40,
    });
  });

  it.each([
    ['2025-07-01', true],
    ['2025-06-30', undefined],
    ['2025-06', undefined],
    ['2025-07', true],
    ['2025', undefined],
    ['2026', true],
  ])('compares a completion dated %s with the due day 2025-06-30', (date, late) => {
    expect(
      reportedState([makeUpdate({ action: 'a1', status: 'completed', date })], 'a1', '2025-06-30')
        ?.completedLate,
    ).toBe(late);
  });
});

describe('rollUpReportedStates', () => {
  it.each([
    [[undefined, undefined], undefined],
    [[], undefined],
    [['completed', 'completed'], 'completed'],
    [['completed', 'dropped'], 'completed'],
    [['dropped', 'dropped'], 'dropped'],
    [['ongoing', 'ongoing'], 'ongoing'],
    [['completed', undefined], 'in-progress'],
    [['ongoing', 'not-started'], 'in-progress'],
    [['not-started', 'postponed'], 'postponed'],
    [['not-started', 'dropped'], 'not-started'],
    [['not-started', undefined], undefined],
    [['dropped', undefined], undefined],
  ] satisfies [(ReportedStatus | undefined)[], ReportedStatus | undefined][])(
    'makes of %j: %s',
    (statuses, status) => {
      expect(
        rollUpReportedStates(
          statuses.map((each) => (each === undefined ? undefined : makeState(each))),
        )?.status,
      ).toBe(status);
    },
  );

  it('keeps the latest date and a late completion', () => {
    const states = [
      makeState('completed', { date: '2025-04' }),
      makeState('completed', { date: '2025-02-01', completedLate: true }),
    ];
    expect(rollUpReportedStates(states)).toEqual({
      status: 'completed',
      date: '2025-04',
      published: '2025-01-01',
      completedLate: true,
    });
  });
});

describe('isPastDueWithoutReport', () => {
  const timing = read('Entro giugno 2025');

  it('blames nobody before the last due day has passed', () => {
    expect(isPastDueWithoutReport(timing, [], 'a1', '2025-06-30')).toBe(false);
    expect(isPastDueWithoutReport(read('da definire'), [], 'a1', '2030-01-01')).toBe(false);
  });

  it('is true after it unless the action or the objective was reported on since the window opened', () => {
    expect(isPastDueWithoutReport(timing, [], 'a1', '2025-07-01')).toBe(true);
    expect(isPastDueWithoutReport(timing, [makeUpdate({ action: 'a2' })], 'a1', '2025-07-01')).toBe(
      true,
    );
    expect(
      isPastDueWithoutReport(timing, [makeUpdate({ date: '2024-12' })], 'a1', '2025-07-01'),
    ).toBe(true);
    expect(isPastDueWithoutReport(timing, [makeUpdate({ action: 'a1' })], 'a1', '2025-07-01')).toBe(
      false,
    );
    expect(isPastDueWithoutReport(timing, [makeUpdate({ date: '2025' })], 'a1', '2025-07-01')).toBe(
      false,
    );
  });

  it.each([
    ['2025-08-31', true],
    ['2025-09-01', true],
    ['2027-08-31', true],
    ['2027-08', true],
    ['2027-09-01', false],
    ['2027-09', false],
    ['2027', false],
  ])('counts a report of %s from the first day of the last window on: %s', (date, isBlamed) => {
    const report = makeUpdate({ date, action: 'a1' });
    expect(isPastDueWithoutReport(read('settembre'), [report], 'a1', '2027-10-01')).toBe(isBlamed);
  });

  it('counts no report that was withdrawn', () => {
    const report = makeUpdate({ withdrawn: { date: '2025-07-01', reason: 'Non era vero.' } });
    expect(isPastDueWithoutReport(timing, [report], 'a1', '2025-07-02')).toBe(true);
  });
});
