import type { OfficialObjective } from '../../../src/domain/content/official-record.ts';

/** A record of an invented plan. */
export function makeRecord(overrides: Partial<OfficialObjective> = {}): OfficialObjective {
  return {
    position: 1,
    title: 'Aprire una sala studio',
    strategicCode: '1.1.1',
    strategicTitle: 'Spazi per chi studia',
    managers: ['Responsabile Area Cultura'],
    motivation: 'I ragazzi studiano in posti rumorosi.',
    expectedValue: 'Quaranta posti a sedere',
    actions: [{ text: 'Sistemare il primo piano', timing: '2025' }],
    ...overrides,
  };
}
