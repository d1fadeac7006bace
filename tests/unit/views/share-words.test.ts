import { describe, expect, it } from 'vitest';
import { addressShareImage } from '../../../src/build/share-images/address-share-image.ts';
import {
  listShareCards,
  makeObjectiveShareCard,
  makePortalShareCard,
  makeThemeShareCard,
} from '../../../src/views/objective/share-words.ts';
import { makeActions, makeObjective, makePortal, makeUpdateRecord } from '../builders.ts';

const report = makeUpdateRecord({ date: '2026-03-08', status: 'in-progress' });

/** The card of one objective on a day. */
function draw(overrides: Parameters<typeof makeObjective>[0] = {}, now = '2026-06-15') {
  const record = makeObjective(overrides);
  return makeObjectiveShareCard(makePortal({ now, objectives: [record] }), record);
}

describe('makeObjectiveShareCard', () => {
  const tell = (updates: Parameters<typeof makeUpdateRecord>[0][], now?: string) =>
    draw({ updates: updates.map(makeUpdateRecord) }, now).reported;

  it('says on which day the state was so, or since when nothing was reported', () => {
    expect(tell([report])).toBe('Dal Comune: in corso, 8 marzo 2026');
    expect(tell([{ ...report, date: '2023-12' }])).toBe('Dal Comune: in corso, dicembre 2023');
    expect(tell([])).toBe('Nessuno stato comunicato dal 1° gennaio 2026');
    expect(tell([{ ...report, withdrawn: { date: '2026-04-01', reason: 'Errore.' } }])).toBe(
      'Nessuno stato comunicato dal 1° gennaio 2026',
    );
  });

  it('draws a line an action, with the present month', () => {
    const { drawing } = draw({ actions: makeActions('2025', 'Entro aprile 2027') });
    expect(drawing.month).toEqual({ at: 17, name: 'giugno 2026' });
    expect(drawing.groups.map(({ lines }) => lines.length)).toEqual([2]);
  });

  it('draws one line where actions are too many for a line each', () => {
    const { drawing } = draw({ actions: makeActions(...Array<string>(21).fill('2025')) });
    expect(drawing.groups.map(({ lines }) => lines.length)).toEqual([1]);
  });
});

describe('addressShareImage', () => {
  const address = (...of: Parameters<typeof draw>) => addressShareImage('o', draw(...of));
  const actions = makeActions('Entro il 20 giugno 2026');

  it('changes with what was reported and with a day that passes in silence', () => {
    const before = address({ actions });
    expect(before).toMatch(/^\/condivisione\/o\.png\?v=[0-9a-f]{8}$/u);
    expect(address({ actions, updates: [report] })).not.toBe(before);
    expect(address({ actions }, '2026-06-21')).not.toBe(before);
  });

  it('stays while nothing but the day or the month has changed, so that no page changes for it', () => {
    expect(address({ actions }, '2026-06-16')).toBe(address({ actions }));
    expect(address({ actions }, '2026-05-15')).toBe(address({ actions }));
  });

  it('lets the picture itself stay for a month, so that a nightly build draws no image anew', () => {
    expect(draw({ actions }, '2026-06-01')).toEqual(draw({ actions }, '2026-06-19'));
    expect(draw({ actions }, '2026-05-31')).not.toEqual(draw({ actions }, '2026-06-01'));
  });
});

describe('makeThemeShareCard', () => {
  it('draws the objectives of the theme and says of how many something is told', () => {
    const told = makeObjective({ updates: [report] });
    const portal = makePortal({ objectives: [told, makeObjective({ slug: 'altro' })] });
    const card = makeThemeShareCard(portal, told.goal);
    expect(card).toMatchObject({
      reported: 'Con notizie pubblicate: 1 su 2',
      place: '2 obiettivi',
    });
    expect(card.drawing.groups.map(({ lines }) => lines.length)).toEqual([2]);
    expect(makeThemeShareCard(makePortal(), told.goal).reported).toBe(
      'Ancora nessuna notizia pubblicata',
    );
  });
});

describe('makePortalShareCard', () => {
  it('means the whole plan, and says that the portal is not official only while it is not', () => {
    const card = makePortalShareCard(makePortal());
    expect(card.theme).toBeUndefined();
    expect(card.foot).toBe('Portale non ufficiale');
    const official = makePortal({
      municipality: { ...makePortal().municipality, official: true },
    });
    expect(makePortalShareCard(official).foot).toBe('');
  });
});

describe('listShareCards', () => {
  it('names one image for the portal, one a theme and one an objective', () => {
    const portal = makePortal();
    expect(listShareCards(portal).map(({ name }) => name)).toEqual([
      'portale',
      ...portal.goals.map(({ code }) => `tema.${code}`),
      ...portal.objectives.map(({ slug }) => slug),
    ]);
  });
});
