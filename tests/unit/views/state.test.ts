import { describe, expect, it } from 'vitest';
import { describeActionState, describeState } from '../../../src/views/states/state.ts';
import { makeAction, makeActions, makeObjective, makeUpdateRecord } from '../builders.ts';

const now = '2026-06-15';

describe('describeState', () => {
  it.each([
    ['2025-2026-2027', 'under-way', 'In calendario fino al 31 dicembre 2027'],
    ['2027', 'upcoming', 'Prossimo periodo dal 1° gennaio 2027'],
    ['Entro aprile 2025', 'past-due', '1 scadenza passata senza notizie, il 30 aprile 2025'],
    ['Quando sarà possibile', 'unscheduled', 'Il piano non indica una data'],
  ])('says of «%s» that it is %s', (timing, scheduled, text) => {
    const state = describeState(makeObjective({ actions: makeActions(timing) }), now);
    expect(state).toMatchObject({
      scheduled,
      scheduledText: text,
      reported: 'none',
      tile: scheduled,
    });
  });

  it('shows on the tile what was reported rather than what the calendar says', () => {
    const state = describeState(
      makeObjective({ updates: [makeUpdateRecord({ status: 'dropped' })] }),
      now,
    );
    expect(state).toMatchObject({ scheduled: 'under-way', reported: 'dropped', tile: 'dropped' });
  });

  it('rolls up the reports on actions only where there is none on the objective', () => {
    const actions = makeActions('2026', '2026');
    const onAction = makeUpdateRecord({ action: 'a1', status: 'completed' });
    expect(describeState(makeObjective({ actions, updates: [onAction] }), now).reported).toBe(
      'in-progress',
    );
    const onWhole = makeUpdateRecord({ id: 'x', status: 'postponed' });
    expect(
      describeState(makeObjective({ actions, updates: [onAction, onWhole] }), now).reported,
    ).toBe('postponed');
  });

  it('says so when completion came after the last term', () => {
    const late = makeUpdateRecord({ status: 'completed', date: '2025-09-30' });
    const state = describeState(
      makeObjective({ actions: makeActions('Entro aprile 2025'), updates: [late] }),
      now,
    );
    expect(state).toMatchObject({
      reported: 'completed',
      reportedText: 'Completato oltre il termine',
    });
  });

  it('counts today as not yet past', () => {
    expect(
      describeState(makeObjective({ actions: makeActions('Entro il 15/06/2026') }), now),
    ).toMatchObject({ scheduled: 'under-way', nextDue: now });
  });

  it('has no next due day where every term has passed', () => {
    expect(
      describeState(makeObjective({ actions: makeActions('Entro aprile 2025') }), now).nextDue,
    ).toBeUndefined();
  });
});

describe('describeActionState', () => {
  it('looks only at reports on that action', () => {
    const updates = [
      makeUpdateRecord({ status: 'completed' }),
      makeUpdateRecord({ action: 'a2', status: 'dropped' }),
    ];
    const objective = makeObjective({ actions: makeActions('2026', '2026'), updates });
    const read = (id: string) =>
      describeActionState(objective, makeAction('2026', { id }), now).reported;
    expect([read('a1'), read('a2')]).toEqual(['none', 'dropped']);
  });
});
