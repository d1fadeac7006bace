import type { Objective } from '../../../src/domain/content/objective.ts';
import type { FolderContent } from '../../../src/catalog/read-content/read-content.ts';

/** A content folder of an invented municipality with the objectives given, by slug. */
export function makeContent(
  objectives: Readonly<Record<string, Objective>>,
  overrides: Partial<FolderContent> = {},
): FolderContent {
  return {
    municipality: {
      name: 'Comune di Borgo Lieto',
      town: 'Borgo Lieto',
      province: 'Valle',
      region: 'Regione',
      official: false,
      currentPlan: '2025-2027',
      contacts: {},
      links: {},
      dataProtection: { processors: [] },
      feedback: { commentMonths: 12 },
    },
    plans: [
      {
        id: '2025-2027',
        data: {
          title: 'Piano',
          years: [2025, 2026, 2027],
          published: '2025-01-10',
          sourceDocument: { title: 'Piano' },
        },
      },
    ],
    goals: [
      {
        code: '1',
        title: 'Studio',
        shortTitle: 'Studio',
        description: 'Posti per studiare.',
        titleSource: 'editorial',
      },
    ],
    ambits: [{ code: '1.1', title: 'Studio', titleSource: 'editorial' }],
    strategicObjectives: [
      { id: '1-1-1', data: { code: '1.1.1', title: 'Posti per chi studia', ambit: '1.1' } },
    ],
    areas: [
      {
        id: 'cultura',
        data: {
          name: 'Area Cultura',
          shortName: 'Cultura',
          spellings: ['Responsabile Area Cultura'],
        },
      },
    ],
    objectives: Object.entries(objectives).map(([id, data]) => ({ id, data })),
    updates: [],
    variations: [],
    services: [],
    questionnaires: [],
    processes: [],
    glossary: [{ id: 'mulino', term: 'Mulino', definition: 'Una casa dove si fa la farina.' }],
    faq: [],
    thesaurus: [],
    official: [],
    problems: [],
    ...overrides,
  };
}
