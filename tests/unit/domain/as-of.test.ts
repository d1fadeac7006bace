import { describe, expect, it } from 'vitest';
import { asOf, listPublicationDays, objectiveAsOf } from '../../../src/domain/content/as-of.ts';
import { findActionStates } from '../../../src/domain/states/states.ts';
import { makeActions, makeObjective, makeUpdateRecord } from '../builders.ts';
import type { Update } from '../../../src/domain/content/update.ts';
import { makeTextContent } from '../views/make-text-portal.ts';

const corrected = makeUpdateRecord({
  id: '2026-02-01-panchine',
  action: 'a1',
  date: '2026-02-01',
  published: '2026-02-10',
  status: 'in-progress',
  corrections: [
    { date: '2026-03-05', text: 'Era una prova.', former: { status: 'completed', percent: 100 } },
    { date: '2026-04-01', text: 'Il giorno era un altro.', former: { date: '2026-01-31' } },
  ],
});
const withdrawn = makeUpdateRecord({
  id: '2026-01-10-finito',
  date: '2026-01-10',
  published: '2026-01-11',
  status: 'dropped',
  withdrawn: { date: '2026-05-01', reason: 'Era un altro giardino.' },
});
function makeContent(...updates: readonly Update[]) {
  return makeTextContent({
    updates: updates.map((data, index) => ({ id: `parco/${String(index)}`, data })),
  });
}

const content = makeContent(corrected, withdrawn);

function readUpdates(day: string) {
  return asOf(content, day).updates.map(({ data }) => data);
}

describe('asOf', () => {
  it('leaves out what was published later, whatever the day of the fact', () => {
    expect(readUpdates('2026-01-10')).toEqual([]);
    expect(readUpdates('2026-02-09').map(({ status }) => status)).toEqual(['dropped']);
    expect(readUpdates('2026-02-10')).toHaveLength(2);
  });

  it('undoes later corrections, the latest first, and keeps those of the day itself', () => {
    const [before] = readUpdates('2026-03-04');
    expect(before).toMatchObject({ status: 'completed', percent: 100, date: '2026-01-31' });
    expect(before?.corrections).toEqual([]);
    const [between] = readUpdates('2026-03-05');
    expect(between).toMatchObject({ status: 'in-progress', date: '2026-01-31' });
    expect(between?.corrections).toHaveLength(1);
    const [after] = readUpdates('2026-04-01');
    expect(after).toMatchObject({ status: 'in-progress', date: '2026-02-01' });
    expect(after?.corrections).toHaveLength(2);
  });

  it('gives back that nothing was said where a correction added a status', () => {
    const [update] = asOf(
      makeContent(
        makeUpdateRecord({
          status: 'completed',
          corrections: [{ date: '2026-03-01', text: 'È finito.', former: { status: null } }],
        }),
      ),
      '2026-02-28',
    ).updates;
    expect(update?.data.status).toBeUndefined();
  });

  it('lets an update stand until the day on which it was withdrawn', () => {
    const find = (day: string) => readUpdates(day).find(({ status }) => status === 'dropped');
    expect(find('2026-04-30')?.withdrawn).toBeUndefined();
    expect(find('2026-05-01')?.withdrawn).toBeDefined();
  });

  it('changes nothing on the last day, nor what it was given', () => {
    expect(asOf(content, '2026-12-31')).toEqual(content);
    expect(corrected.corrections).toHaveLength(2);
  });
});

describe('objectiveAsOf', () => {
  it('gives the states that the page showed', () => {
    const objective = makeObjective({
      actions: makeActions('Entro gennaio 2026'),
      updates: [corrected],
    });
    const read = (day: string) => {
      const { report, scheduled } = findActionStates(
        objectiveAsOf(objective, day),
        { id: 'a1' },
        day,
      );
      return [report?.status, scheduled];
    };
    expect([read('2026-02-09'), read('2026-02-10'), read('2026-03-05')]).toEqual([
      [undefined, 'past-due'],
      ['completed', 'settled'],
      ['in-progress', 'settled'],
    ]);
  });
});

describe('listPublicationDays', () => {
  it('lists every day on which readers saw a change, once', () => {
    expect(
      listPublicationDays({ variations: [], updates: [corrected, withdrawn, withdrawn] }),
    ).toEqual(['2026-01-11', '2026-02-10', '2026-03-05', '2026-04-01', '2026-05-01']);
  });
});
