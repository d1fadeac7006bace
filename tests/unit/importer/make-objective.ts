import type { Objective } from '../../../src/domain/content/objective.ts';

/** An entry of an invented plan, clean by every rule. */
export function makeObjective(overrides: Partial<Objective> = {}): Objective {
  return {
    title: 'Studiare in pace al mulino',
    wording: 'plain',
    summary: 'Il Comune apre una sala studio.',
    why: 'Oggi i ragazzi studiano dove c’è rumore.',
    expectedResult: 'Ci saranno 40 posti.',
    strategic: '1-1-1',
    areas: ['cultura'],
    keywords: ['biblioteca', 'compiti', 'silenzio', 'tavoli', 'aula'],
    places: [],
    notes: [],
    actions: [
      {
        id: 'a1',
        title: 'Mettere a posto il primo piano',
        text: 'Il Comune sistema il primo piano.',
        timing: '2025',
      },
    ],
    indicators: [],
    formerSlugs: [],
    source: { plan: '2025-2027', position: 1 },
    ...overrides,
  };
}
