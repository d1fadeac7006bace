import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/iso-date.ts';
import {
  countChanges,
  isStanding,
  lastChangedOn,
  objectiveChangedOn,
  planChangedOn,
} from '../../../src/domain/states/standing.ts';
import { readOccurrences } from '../../../src/domain/states/occurrence-states.ts';
import { reportedState } from '../../../src/domain/states/status.ts';
import { reportedStatusSchema, type Update } from '../../../src/domain/content/update.ts';
import type { VariationRecord } from '../../../src/domain/content/portal.ts';
import { makeActions, makeUpdateRecord } from '../builders.ts';
import { makeUpdate } from './make-update.ts';

const withdrawn = { date: '2025-04-01', reason: 'Era sbagliato.' };

const day = fc.nat(800).map((days) => addDays('2025-01-01', days));
const anyUpdate = fc
  .record({
    date: day,
    wait: fc.nat(20),
    status: fc.constantFrom(...reportedStatusSchema.options, undefined),
    action: fc.constantFrom('a1', 'a2', undefined),
    corrected: fc.array(fc.nat(30), { maxLength: 3 }),
    gone: fc.option(fc.nat(60), { nil: undefined }),
  })
  .map(({ date, wait, status, action, corrected, gone }): Update => {
    const published = addDays(date, wait);
    return makeUpdate({
      date,
      published,
      ...(status !== undefined && { status }),
      ...(action !== undefined && { action }),
      corrections: corrected
        .toSorted((a, b) => a - b)
        .map((days) => ({ date: addDays(published, days), text: 'Corretto.' })),
      ...(gone !== undefined && {
        withdrawn: { date: addDays(published, gone), reason: 'Non vale più.' },
      }),
    });
  });

describe('isStanding', () => {
  it('is false only of what was withdrawn', () => {
    expect(isStanding(makeUpdate())).toBe(true);
    expect(
      isStanding(makeUpdate({ corrections: [{ date: '2025-04-01', text: 'Un refuso.' }] })),
    ).toBe(true);
    expect(isStanding(makeUpdate({ withdrawn }))).toBe(false);
  });

  it('decides alone: with withdrawn updates or without them, states are the same', () => {
    const actions = makeActions('Da marzo a giugno', '2025');
    fc.assert(
      fc.property(fc.array(anyUpdate, { maxLength: 8 }), day, (updates, now) => {
        const standing = updates.filter(isStanding);
        for (const action of ['a1', undefined])
          expect(reportedState(updates, action, '2025-06-30')).toEqual(
            reportedState(standing, action, '2025-06-30'),
          );
        expect(readOccurrences({ actions, updates }, now)).toEqual(
          readOccurrences({ actions, updates: standing }, now),
        );
      }),
    );
  });
});

describe('reportedState', () => {
  it('falls back to the report before the one that was withdrawn', () => {
    const updates = [
      makeUpdate({ status: 'in-progress' }),
      makeUpdate({ date: '2025-03-20', status: 'completed', withdrawn }),
    ];
    expect(reportedState(updates)?.status).toBe('in-progress');
    expect(reportedState(updates.slice(1))).toBeUndefined();
  });
});

describe('lastChangedOn', () => {
  it('is the day of publication, of the last correction or of the withdrawal', () => {
    expect(lastChangedOn(makeUpdate())).toBe('2025-03-02');
    expect(
      lastChangedOn(
        makeUpdate({
          corrections: [
            { date: '2025-03-05', text: 'Uno.' },
            { date: '2025-03-09', text: 'Due.' },
          ],
        }),
      ),
    ).toBe('2025-03-09');
    expect(
      lastChangedOn(makeUpdate({ corrections: [{ date: '2025-03-05', text: 'Uno.' }], withdrawn })),
    ).toBe('2025-04-01');
  });

  it('is never before the publication', () => {
    expect(
      lastChangedOn(makeUpdate({ withdrawn: { date: '2025-03-01', reason: 'Era sbagliato.' } })),
    ).toBe('2025-03-02');
    fc.assert(
      fc.property(anyUpdate, (update) => {
        expect(lastChangedOn(update) >= update.published).toBe(true);
      }),
    );
  });
});

describe('objectiveChangedOn', () => {
  it('is the publication of the plan until something is reported, then the latest change', () => {
    const first = makeUpdateRecord({ published: '2025-03-02' });
    const second = makeUpdateRecord({ published: '2025-04-05', corrections: [] });
    expect(objectiveChangedOn({ variations: [], updates: [] }, '2025-01-10')).toBe('2025-01-10');
    expect(objectiveChangedOn({ variations: [], updates: [first] }, '2025-05-01')).toBe(
      '2025-05-01',
    );
    expect(objectiveChangedOn({ variations: [], updates: [second, first] }, '2025-01-10')).toBe(
      '2025-04-05',
    );
    expect(objectiveChangedOn({ variations: [], updates: [first, second] }, '2025-01-10')).toBe(
      '2025-04-05',
    );
  });
});

const makeVariation = (published: string): VariationRecord => ({
  ...{ id: `${published}-tempi`, slug: 'parco', act: 'not-stated', published },
  changes: [{ field: 'title', former: 'Parco', now: 'Parco nuovo' }],
});

describe('planChangedOn', () => {
  it('is the latest variation, else the day on which the plan that left it out was published, else its own publication', () => {
    const variations = [makeVariation('2025-05-01'), makeVariation('2025-04-01')];
    expect(planChangedOn({ variations }, '2025-01-01')).toBe('2025-05-01');
    expect(planChangedOn({ variations }, '2025-06-01')).toBe('2025-06-01');
    expect(planChangedOn({ variations: [], leftOn: '2026-01-01' }, '2025-01-01')).toBe(
      '2026-01-01',
    );
    expect(planChangedOn({ variations: [] }, '2025-01-01')).toBe('2025-01-01');
  });
});

describe('countChanges', () => {
  it('counts variations, updates, corrections and withdrawals, each once', () => {
    const correction = { date: '2025-04-01', text: 'Un refuso.' };
    const updates = [
      makeUpdateRecord({ corrections: [correction, correction] }),
      makeUpdateRecord({ withdrawn }),
      makeUpdateRecord(),
    ];
    expect(countChanges({ updates, variations: [makeVariation('2025-05-01')] })).toBe(7);
    expect(countChanges({ updates: [], variations: [] })).toBe(0);
  });
});
