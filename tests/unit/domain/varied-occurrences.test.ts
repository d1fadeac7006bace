import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTiming } from '../../../src/domain/parse-timing.ts';
import { readOccurrences } from '../../../src/domain/states/occurrence-states.ts';
import { listActionOccurrences } from '../../../src/domain/timing/occurrences.ts';
import { describeMove } from '../../../src/views/states/move.ts';
import { makeAction, makeUpdateRecord } from '../builders.ts';

const years = [2025, 2026, 2027];

/** An action whose timing was the first of these, and became each of the next ones on the day beside it. */
function varied(first: string, ...later: readonly (readonly [day: string, timing: string])[]) {
  const timings = [first, ...later.map(([, timing]) => timing)];
  return makeAction(timings.at(-1), {
    former: later.map(([until], place) => ({
      timing: parseTiming(timings[place] ?? '', years),
      until,
    })),
  });
}

const list = (...of: Parameters<typeof varied>): readonly string[] =>
  listActionOccurrences(varied(...of)).map(({ id, day }) => `${id} ${day}`);

describe('listActionOccurrences of a varied timing', () => {
  it('keeps the id of a day that moves, once and again', () => {
    expect(list('Entro marzo 2026', ['2026-02-01', 'Entro dicembre 2026'])).toEqual([
      'a1@2026-03-31 2026-12-31',
    ]);
    expect(
      list(
        'Entro marzo 2026',
        ['2026-02-01', 'Entro dicembre 2026'],
        ['2026-11-01', 'Entro giugno 2027'],
      ),
    ).toEqual(['a1@2026-03-31 2027-06-30']);
  });

  it('brings a day back under its own id, and gives a new day one that nothing else has', () => {
    expect(
      list(
        'Entro marzo 2026',
        ['2026-02-01', 'Entro dicembre 2026'],
        ['2026-02-10', 'Entro marzo 2026'],
      ),
    ).toEqual(['a1@2026-03-31 2026-03-31']);
    expect(
      list(
        'Entro marzo 2026',
        ['2026-02-01', 'Entro aprile 2026'],
        ['2026-02-10', 'Entro marzo 2026, entro aprile 2026'],
      ),
    ).toEqual(['a1@2026-03-31 2026-03-31', 'a1@2026-04-30 2026-04-30']);
  });

  it('moves the days of every year, and a longer period by its end', () => {
    expect(list('Entro il 31 luglio', ['2026-02-01', 'Entro il 15 settembre'])).toEqual([
      'a1@2025-07-31 2025-09-15',
      'a1@2026-07-31 2026-09-15',
      'a1@2027-07-31 2027-09-15',
    ]);
    expect(list('2025', ['2025-11-01', '2025-2026'])).toEqual(['a1@2025-12-31 2026-12-31']);
  });

  it('drops days that a sparser cadence no longer has, but none that had passed: nothing late is erased', () => {
    expect(list('Ogni trimestre', ['2026-05-01', 'Semestrale'])).toEqual([
      'a1@2025-03-31 2025-03-31',
      'a1@2025-06-30 2025-06-30',
      'a1@2025-09-30 2025-09-30',
      'a1@2025-12-31 2025-12-31',
      'a1@2026-03-31 2026-03-31',
      'a1@2026-06-30 2026-06-30',
      'a1@2026-12-31 2026-12-31',
      'a1@2027-06-30 2027-06-30',
      'a1@2027-12-31 2027-12-31',
    ]);
    expect(list('Entro aprile 2026', ['2026-05-10', 'Quando sarà possibile'])).toEqual([
      'a1@2026-04-30 2026-04-30',
    ]);
    expect(list('Entro aprile 2026', ['2026-02-10', 'Quando sarà possibile'])).toEqual([]);
    expect(list('Quando sarà possibile', ['2026-02-10', 'Entro aprile 2026'])).toEqual([
      'a1@2026-04-30 2026-04-30',
    ]);
  });

  it('gives every occurrence its own id, whatever followed on what', () => {
    const timing = fc.constantFrom(
      '2025',
      '2025-2027',
      'settembre',
      'Ogni trimestre',
      'Semestrale',
      'Entro aprile 2025',
      'Entro il 30 giugno',
      'Entro marzo 2026, entro aprile 2026',
      'Quando sarà possibile',
    );
    const day = fc.constantFrom('2025-05-01', '2026-02-01', '2027-01-01');
    fc.assert(
      fc.property(timing, fc.array(fc.tuple(day, timing), { maxLength: 4 }), (first, later) => {
        const found = listActionOccurrences(varied(first, ...later));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(found.map(({ day: end }) => end)).toEqual(
          found.map(({ day: end }) => end).toSorted(),
        );
        expect(found.every(({ start, day: end }) => start <= end)).toBe(true);
      }),
    );
  });
});

describe('readOccurrences of a varied timing', () => {
  const action = varied('Entro marzo 2026', ['2026-02-01', 'Entro dicembre 2026']);
  const read = (...updates: Parameters<typeof makeUpdateRecord>[0][]) =>
    readOccurrences(
      { actions: [action], updates: updates.map((each) => makeUpdateRecord(each)) },
      '2026-06-15',
    )[0];

  it('says that a day was moved, until it passes', () => {
    expect(read()).toMatchObject({ planned: '2026-03-31', day: '2026-12-31', state: 'moved' });
    expect(readOccurrences({ actions: [action], updates: [] }, '2027-01-01')[0]?.state).toBe(
      'open',
    );
  });

  it('settles it by a report that names either day', () => {
    const report = { action: 'a1', status: 'completed', date: '2026-06-01' } as const;
    expect(read({ ...report, due: ['2026-03-31'] })?.state).toBe('done');
    expect(read({ ...report, due: ['2026-12-31'] })?.state).toBe('done');
  });
});

describe('describeMove', () => {
  it.each([
    ['2026-03-31', '2026-12-31', '+ 9 mesi'],
    ['2026-03-31', '2026-06-30', '+ 3 mesi'],
    ['2026-06-30', '2026-07-30', '+ 1 mese'],
    ['2026-07-31', '2026-09-15', '+ 1 mese'],
    ['2026-07-31', '2026-08-15', '+ 15 giorni'],
    ['2026-12-31', '2026-10-31', '− 2 mesi'],
    ['2025-12-31', '2027-12-31', '+ 24 mesi'],
  ])('says how far %s is from %s', (planned, day, shift) => {
    expect(describeMove(planned, day).endsWith(` (${shift})`)).toBe(true);
  });
});
