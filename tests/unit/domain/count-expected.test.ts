import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countExpected } from '../../../src/domain/states/count-expected.ts';
import { reportedStatusSchema } from '../../../src/domain/content/update.ts';
import { makeActions } from '../builders.ts';
import { makeUpdate } from './make-update.ts';

const now = '2026-06-15';

describe('countExpected', () => {
  it('expects by the calendar alone, and counts reports alone', () => {
    const actions = makeActions('Entro aprile 2025', '2025-2027', 'Da definire');
    expect(countExpected(actions, [], now)).toEqual({
      actions: 3,
      expected: 1,
      completed: 0,
      completedLate: 0,
    });
    const updates = [
      makeUpdate({ action: 'a2', status: 'completed' }),
      makeUpdate({ action: 'a1', status: 'dropped' }),
    ];
    expect(countExpected(actions, updates, now)).toEqual({
      actions: 3,
      expected: 1,
      completed: 1,
      completedLate: 0,
    });
  });

  it('counts an action as completed when its whole objective is, unless it was reported on itself', () => {
    const updates = [
      makeUpdate({ status: 'completed', date: '2025-05-02' }),
      makeUpdate({ action: 'a2', status: 'in-progress' }),
    ];
    expect(
      countExpected(makeActions('Entro aprile 2025', 'Entro aprile 2025'), updates, now),
    ).toMatchObject({ completed: 1, completedLate: 1 });
  });

  it('never counts more than there are', () => {
    const timing = fc.constantFrom(
      'Entro aprile 2025',
      '2027',
      '2025-2027',
      'Da definire',
      'Ogni trimestre',
    );
    const update = fc.record({
      action: fc.constantFrom('a1', 'a2', 'a3', undefined),
      status: fc.constantFrom(...reportedStatusSchema.options),
    });
    fc.assert(
      fc.property(
        fc.array(timing, { minLength: 1, maxLength: 3 }),
        fc.array(update, { maxLength: 6 }),
        (timings, reports) => {
          const updates = reports.map(({ action, status }) =>
            makeUpdate({ status, ...(action !== undefined && { action }) }),
          );
          const count = countExpected(makeActions(...timings), updates, now);
          expect(count.actions).toBe(timings.length);
          expect(count.expected).toBeLessThanOrEqual(count.actions);
          expect(count.completed).toBeLessThanOrEqual(count.actions);
          expect(count.completedLate).toBeLessThanOrEqual(count.completed);
        },
      ),
    );
  });
});
