import { describe, expect, it } from 'vitest';
import { asOf, objectiveAsOf } from '../../../src/domain/content/as-of.ts';
import { checkContent } from '../../../src/domain/content/check-content.ts';
import { checkVariations } from '../../../src/domain/content/check-variations.ts';
import { variationSchema, type Variation } from '../../../src/domain/content/variation.ts';
import { writeCanonicalText } from '../../../src/domain/versions/canonical-text.ts';
import { listStatedParts } from '../../../src/domain/versions/stated-version.ts';
import { makeTextContent, makeTextObjective, makeTextPortal } from '../views/make-text-portal.ts';

const act = { body: 'Giunta comunale', kind: 'deliberazione', number: '12', date: '2031-02-10' };

function makeVariation(overrides: Partial<Variation> = {}): Variation {
  return {
    act,
    published: '2031-02-15',
    action: 'a1',
    changes: [{ field: 'timing', former: '2030', now: '2030-2031' }],
    ...overrides,
  };
}

const named = (...variations: readonly Variation[]) =>
  variations.map((data, index) => ({ id: `parco/${data.published}-${String(index)}`, data }));
const check = (...variations: readonly Variation[]): readonly string[] =>
  checkVariations(makeTextContent({ variations: named(...variations) }), '2031-06-01').map(
    ({ file, field }) => `${file} ${field}`,
  );

describe('variationSchema', () => {
  it.each([
    ['an act without a number', { act: { ...act, number: '' } }, 'act.number'],
    ['words for an act', { act: 'nessuno' }, 'act'],
    ['no change', { changes: [] }, 'changes'],
    [
      'a field that no plan states',
      { changes: [{ field: 'keywords', now: 'x' }] },
      'changes.0.field',
    ],
    [
      'a change of nothing',
      { changes: [{ field: 'timing', former: '2030', now: '2030' }] },
      'changes.0',
    ],
  ])('refuses %s', (_, overrides, field) => {
    const { error } = variationSchema.safeParse({ ...makeVariation(), ...overrides });
    expect(error?.issues.map(({ path }) => path.join('.'))).toContain(field);
  });

  it('takes a change without an act, as the source states none', () => {
    expect(variationSchema.parse(makeVariation({ act: 'not-stated' })).act).toBe('not-stated');
  });
});

describe('checkVariations', () => {
  it('accepts chains, of objectives and of actions', () => {
    expect(
      check(
        makeVariation(),
        makeVariation({
          published: '2031-03-01',
          changes: [{ field: 'timing', former: ' 2030–2031', now: '2031' }],
        }),
        makeVariation({ action: undefined, changes: [{ field: 'horizon', now: 'Triennio' }] }),
      ),
    ).toEqual([]);
  });

  it.each([
    ['an action that is not there', { action: 'a7' }, ['action']],
    ['a field of actions on the objective', { action: undefined }, ['changes.0.field']],
    ['a publication before the act', { act: { ...act, date: '2031-03-01' } }, ['published']],
    ['a publication after today', { published: '2031-07-01' }, ['published']],
    [
      'a field changed twice',
      {
        changes: [
          { field: 'title' as const, former: 'Lavori', now: 'Opere' },
          { field: 'title' as const, former: 'Opere', now: 'Cantieri' },
        ],
      },
      ['changes.1.field'],
    ],
  ])('refuses %s', (_, overrides, fields) => {
    const found = check(makeVariation(overrides));
    expect(found.map((each) => each.split(' ')[1])).toEqual(fields);
  });

  it('refuses former words that are not those that stood before', () => {
    const later = makeVariation({
      published: '2031-03-01',
      changes: [{ field: 'timing', former: '2032', now: '2031' }],
    });
    expect(check(makeVariation(), later)).toEqual([
      'variations/parco/2031-03-01-1.yaml changes.0.former',
    ]);
  });

  it('is part of what stops a build, and names a folder that is no objective', () => {
    const content = makeTextContent({ variations: [{ id: 'bosco/x', data: makeVariation() }] });
    expect(checkContent(content)).toEqual([
      {
        file: 'variations/bosco/x.yaml',
        field: 'folder',
        reason: 'manca il file objectives/bosco.yaml',
      },
    ]);
  });
});

describe('assemblePortal with variations', () => {
  const variations = named(
    makeVariation(),
    makeVariation({
      published: '2031-03-01',
      act: 'not-stated',
      action: undefined,
      changes: [{ field: 'horizon', former: 'Biennio', now: 'Triennio' }],
    }),
  );
  const content = makeTextContent({
    variations,
    objectives: [{ id: 'parco', data: makeTextObjective(1, { horizon: 'Triennio' }) }],
  });
  const portal = makeTextPortal(content);
  const [record] = portal.objectives;

  it('gives each objective its own, the newest first, and its actions their former timings', () => {
    expect(record?.variations.map(({ slug, published }) => [slug, published])).toEqual([
      ['parco', '2031-03-01'],
      ['parco', '2031-02-15'],
    ]);
    expect(portal.variations).toEqual(record?.variations);
    expect(record?.actions[0]?.former).toEqual([
      { timing: expect.objectContaining({ original: '2030' }) as unknown, until: '2031-02-15' },
    ]);
  });

  it('takes former timings from the plan in force alone', () => {
    const older = named(makeVariation({ published: '2030-01-01', act: 'not-stated' }));
    expect(makeTextPortal({ variations: older }).objectives[0]?.actions[0]).not.toHaveProperty(
      'former',
    );
  });

  it('undoes what was published after a day', () => {
    const [before] = asOf(content, '2031-02-14').objectives;
    expect(before?.data.actions[0]?.timing).toBe('2030');
    expect(before?.data.horizon).toBe('Biennio');
    expect(asOf(content, '2031-02-15').objectives[0]?.data).toMatchObject({
      horizon: 'Biennio',
      actions: [{ timing: '2030-2031' }],
    });
    expect(asOf(content, '2031-03-01')).toEqual(content);
    if (record === undefined) throw new Error('no record');
    const then = objectiveAsOf(record, '2031-02-14');
    expect(then.variations).toEqual([]);
    expect(then.actions[0]?.timing.original).toBe('2030');
    expect(then.actions[0]).not.toHaveProperty('former');
    expect(objectiveAsOf(record, '2031-02-20').actions).toEqual(record.actions);
  });

  it('states them in the canonical text, which is as it was where there is none', () => {
    if (record === undefined) throw new Error('no record');
    const text = writeCanonicalText(record);
    const without = writeCanonicalText({ ...record, variations: [] });
    expect(text.startsWith(without.slice(0, -1))).toBe(true);
    expect(text).not.toContain('former');
    expect(listStatedParts(text).filter(({ key }) => key.startsWith('variation'))).toEqual([
      {
        key: 'variation 2031-02-15 a1 timing',
        text: 'Giunta comunale\ndeliberazione\n12\n2031-02-10\n2030\n2030-2031',
      },
      { key: 'variation 2031-03-01 horizon', text: 'Biennio\nTriennio' },
    ]);
  });
});
