import { describe, expect, it } from 'vitest';
import {
  makeObjectiveFrame,
  makeObjectivePage,
} from '../../../src/views/objective/objective-page.ts';
import { listShareCards } from '../../../src/views/objective/share-words.ts';
import { makeObjective, makePortal, makeUpdateRecord } from '../builders.ts';

const report = makeUpdateRecord({ date: '2026-03-08', status: 'in-progress' });

describe('listShareCards', () => {
  const tell = (updates: Parameters<typeof makeUpdateRecord>[0][], now = '2026-06-01') =>
    listShareCards(
      makePortal({ now, objectives: [makeObjective({ updates: updates.map(makeUpdateRecord) })] }),
    ).find(({ name }) => name !== 'portale')?.card.reported;

  it('says on which day the state was so, or since when nothing was reported', () => {
    expect(tell([report])).toBe('Dal Comune: in corso, 8 marzo 2026');
    expect(tell([{ ...report, date: '2023-12' }])).toBe('Dal Comune: in corso, dicembre 2023');
    expect(tell([])).toBe('Nessuno stato comunicato dal 1° gennaio 2026');
    expect(tell([{ ...report, withdrawn: { date: '2026-04-01', reason: 'Errore.' } }])).toBe(
      'Nessuno stato comunicato dal 1° gennaio 2026',
    );
  });

  it('says the same on another day, so that images are drawn again only for news', () => {
    expect(tell([report], '2027-01-01')).toBe(tell([report]));
  });
});

describe('makeObjectiveFrame', () => {
  it('leads to the image by its version, so that networks that kept the former one fetch it', () => {
    const portal = makePortal();
    const [record] = portal.objectives;
    if (record === undefined) throw new Error('the portal has an objective');
    expect(makeObjectiveFrame(makeObjectivePage(portal, record), 'abc123').image).toBe(
      `/condivisione/${record.slug}.png?v=abc123`,
    );
  });
});
