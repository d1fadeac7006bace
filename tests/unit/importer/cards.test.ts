import { describe, expect, it } from 'vitest';
import type { OfficialObjective } from '../../../src/domain/content/official-record.ts';
import { chooseThemes, findLevels } from '../../../src/importer/cards/find-levels.ts';
import { findOffices } from '../../../src/importer/cards/find-offices.ts';
import { makeOfficialCard } from '../../../src/importer/cards/make-card.ts';
import { makeSlug, takeName } from '../../../src/importer/cards/make-slug.ts';
import { objectiveSchema } from '../../../src/domain/content/objective.ts';

const nothing = { goals: [], ambits: [], strategicObjectives: [] };

function makeRecord(overrides: Partial<OfficialObjective> = {}): OfficialObjective {
  return {
    position: 1,
    title: 'Orti urbani',
    strategicCode: '',
    strategicTitle: '',
    managers: ['Responsabile Area Ambiente'],
    actions: [{ text: 'Recinzione', timing: 'Entro maggio 2026' }],
    ...overrides,
  };
}

describe('makeSlug', () => {
  it.each([
    ['Orti urbani in via del Molino', 'orti-urbani-via-molino'],
    ['L’età della città: perché sì', 'eta-citta-perche-si'],
    ['A', 'a'],
    ['№ 1', '1'],
    ['«…»', ''],
  ])('makes of «%s» the address %s', (title, slug) => {
    expect(makeSlug(title)).toBe(slug);
  });

  it('keeps to sixty characters and whole words', () => {
    expect(makeSlug('Riqualificazione '.repeat(9))).toBe(
      'riqualificazione-riqualificazione-riqualificazione',
    );
    expect(makeSlug('x'.repeat(90))).toHaveLength(60);
  });
});

describe('takeName', () => {
  it('numbers a name that is taken', () => {
    const taken = new Set(['a']);
    expect([takeName('a', taken), takeName('a', taken), takeName('b', taken)]).toEqual([
      'a-2',
      'a-3',
      'b',
    ]);
  });
});

describe('findOffices', () => {
  const named = (...managers: string[]) => [makeRecord({ managers })];

  it('joins the spellings of one office, whoever leads it', () => {
    const { added, ids } = findOffices(
      named('Responsabile Area Ambiente', 'AREA AMBIENTE', 'Resp. Area ambiente'),
      [],
    );
    expect(added).toEqual([
      {
        id: 'ambiente',
        data: {
          name: 'Area Ambiente',
          shortName: 'Ambiente',
          spellings: ['Responsabile Area Ambiente', 'AREA AMBIENTE', 'Resp. Area ambiente'],
        },
      },
    ]);
    expect(new Set(ids.values())).toEqual(new Set(['ambiente']));
  });

  it('keeps a role that is an office by itself', () => {
    expect(findOffices(named('Segretario comunale', 'Comandante'), []).added).toMatchObject([
      { data: { name: 'Segretario comunale' } },
      { data: { name: 'Comandante' } },
    ]);
  });

  it('adds a new spelling to an office that is known', () => {
    const known = {
      id: 'verde',
      data: { name: 'Area Ambiente', shortName: 'Ambiente', spellings: ['Ambiente e verde'] },
    };
    const { added, respelt, ids } = findOffices(named('Dirigente Area Ambiente'), [known]);
    expect(added).toEqual([]);
    expect(respelt[0]?.data.spellings).toEqual(['Ambiente e verde', 'Dirigente Area Ambiente']);
    expect(ids.get('Dirigente Area Ambiente')).toBe('verde');
  });
});

describe('chooseThemes', () => {
  it.each([
    ['mandate-goal', { mandateGoal: '1 Città' }],
    ['mission', { missionCode: '12', strategicTitle: 'Cura' }],
    ['ambit', { ambit: '1.1 Ascolto', strategicTitle: 'Cura' }],
    ['strategic-objective', { strategicTitle: 'Cura' }],
    ['office', {}],
  ] as const)('takes %s where it is the first level that objectives name', (level, fields) => {
    expect(chooseThemes([makeRecord(fields), makeRecord(fields)])).toBe(level);
  });

  it('passes over a level that too few objectives name, or that has too many values', () => {
    expect(
      chooseThemes([makeRecord({ mandateGoal: '1 Città' }), makeRecord({ missionCode: '09' })]),
    ).toBe('office');
    expect(
      chooseThemes(
        Array.from({ length: 30 }, (_, index) => makeRecord({ strategicTitle: `Scelta ${index}` })),
      ),
    ).toBe('office');
  });
});

