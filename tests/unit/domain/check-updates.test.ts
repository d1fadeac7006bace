import { describe, expect, it } from 'vitest';
import { checkUpdates } from '../../../src/domain/content/check-updates.ts';
import type { Update } from '../../../src/domain/content/update.ts';
import type { RawContent } from '../../../src/domain/content/portal.ts';
import { makeUpdate } from './make-update.ts';

function check(update: Partial<Update>, now: string | undefined = '2026-06-15'): readonly string[] {
  const actions = [
    { id: 'a1', title: 'Controlli', timing: 'Ogni trimestre' },
    { id: 'a2', title: 'Lavori', timing: '2025' },
  ];
  const objective = { id: 'ponte', data: { actions, source: { plan: '2025-2027' } } };
  const content = {
    objectives: [objective],
    plans: [{ id: '2025-2027', data: { years: [2025, 2026, 2027] } }],
    areas: [{ id: 'giardini' }],
    updates: [{ id: 'ponte/2025-aperto', data: makeUpdate(update) }],
    variations: [],
  };
  return checkUpdates(content as unknown as RawContent, now).map(
    ({ file, field }) => `${file} ${field}`,
  );
}

const file = 'updates/ponte/2025-aperto.yaml';

describe('checkUpdates', () => {
  it('accepts what is in order', () => {
    expect(
      check({
        action: 'a1',
        office: 'giardini',
        corrections: [
          { date: '2025-03-02', text: 'Uno.' },
          { date: '2025-03-09', text: 'Due.' },
        ],
        withdrawn: { date: '2025-03-09', reason: 'Sbagliato.' },
      }),
    ).toEqual([]);
    expect(check({ date: '2025', published: '2025-03-01' })).toEqual([]);
  });

  it('accepts days of the action and a new day of what is postponed, and refuses others', () => {
    const due = ['2025-03-31', '2025-06-30'];
    expect(check({ action: 'a1', due, status: 'postponed', newDue: '2025-12-01' })).toEqual([]);
    expect(check({ action: 'a1', due: ['2025-04-01'] })).toEqual([`${file} due`]);
    expect(check({ action: 'a2', due })).toEqual([`${file} due`, `${file} due`]);
    expect(check({ due })).toEqual([`${file} due`]);
    expect(check({ action: 'a1', due, newDue: '2025-12-01' })).toEqual([`${file} newDue`]);
  });

  it('refuses a publication before the fact', () => {
    expect(check({ date: '2025-03-03', published: '2025-03-02' })).toEqual([`${file} published`]);
    expect(check({ date: '2025-04', published: '2025-03-31' })).toEqual([`${file} published`]);
  });

  it('refuses a correction or a withdrawal before the publication, or out of order', () => {
    expect(check({ corrections: [{ date: '2025-03-01', text: 'Prima.' }] })).toEqual([
      `${file} corrections.0.date`,
    ]);
    expect(check({ withdrawn: { date: '2025-03-01', reason: 'Prima.' } })).toEqual([
      `${file} withdrawn.date`,
    ]);
    expect(
      check({
        corrections: [
          { date: '2025-03-09', text: 'Due.' },
          { date: '2025-03-05', text: 'Uno.' },
        ],
      }),
    ).toEqual([`${file} corrections.1.date`]);
    expect(
      check({
        corrections: [{ date: '2025-03-09', text: 'Due.' }],
        withdrawn: { date: '2025-03-05', reason: 'Prima.' },
      }),
    ).toEqual([`${file} withdrawn.date`]);
  });

  it('refuses what is to come, where the day is known', () => {
    expect(check({ withdrawn: { date: '2026-06-16', reason: 'Domani.' } })).toEqual([
      `${file} withdrawn.date`,
    ]);
    expect(check({ withdrawn: { date: '2026-06-15', reason: 'Oggi.' } })).toEqual([]);
    expect(check({ published: '2026-06-16' })).toEqual([`${file} published`]);
    expect(check({ corrections: [{ date: '2026-06-16', text: 'Domani.' }] })).toEqual([
      `${file} corrections.0.date`,
    ]);
    expect(check({ withdrawn: { date: '2026-06-16', reason: 'Domani.' } }, '2026-06-16')).toEqual(
      [],
    );
  });

  it('refuses an unknown action and an unknown office', () => {
    expect(check({ action: 'a9', office: 'nessuno' })).toEqual([
      `${file} action`,
      `${file} office`,
    ]);
  });
});
