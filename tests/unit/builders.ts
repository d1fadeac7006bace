import { parseTiming } from '../../src/domain/parse-timing.ts';
import type {
  ActionRecord,
  AreaRecord,
  ObjectiveRecord,
  PlanRecord,
  Portal,
  UpdateRecord,
} from '../../src/domain/content/portal.ts';

const years = [2025, 2026, 2027];

/** The plan of an invented town. */
function makePlan(overrides: Partial<PlanRecord> = {}): PlanRecord {
  return {
    id: '2025-2027',
    title: 'Piano 2025-2027',
    years,
    published: '2026-01-01',
    sourceDocument: { title: 'Piano inventato' },
    ...overrides,
  };
}

/** An office of an invented town. */
export function makeArea(overrides: Partial<AreaRecord> = {}): AreaRecord {
  return {
    id: 'giardini',
    name: 'Area Giardini',
    shortName: 'Giardini',
    spellings: ['Resp. Area Giardini'],
    ...overrides,
  };
}

/** An action with its timing read from words, for the plan 2025-2027. */
export function makeAction(
  timing = '2025-2026-2027',
  overrides: Partial<Omit<ActionRecord, 'timing'>> = {},
): ActionRecord {
  return {
    id: 'a1',
    title: 'Taglio dell’erba',
    text: 'L’ufficio taglia l’erba.',
    ...overrides,
    timing: parseTiming(timing, years),
  };
}

/** Actions a1, a2, … with these timings. */
export function makeActions(...timings: readonly string[]): readonly ActionRecord[] {
  return timings.map((timing, index) =>
    makeAction(timing, { id: `a${index + 1}`, title: `Azione numero ${index + 1}` }),
  );
}

/** An update on an objective; about the whole objective unless `action` says otherwise. */
export function makeUpdateRecord(overrides: Partial<UpdateRecord> = {}): UpdateRecord {
  return {
    id: '2026-01-10-avvio',
    slug: 'giardini',
    date: '2026-01-10',
    published: '2026-01-11',
    title: 'Avvio',
    text: 'Si comincia.',
    evidence: [],
    minor: false,
    corrections: [],
    ...overrides,
  };
}

/** An objective of an invented plan, first of goal 1, without updates. */
export function makeObjective(overrides: Partial<ObjectiveRecord> = {}): ObjectiveRecord {
  return {
    slug: 'giardini',
    position: 1,
    plan: makePlan(),
    title: 'Giardini curati',
    wording: 'plain',
    summary: 'Il Comune cura i giardini.',
    why: 'Perché servono a chi abita qui.',
    expectedResult: 'Giardini in ordine.',
    goal: {
      code: '1',
      title: 'Strade e giardini',
      shortTitle: 'Giardini',
      description: 'Parchi e piazze.',
      titleSource: 'official',
    },
    ambit: { code: '1.1', title: 'Giardini', titleSource: 'official' },
    strategic: { id: '1-1-1', code: '1.1.1', title: 'Curare il verde', ambit: '1.1' },
    areas: [makeArea()],
    keywords: ['erba', 'siepi', 'panchine', 'fiori', 'parco'],
    places: [],
    notes: [],
    actions: [makeAction()],
    formerActions: [],
    indicators: [],
    formerSlugs: [],
    source: { plan: '2025-2027', position: 1 },
    updates: [],
    variations: [],
    official: undefined,
    ...overrides,
  };
}

/** Objectives `o-1`, `o-2`, … at these places of the plan; each may differ from the usual one. */
export function makeObjectives(
  ...overrides: readonly Partial<ObjectiveRecord>[]
): readonly ObjectiveRecord[] {
  return overrides.map((own, index) =>
    makeObjective({
      slug: `o-${index + 1}`,
      position: index + 1,
      title: `Obiettivo numero ${index + 1}`,
      ...own,
    }),
  );
}

/** A portal of an invented town on 15 June 2026, whose goals, ambits, offices and updates are those of its objectives unless given. */
export function makePortal(overrides: Partial<Portal> = {}): Portal {
  const objectives = overrides.objectives ?? [makeObjective()];
  const unique = <Item>(
    items: readonly Item[],
    readKey: (item: Item) => string,
  ): readonly Item[] => [...new Map(items.map((item) => [readKey(item), item])).values()];
  return {
    now: '2026-06-15',
    municipality: {
      name: 'Comune di Borgo Prova',
      town: 'Borgo Prova',
      province: 'Fantasia',
      region: 'Immaginaria',
      official: false,
      currentPlan: '2025-2027',
      contacts: {},
      links: {},
      dataProtection: { processors: [] },
      feedback: { commentMonths: 12 },
    },
    plan: makePlan(),
    editions: [makePlan()],
    former: { goals: [], areas: [], objectives: [] },
    goals: unique(
      objectives.map(({ goal }) => goal),
      ({ code }) => code,
    ),
    ambits: unique(
      objectives.flatMap(({ ambit }) => ambit ?? []),
      ({ code }) => code,
    ),
    strategicObjectives: unique(
      objectives.flatMap(({ strategic }) => strategic ?? []),
      ({ id }) => id,
    ),
    areas: unique(
      objectives.flatMap(({ areas }) => areas),
      ({ id }) => id,
    ),
    updates: objectives
      .flatMap(({ updates }) => updates)
      .toSorted((a, b) => (a.date < b.date ? 1 : -1)),
    variations: objectives.flatMap(({ variations }) => variations),
    services: [],
    questionnaires: [],
    processes: [],
    glossary: [],
    faq: [],
    thesaurus: [],
    ...overrides,
    objectives,
  };
}
