import { describe, expect, it } from 'vitest';
import { listOddities } from '../../../src/views/pages/document-oddities.ts';
import { makeMethod } from '../../../src/views/pages/method.ts';
import { listTimingForms } from '../../../src/views/pages/timing-forms.ts';
import { makeTextObjective, makeTextPortal } from './make-text-portal.ts';

const origin = 'https://piano.example';

describe('listOddities', () => {
  it('finds nothing odd in a document where everything is in order', () => {
    expect(listOddities(makeTextPortal())).toEqual([]);
  });

  it('finds a code used twice, the trailing dot left aside, and a title with two codes', () => {
    const strategicObjectives = [
      { id: 's1', data: { code: '1.1.1', title: 'Più verde', ambit: '1.1' } },
      { id: 's2', data: { code: '1.1.1.', title: 'Più sport', ambit: '1.1' } },
      { id: 's3', data: { code: '1.1.2', title: 'Più sport', ambit: '1.1' } },
    ];
    const texts = listOddities(makeTextPortal({ strategicObjectives })).map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts[0]).toContain(
      '1.1.1 è usato per obiettivi strategici diversi: «Più verde» e «Più sport»',
    );
    expect(texts[1]).toContain('«Più sport» è stampato con più codici: 1.1.1. e 1.1.2');
    expect(texts[2]).toContain('Un codice è stampato con un punto alla fine');
  });

  it('names objectives without an office and those with dates before the plan', () => {
    const objectives = [
      { id: 'senza', data: makeTextObjective(1, { title: 'Senza ufficio', areas: [] }) },
      {
        id: 'presto',
        data: makeTextObjective(2, {
          title: 'Presto',
          actions: [{ id: 'a1', title: 'Lavori', text: 'Lavori.', timing: '2029/2030' }],
        }),
      },
    ];
    expect(listOddities(makeTextPortal({ objectives })).map((oddity) => oddity.objectives)).toEqual(
      [
        [{ title: 'Senza ufficio', href: '/obiettivi/senza/' }],
        [{ title: 'Presto', href: '/obiettivi/presto/' }],
      ],
    );
  });

  it('finds titles that the editors wrote and offices with several spellings', () => {
    const [texts] = [
      listOddities(
        makeTextPortal({
          goals: [
            {
              code: '1',
              title: 'Verde',
              shortTitle: 'Verde',
              description: 'Parchi.',
              titleSource: 'editorial',
            },
          ],
          areas: [
            {
              id: 'verde',
              data: {
                name: 'Area Verde',
                shortName: 'Verde',
                spellings: ['Area Verde', 'Area del Verde'],
              },
            },
          ],
        }),
      ).map(({ text }) => text),
    ];
    expect(texts[0]).toContain('un solo titolo: 1.1 «Parchi»');
    expect(texts[1]).toContain('in 2 modi: «Area Verde» e «Area del Verde»');
  });
});

describe('listTimingForms', () => {
  const timed = (...timings: readonly string[]) =>
    listTimingForms(
      makeTextPortal({
        objectives: [
          {
            id: 'uno',
            data: makeTextObjective(1, {
              actions: timings.map((timing, index) => ({
                id: `a${String(index + 1)}`,
                title: 'Lavori',
                text: 'Lavori.',
                timing,
              })),
            }),
          },
        ],
      }),
    );

  it('quotes the plan only for words that stand in it, the commonest of each way', () => {
    const { inPlan, others } = timed('Entro maggio 2031', '2031', '2030/2031', '2030/2031');
    expect(inPlan.map(({ form }) => form)).toEqual(['2030/2031', 'Entro maggio 2031']);
    expect(others.map(({ form }) => form)).toContain('Ogni trimestre');
    expect(others.map(({ form }) => form)).not.toContain('Entro aprile 2030');
  });

  it('gives every way but the last two at least one span', () => {
    const { inPlan, others } = timed('Ogni trimestre');
    expect(others.map(({ spans }) => spans.length > 0)).toEqual(
      others.map((_, index) => index < others.length - 2),
    );
    expect(inPlan).toMatchObject([{ more: 'e altri 9, fino alla fine del piano' }]);
  });

  it('reads its own examples with the years of the plan', () => {
    expect(timed('Ogni trimestre').others[0]).toMatchObject({
      form: '2030/2031/2032',
      spans: ['dal 2030 al 2032, senza interruzioni'],
      more: undefined,
    });
  });
});

describe('makeMethod', () => {
  it('says the mean and the lowest readability of the entries', () => {
    expect(makeMethod(makeTextPortal(), origin).score).toMatch(
      /unica scheda è \d+(?:,\d)?; la più difficile ha \d+(?:,\d)?\./u,
    );
  });

  it('tells that the portal is not official only while it is not', () => {
    const { municipality } = makeTextPortal();
    expect(makeMethod(makeTextPortal(), origin).limits).toContain('Comune di Borgo Inventato');
    expect(
      makeMethod(makeTextPortal({ municipality: { ...municipality, official: true } }), origin)
        .limits,
    ).not.toContain('Borgo Inventato');
  });

  it('shows examples with different pairs of states', () => {
    const objectives = [
      { id: 'uno', data: makeTextObjective(1) },
      { id: 'due', data: makeTextObjective(2) },
      {
        id: 'tre',
        data: makeTextObjective(3, {
          actions: [{ id: 'a1', title: 'Lavori', text: 'Lavori.', timing: '2030' }],
        }),
      },
    ];
    expect(
      makeMethod(makeTextPortal({ objectives }), origin).examples.map(({ slug }) => slug),
    ).toEqual(['uno', 'tre']);
  });
});
