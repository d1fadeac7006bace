import { describe, expect, it } from 'vitest';
import {
  reportedState,
  rollUpReportedStates,
  type ReportedState,
} from '../../../src/domain/states/status.ts';
import type { ReportedStatus } from '../../../src/domain/content/update.ts';
import { makeUpdate } from './make-update.ts';

const makeState = (
  status: ReportedStatus,
  overrides: Partial<ReportedState> = {},
): ReportedState => ({
  status,
  date: '2025-01-01',
  published: '2025-01-01',
  ...overrides,
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
    expect(reportedState(updates.slice(0, 3))).toStrictEqual({
      status: 'in-progress',
      percent: 40,
      date: '2025-05-01',
      published: '2025-03-02',
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

describe('a report after the last due day', () => {
  it('is no late completion while it completes nothing, nor where no day was due', () => {
    const running = makeUpdate({ status: 'in-progress', date: '2026-01-01' });
    expect(reportedState([running], undefined, '2025-06-30')).not.toHaveProperty('completedLate');
    const done = makeUpdate({ status: 'completed', date: '2026-01-01' });
    expect(reportedState([done])).not.toHaveProperty('completedLate');
  });
});

describe('reportedState of a part', () => {
  it('is in progress while days are left that the end does not name', () => {
    const part = makeUpdate({ status: 'completed', due: ['2025-03-31'] });
    expect(reportedState([part], undefined, undefined, true)?.status).toBe('in-progress');
    expect(reportedState([part], undefined, undefined, false)?.status).toBe('completed');
  });

  it('is so of a part that was dropped too, and of no other status, nor of an end that names no day', () => {
    const stateOf = (update: Parameters<typeof makeUpdate>[0]): string | undefined =>
      reportedState([makeUpdate(update)], undefined, undefined, true)?.status;
    expect(stateOf({ status: 'dropped', due: ['2025-03-31'] })).toBe('in-progress');
    expect(stateOf({ status: 'postponed', due: ['2025-03-31'] })).toBe('postponed');
    expect(stateOf({ status: 'completed' })).toBe('completed');
    expect(stateOf({ status: 'dropped' })).toBe('dropped');
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
    [['in-progress', 'not-started'], 'in-progress'],
    [['in-progress', undefined], 'in-progress'],
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

  it('tells no late completion of what is not completed, or was in time', () => {
    const late = makeState('completed', { completedLate: true });
    expect(rollUpReportedStates([late, undefined])).not.toHaveProperty('completedLate');
    const inTime = makeState('completed');
    expect(rollUpReportedStates([inTime, inTime])).not.toHaveProperty('completedLate');
  });

  it('takes the later publication of two of the same day', () => {
    const states = [makeState('ongoing', { published: '2025-03-01' }), makeState('ongoing')];
    expect(rollUpReportedStates(states)?.published).toBe('2025-03-01');
  });
});
