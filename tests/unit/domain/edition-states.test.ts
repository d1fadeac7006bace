import { describe, expect, it } from 'vitest';
import { makeStateReader } from '../../../src/domain/editions/edition-states.ts';
import type { Edition, StatedObjective } from '../../../src/domain/editions/stated-edition.ts';
import type { ObjectiveRecord } from '../../../src/domain/content/portal.ts';
import type { StatedAction } from '../../../src/domain/versions/stated-objective.ts';
import { makeActions, makeObjective, makeUpdateRecord } from '../builders.ts';

const plans = {
  first: { id: 'first', years: [2024, 2025, 2026], published: '2024-01-10' },
  second: { id: '2025-2027', years: [2025, 2026, 2027], published: '2026-01-01' },
} as const;

function makeEdition(
  { id, years, published }: (typeof plans)['first' | 'second'],
  actions: readonly StatedAction[] | undefined,
): Edition {
  const objective: StatedObjective = {
    slug: 'giardini',
    position: 1,
    texts: {},
    actions: actions ?? [],
    fingerprint: actions && '0'.repeat(64),
  };
  const plan = { id, title: id, years: [...years], published, sourceDocument: { title: id } };
  return { plan, objectives: [objective] };
}

function makeStated(id: string, timing: string): StatedAction {
  return { id, title: 'Titolo', text: 'Testo', timing, dueDays: [] };
}

/** The intervals of the objective and its actions from two editions, in words. */
function tell(
  former: readonly StatedAction[] | undefined,
  objective: Partial<ObjectiveRecord>,
): Readonly<Record<string, readonly string[]>> {
  const editions = [makeEdition(plans.second, []), makeEdition(plans.first, former)];
  const histories = makeStateReader(editions, '2026-06-15')(makeObjective(objective));
  return Object.fromEntries(
    histories.map(({ actionId, intervals }) => [
      actionId ?? 'whole',
      intervals.map(({ from, until, scheduled, reported }) =>
        [from, until ?? '…', scheduled, reported].join(' '),
      ),
    ]),
  );
}

describe('makeStateReader', () => {
  it('tells days of an earlier edition by its own actions and terms, and those of the newest by the content', () => {
    const objective = { actions: makeActions('Entro dicembre 2026') };
    expect(
      tell([makeStated('a1', 'Entro giugno 2025'), makeStated('a2', '2024')], objective),
    ).toEqual({
      whole: [
        '2024-01-10 2024-12-31 under-way none',
        '2025-01-01 2025-12-31 past-due none',
        '2026-01-01 … under-way none',
      ],
      a1: [
        '2024-01-10 2024-12-31 upcoming none',
        '2025-01-01 2025-06-30 under-way none',
        '2025-07-01 2025-12-31 past-due none',
        '2026-01-01 … under-way none',
      ],
      a2: ['2024-01-10 2024-12-31 under-way none', '2025-01-01 2025-12-31 past-due none'],
    });
  });

  it('goes on where nothing changed from one edition to the next, with reports of both', () => {
    const update = (published: string, status: 'in-progress' | 'completed') =>
      makeUpdateRecord({ action: 'a1', date: published, published, status });
    const updates = [update('2025-03-01', 'in-progress'), update('2026-03-01', 'completed')];
    const objective = { actions: makeActions('2025-2026-2027'), updates };
    expect(tell([makeStated('a1', '2025-2026')], objective)['a1']).toEqual([
      '2024-01-10 2024-12-31 upcoming none',
      '2025-01-01 2025-02-28 under-way none',
      '2025-03-01 2026-02-28 under-way in-progress',
      '2026-03-01 … under-way completed',
    ]);
  });

  it('leaves out days of which no version is on record', () => {
    expect(tell(undefined, { actions: makeActions('2026') })).toEqual({
      whole: ['2026-01-01 … under-way none'],
      a1: ['2026-01-01 … under-way none'],
    });
  });

  it('ends with the last day of the plan that held it last', () => {
    const plan = { ...plans.first, title: '', years: [], sourceDocument: { title: '' } };
    const objective = { actions: makeActions('2026'), plan, leftOn: plans.second.published };
    expect(tell([], objective)['a1']).toEqual(['2024-01-10 2025-12-31 upcoming none']);
  });

  it('tells of no day before the publication', () => {
    const editions = [makeEdition(plans.second, [])];
    expect(makeStateReader(editions, '2025-12-31')(makeObjective())).toEqual([]);
  });
});
