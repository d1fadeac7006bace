import { describe, expect, it } from 'vitest';
import { measureProgress } from '../../../src/domain/progress.ts';
import { makeUpdate } from './make-update.ts';

const actions = [
  { id: 'a1', title: 'Progetto', text: 'Si fa il progetto.', timing: 'Entro giugno 2025' },
  { id: 'a2', title: 'Lavori', text: 'Si fanno i lavori.', timing: '2026' },
];

describe('measureProgress', () => {
  it('rolls the actions up without inventing a report', () => {
    expect(measureProgress(actions, [], [2025, 2026], '2025-10-01')).toMatchObject({
      scheduled: 'upcoming',
      nextDueDay: '2026-12-31',
      actions: [
        { id: 'a1', scheduled: 'past-due', lastDueDay: '2025-06-30', isPastDueWithoutReport: true },
        { id: 'a2', scheduled: 'upcoming', isPastDueWithoutReport: false },
      ],
    });
    expect(measureProgress(actions, [], [2025, 2026], '2025-10-01')).not.toHaveProperty('reported');
  });

  it("prefers the objective's own report to its actions' and names the latest update", () => {
    const updates = [
      makeUpdate({ action: 'a1', status: 'completed', date: '2025-08-01' }),
      makeUpdate({ status: 'postponed', date: '2025-07' }),
      makeUpdate({ date: '2025-09', minor: true }),
    ];
    const progress = measureProgress(actions, updates, [2025, 2026], '2025-10-01');
    expect(progress.reported?.status).toBe('postponed');
    expect(progress.actions[0]?.reported).toMatchObject({ status: 'completed', completedLate: true });
    expect(progress.lastUpdate).toBe('2025-09');
    expect(measureProgress(actions, updates.slice(0, 1), [2025, 2026], '2025-10-01').reported?.status).toBe('in-progress');
  });
});
