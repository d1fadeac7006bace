import { describe, expect, it } from 'vitest';
import { checkProcesses } from '../../../../src/domain/proposals/check-processes.ts';
import {
  findPhaseEnd,
  findProcessPhase,
  processSchema,
} from '../../../../src/domain/proposals/process.ts';

const written = {
  title: 'Bilancio partecipativo',
  office: 'protocollo',
  phases: {
    collecting: '2026-02-01',
    judging: '2026-03-01',
    deciding: '2026-05-01',
    done: '2026-06-01',
  },
  rules: ['Può proporre chiunque.'],
  decision: 'Decide la Giunta.',
};
const data = processSchema.parse(written);
const areas = [{ id: 'protocollo' }];

describe('findProcessPhase', () => {
  it('gives the phase that has begun last, from its first day to the day before the next', () => {
    expect(findProcessPhase(data, '2026-01-31')).toBeUndefined();
    expect(findProcessPhase(data, '2026-02-01')).toBe('collecting');
    expect(findProcessPhase(data, '2026-02-28')).toBe('collecting');
    expect(findProcessPhase(data, '2026-03-01')).toBe('judging');
    expect(findProcessPhase(data, '2027-01-01')).toBe('done');
  });

  it('ends a phase the day before the next', () => {
    expect(findPhaseEnd(data, 'collecting')).toBe('2026-02-28');
    expect(findPhaseEnd(data, 'done')).toBeUndefined();
  });
});

describe('checkProcesses', () => {
  const check = (id: string, changes: Partial<typeof data> = {}) =>
    checkProcesses({ processes: [{ id, data: { ...data, ...changes } }], areas }).map(
      ({ file, field, reason }) => [file, field, reason.split(':')[0]],
    );

  it('finds nothing wrong in a process that fits', () => {
    expect(check('bilancio-2026')).toEqual([]);
  });

  it('names place and remedy of a name, an office and a phase that cannot be', () => {
    expect(check('Bilancio 2026')).toEqual([
      [
        'processes/Bilancio 2026.yaml',
        'nome del file',
        'usa solo lettere minuscole senza accenti, cifre e trattini singoli, al massimo 60',
      ],
    ]);
    expect(check('a', { office: 'altro' })).toMatchObject([
      ['processes/a.yaml', 'office', 'manca il file areas/altro.yaml'],
    ]);
    const phases = { ...data.phases, deciding: '2026-03-01' };
    expect(check('a', { phases })).toMatchObject([
      ['processes/a.yaml', 'phases.deciding', 'comincia prima di «judging», o lo stesso giorno'],
    ]);
  });

  it('takes a sum in digits, and none that a point has made small', () => {
    expect(processSchema.parse({ ...written, sum: 60_000 }).sum).toBe(60_000);
    expect(processSchema.safeParse({ ...written, sum: 60 }).error?.issues).toMatchObject([
      { path: ['sum'], message: expect.stringContaining('senza punto') as string },
    ]);
  });

  it('takes an hour as people write it and no other', () => {
    const meeting = { date: '2026-02-02', place: 'Sala', title: 'Assemblea' };
    const take = (time: string): boolean =>
      processSchema.safeParse({ ...written, meetings: [{ ...meeting, time }] }).success;
    expect(['20:30', '09:00', '9:00', '24:00', '20.30'].map(take)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });
});
