import { assemblePortal } from '../../../src/domain/content/assemble-portal.ts';
import type { Objective } from '../../../src/domain/content/objective.ts';
import type { Portal, RawContent } from '../../../src/domain/content/portal.ts';

/** An objective of an invented plan, valid as it stands. */
export function makeTextObjective(position: number, overrides: Partial<Objective> = {}): Objective {
  return {
    title: `Un parco nuovo ${String(position)}`,
    wording: 'plain',
    summary: 'Il Comune apre un parco.',
    why: 'Mancano posti per giocare.',
    expectedResult: 'Un parco aperto.',
    strategic: 's1',
    areas: ['verde'],
    keywords: ['alberi', 'giochi', 'prato', 'panchine', 'scivolo'],
    places: [],
    notes: [],
    actions: [{ id: 'a1', title: 'Lavori', text: 'Si fanno i lavori.', timing: '2030-2031' }],
    indicators: [],
    formerSlugs: [],
    source: { plan: '2030-2032', position },
    ...overrides,
  };
}

/** A small content folder of an invented municipality. */
export function makeTextContent(overrides: Partial<RawContent> = {}): RawContent {
  return {
    municipality: {
      name: 'Comune di Borgo Inventato',
      town: 'Borgo Inventato',
      province: 'Prova',
      region: 'Esempio',
      official: false,
      currentPlan: '2030-2032',
      contacts: {},
      links: {},
      dataProtection: { processors: [] },
      feedback: { commentMonths: 12 },
    },
    plans: [
      {
        id: '2030-2032',
        data: {
          title: 'Piano',
          years: [2030, 2031, 2032],
          published: '2030-02-01',
          sourceDocument: { title: 'Piano inventato' },
        },
      },
    ],
    goals: [
      {
        code: '1',
        title: 'Verde',
        shortTitle: 'Verde',
        description: 'Parchi.',
        titleSource: 'official',
      },
    ],
    ambits: [{ code: '1.1', title: 'Parchi', titleSource: 'official' }],
    strategicObjectives: [{ id: 's1', data: { code: '1.1.1', title: 'Più verde', ambit: '1.1' } }],
    areas: [
      { id: 'verde', data: { name: 'Area Verde', shortName: 'Verde', spellings: ['Area Verde'] } },
    ],
    objectives: [{ id: 'parco', data: makeTextObjective(1) }],
    updates: [],
    variations: [],
    services: [],
    questionnaires: [],
    processes: [],
    glossary: [],
    faq: [],
    thesaurus: [],
    official: [],
    ...overrides,
  };
}

/** The portal of such a folder on 1 June 2031. */
export function makeTextPortal(overrides: Partial<RawContent> = {}): Portal {
  return assemblePortal(makeTextContent(overrides), '2031-06-01');
}