describe('findLevels', () => {
  const place = (records: readonly OfficialObjective[], known = nothing) =>
    findLevels(records, known, chooseThemes(records), (printed) => printed);

  it('names missions and programmes as the law does, with strategic objectives below them', () => {
    const record = makeRecord({
      missionCode: '12',
      programmeCode: '03',
      strategicCode: '1.1.2',
      strategicTitle: 'Una città che si prende cura',
    });
    const found = place([record]);
    expect(found).toMatchObject({
      levels: { themes: 'mission', ambits: 'programme' },
      goals: [{ code: '12', title: 'Diritti sociali, politiche sociali e famiglia' }],
      ambits: [{ code: '12.03', title: 'Interventi per gli anziani' }],
      strategicObjectives: [{ id: '1-1-2', data: { code: '1.1.2', ambit: '12.03' } }],
    });
    expect(found.places.get(record)).toEqual({ strategic: '1-1-2' });
  });

  it('makes themes of strategic objectives, with their codes as printed', () => {
    const record = makeRecord({ strategicCode: '2.2.1', strategicTitle: 'Verde da vivere' });
    const found = place([record]);
    expect(found.goals).toEqual([
      { code: '2-2-1', printedCode: '2.2.1', title: 'Verde da vivere', titleSource: 'official' },
    ]);
    expect([found.ambits, found.strategicObjectives]).toEqual([[], []]);
    expect(found.places.get(record)).toEqual({ goal: '2-2-1' });
  });

  it('gathers objectives without the level under a theme of their own', () => {
    const rest = makeRecord({ position: 6 });
    const records = [
      ...Array.from({ length: 5 }, () => makeRecord({ mandateGoal: '1 Città viva' })),
      rest,
    ];
    const found = place(records);
    expect(found.goals.map(({ code, title }) => [code, title])).toEqual([
      ['1', 'Città viva'],
      ['altri-obiettivi', 'Altri obiettivi'],
    ]);
    expect(found.places.get(rest)).toEqual({ goal: 'altri-obiettivi' });
  });

  it('keeps two strategic objectives of one code apart, and finds what the content knows', () => {
    const one = makeRecord({ ambit: '4.1 Scuola', mandateGoal: '4 Scuola' });
    const fields = { strategicCode: '4.1.1' };
    const first = { ...one, ...fields, strategicTitle: 'Infanzia' };
    const second = { ...one, ...fields, strategicTitle: 'Ragazzi' };
    const found = place([first, second]);
    expect(found.strategicObjectives.map(({ id }) => id)).toEqual(['4-1-1', '4-1-1-2']);
    const again = place([first], {
      goals: found.goals,
      ambits: found.ambits,
      strategicObjectives: found.strategicObjectives,
    } as never);
    expect([again.goals, again.ambits, again.strategicObjectives]).toEqual([[], [], []]);
  });
});

describe('makeOfficialCard', () => {
  const context = { plan: '2026-2028', place: { goal: '1' }, areas: ['ambiente'] };

  it('takes every text, term and expected value as printed, and is valid', () => {
    const card = makeOfficialCard(
      makeRecord({
        description: 'Trenta orti.',
        motivation: 'Si chiedono orti.',
        expectedValue: 'Orti assegnati.',
        politicalLead: 'Assessora',
        horizon: 'triennio',
        indicators: [
          {
            name: 'Orti',
            unit: 'n.',
            targets: { '2026': '-', '2027': '1.030', '2028': 'da 1 a 3' },
          },
        ],
      }),
      context,
    );
    expect(objectiveSchema.parse(card)).toMatchObject({
      title: 'Orti urbani',
      wording: 'official',
      summary: 'Trenta orti.',
      why: 'Si chiedono orti.',
      expectedResult: 'Orti assegnati.',
      keywords: [],
      actions: [{ id: 'a1', text: 'Recinzione', timing: 'Entro maggio 2026' }],
      indicators: [
        {
          id: 'i1',
          name: 'Orti',
          unit: 'n.',
          targets: [
            { words: '1.030', value: 1030, period: '2027' },
            { words: 'da 1 a 3', period: '2028' },
          ],
        },
      ],
    });
  });

  it('stays valid where the document leaves out title, actions, texts or terms, or writes at length', () => {
    const records = [
      makeRecord({ title: '', actions: [] }),
      makeRecord({ actions: [{ text: '', timing: '' }] }),
      makeRecord({ title: 'parola '.repeat(200) }),
      makeRecord({ indicators: [{ name: 'n'.repeat(400), unit: 'u'.repeat(50), targets: {} }] }),
    ];
    for (const record of records)
      expect(objectiveSchema.safeParse(makeOfficialCard(record, context)).error).toBeUndefined();
  });
});
