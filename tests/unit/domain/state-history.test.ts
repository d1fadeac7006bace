import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectiveAsOf } from '../../../src/domain/content/as-of.ts';
import { listStateHistories, type StateHistory } from '../../../src/domain/states/state-history.ts';
import { addDays } from '../../../src/domain/iso-date.ts';
import { findActionStates, findObjectiveStates } from '../../../src/domain/states/states.ts';
import { confidenceSchema, reportedStatusSchema } from '../../../src/domain/content/update.ts';
import { makeActions, makeObjective, makeUpdateRecord } from '../builders.ts';

const published = '2026-01-01';
const now = '2026-12-31';

function tell({ intervals }: StateHistory) {
  return intervals.map(({ from, until, scheduled, reported, completedLate }) =>
    [from, until ?? '…', scheduled, reported, ...(completedLate ? ['late'] : [])].join(' '),
  );
}

describe('listStateHistories', () => {
  it('begins an interval with the publication, each day the calendar turns, and each that changed a report', () => {
    const objective = makeObjective({
      actions: makeActions('Da marzo a luglio 2026'),
      updates: [
        makeUpdateRecord({
          action: 'a1',
          date: '2026-08-10',
          published: '2026-09-01',
          status: 'completed',
          withdrawn: { date: '2026-10-15', reason: 'Era un altro giardino.' },
        }),
      ],
    });
    const [whole, action] = listStateHistories(objective, published, now);
    expect(action && tell(action)).toEqual([
      '2026-01-01 2026-02-28 upcoming none',
      '2026-03-01 2026-07-31 under-way none',
      '2026-08-01 2026-08-31 past-due none',
      '2026-09-01 2026-10-14 settled completed late',
      '2026-10-15 … past-due none',
    ]);
    expect(whole && tell(whole)).toEqual(action && tell(action));
  });

  it('tells of the whole what its actions add up to', () => {
    const objective = makeObjective({
      actions: makeActions('Entro marzo 2026', '2027'),
      updates: [
        makeUpdateRecord({
          action: 'a1',
          date: '2026-03-01',
          published: '2026-05-01',
          status: 'completed',
        }),
      ],
    });
    expect(listStateHistories(objective, published, now).map(tell)).toEqual([
      [
        '2026-01-01 2026-03-31 under-way none',
        '2026-04-01 2026-04-30 past-due none',
        '2026-05-01 … upcoming in-progress',
      ],
      [
        '2026-01-01 2026-03-31 under-way none',
        '2026-04-01 2026-04-30 past-due none',
        '2026-05-01 … settled completed',
      ],
      ['2026-01-01 … upcoming none'],
    ]);
  });

  it('says on every day what the page of that day shows', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays(published, days));
    const status = fc.constantFrom(...reportedStatusSchema.options);
    const update = fc
      .record({
        action: fc.constantFrom('a1', 'a2', undefined),
        date: day,
        wait: fc.nat(60),
        status: fc.option(status, { nil: undefined }),
        confidence: fc.option(fc.constantFrom(...confidenceSchema.options), { nil: undefined }),
        newDue: fc.option(day, { nil: undefined }),
        due: fc.option(fc.constantFrom<string[]>(['2026-03-31'], ['2026-06-30', '2026-09-30']), {
          nil: undefined,
        }),
        former: fc.option(status, { nil: null }),
        corrected: fc.option(fc.nat(60), { nil: undefined }),
        withdrawn: fc.option(fc.nat(90), { nil: undefined }),
      })
      .map(({ wait, former, corrected, withdrawn, ...own }) => {
        const first = addDays(own.date, wait);
        return makeUpdateRecord({
          ...own,
          published: first,
          corrections:
            corrected === undefined
              ? []
              : [
                  {
                    date: addDays(first, corrected),
                    text: 'Era altro.',
                    former: { status: former },
                  },
                ],
          withdrawn:
            withdrawn === undefined
              ? undefined
              : { date: addDays(first, withdrawn), reason: 'Non vale.' },
        });
      });
    const timings = fc.constantFrom(
      '2026',
      'Ogni trimestre',
      'Entro giugno 2026',
      '2027',
      'Da definire',
    );
    fc.assert(
      fc.property(
        timings,
        timings,
        fc.array(update, { maxLength: 5 }),
        day,
        (a, b, updates, on) => {
          const objective = makeObjective({ actions: makeActions(a, b), updates });
          const then = objectiveAsOf(objective, on);
          for (const { actionId, intervals } of listStateHistories(objective, published, now)) {
            const found = intervals.filter(
              ({ from, until }) => from <= on && (until === undefined || on <= until),
            );
            const { scheduled, report } =
              actionId === undefined
                ? findObjectiveStates(then, on)
                : findActionStates(then, { id: actionId }, on);
            expect(found).toEqual([
              expect.objectContaining({
                scheduled,
                reported: report?.status ?? 'none',
                completedLate: report?.completedLate === true,
              }),
            ]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
