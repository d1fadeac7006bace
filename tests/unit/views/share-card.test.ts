import { describe, expect, it } from 'vitest';
import {
  makePortalShareCard,
  makeShareCard,
  type ShareObjective,
  type ShareSource,
  type ShareWords,
} from '../../../src/views/objective/share-card.ts';

const words: ShareWords = {
  place: 'Obiettivo 2 di 4',
  reported: 'Nessun aggiornamento pubblicato',
  notice: 'Portale non ufficiale',
};

function makeObjective(slug: string, code: string): ShareObjective {
  return { slug, title: `Titolo di ${slug}`, goal: { code, title: `Tema ${code}` } };
}

function makeSource(overrides: Partial<ShareSource> = {}): ShareSource {
  return {
    municipality: { name: 'Comune di Borgo Inventato', official: false },
    plan: { title: 'Piano degli obiettivi 2030-2032' },
    goals: [{ code: '1' }, { code: '2' }, { code: '3' }],
    objectives: [
      makeObjective('uno', '1'),
      makeObjective('due', '3'),
      makeObjective('tre', '1'),
      makeObjective('quattro', '3'),
    ],
    ...overrides,
  };
}

describe('makeShareCard', () => {
  it('finds the tile of an objective within its theme, in the order of the plan', () => {
    const source = makeSource();
    const owns = source.objectives.map(
      (objective) => makeShareCard(source, objective, words).tiles.own,
    );
    expect(owns).toEqual([
      { code: '1', index: 0 },
      { code: '3', index: 0 },
      { code: '1', index: 1 },
      { code: '3', index: 1 },
    ]);
  });

  it('counts the tiles of the themes that have any', () => {
    const source = makeSource();
    expect(makeShareCard(source, makeObjective('due', '3'), words).tiles.groups).toEqual([
      { code: '1', count: 2 },
      { code: '3', count: 2 },
    ]);
  });

  it('carries the words it is given and invents none', () => {
    const card = makeShareCard(makeSource(), makeObjective('due', '3'), words);
    expect(card).toMatchObject({
      title: 'Titolo di due',
      theme: { code: '3', title: 'Tema 3' },
      place: words.place,
      reported: words.reported,
      municipality: 'Comune di Borgo Inventato',
    });
  });

  it('carries the notice only while the portal is not official', () => {
    const official = makeSource({
      municipality: { name: 'Comune di Borgo Inventato', official: true },
    });
    expect(makeShareCard(makeSource(), makeObjective('due', '3'), words).notice).toBe(words.notice);
    expect(makeShareCard(official, makeObjective('due', '3'), words).notice).toBeUndefined();
  });
});

describe('makePortalShareCard', () => {
  it('means the whole plan: no theme, no tile of its own', () => {
    const card = makePortalShareCard(makeSource(), 'Che cosa vuole fare il Comune', words);
    expect(card).toMatchObject({
      title: 'Che cosa vuole fare il Comune',
      theme: undefined,
      tiles: { own: undefined },
    });
    expect(card.tiles.groups).toHaveLength(2);
  });
});
