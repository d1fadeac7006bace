import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/domain/content/check-content.ts';
import { listStanding } from '../../../src/domain/content/standing-in-plans.ts';
import { findLostActions } from '../../../src/domain/editions/stated-edition.ts';
import { compareTimings, foldPlanYears } from '../../../src/domain/editions/rolled-years.ts';
import {
  findLostAddresses,
  findWithdrawal,
  isLasting,
} from '../../../src/domain/site/addresses.ts';
import { readStatedObjective } from '../../../src/domain/versions/stated-objective.ts';
import { writeCanonicalText } from '../../../src/domain/versions/canonical-text.ts';
import { makeContent } from '../importer/make-content.ts';
import { makeObjective as makeEntry } from '../importer/make-objective.ts';
import { makeAction, makeObjective } from '../builders.ts';

const former = [2025, 2026, 2027];
const years = [2026, 2027, 2028];
const compare = (before: string, after: string) =>
  compareTimings({ words: before, years: former }, { words: after, years });

describe('compareTimings', () => {
  it.each([
    ['2025/2026/2027', '2026/2027/2028'],
    ['Dal 01/01-31/12/25-26-27', 'Dal 01/01-31/12/26-27-28'],
    ['triennio 2025-2027', 'triennio 2026-2028'],
    ['Entro il 15 settembre', 'Entro il 15 settembre'],
    ['2025, 2026 e 2027', '2026-2027-2028'],
    ['Entro il 30/06/2026', 'Entro il 30/06/2026'],
  ])('takes years that went on for no change: %s, %s', (before, after) => {
    expect(compare(before, after)).toEqual({ isSame: true, shift: undefined });
  });

  it.each([
    ['Entro giugno 2026', 'Entro dicembre 2026', 'later'],
    // One that does not come back every year is due a year later, not rolled.
    ['2025', '2026', 'later'],
    ['2027', '2026', 'earlier'],
    ['2025/2026/2027', '2026', 'earlier'],
    ['Entro il 15 settembre', 'Entro il 30 settembre', 'later'],
    ['01/02-31/12 2025-26-27', '01/06-31/12 2026-27-28', 'later'],
    ['2026', 'Quando sarà possibile', undefined],
  ])('finds a real change beside them: %s, %s', (before, after, shift) => {
    expect(compare(before, after)).toEqual({ isSame: false, shift });
  });
});

describe('foldPlanYears', () => {
  it('folds nothing but the naming of all years of the plan', () => {
    const fold = (words: string): string => foldPlanYears({ words, years: former });
    expect(fold('nel triennio 2025-2027')).toBe('nel triennio §');
    expect(fold('nel 2026 e poi')).toBe('nel 2026 e poi');
    expect(fold('da 25 a 27 posti')).toBe('da 25 a 27 posti');
    expect(fold('via dei Mille 12025-2027')).toBe('via dei Mille 12025-2027');
  });
});

describe('listStanding', () => {
  it('gives the actions of an edition in their order there, all of them where nothing else is said', () => {
    const entry = makeEntry({
      actions: [1, 2, 3].map((number) => ({
        id: `a${number}`,
        title: 'Titolo',
        text: 'Testo.',
        timing: '2026',
      })),
      editions: [
        { plan: '2025-2027', position: 1 },
        { plan: '2026-2028', position: 4, actions: { a3: 1, a1: 2 } },
      ],
      source: { plan: '2026-2028', position: 4 },
    });
    expect(listStanding(entry, '2025-2027')).toEqual(['a1', 'a2', 'a3']);
    expect(listStanding(entry, '2026-2028')).toEqual(['a3', 'a1']);
    expect(listStanding(entry, '2022-2024')).toEqual([]);
  });
});

describe('checkContent on editions', () => {
  const check = (entry: Parameters<typeof makeEntry>[0]): readonly string[] => {
    const { municipality, ...rest } = makeContent({ mulino: makeEntry(entry) });
    if (municipality === undefined) throw new Error('there is a municipality');
    return checkContent({ ...rest, municipality })
      .filter(({ file }) => file === 'objectives/mulino.yaml')
      .map(({ field }) => field);
  };

  it.each([
    ['a plan that is not there', { editions: [{ plan: '2020-2022' }] }, 'editions.plan'],
    [
      'a place of an action that is not there',
      { editions: [{ plan: '2025-2027', actions: { a1: 1, a7: 2 } }] },
      'editions.actions',
    ],
    ['one that goes on in itself', { continuedBy: ['mulino'] }, 'continuedBy'],
    [
      'a last edition that is not that of its source',
      { editions: [{ plan: '2025-2027', position: 9 }] },
      'editions',
    ],
  ])('names file and field of %s', (_, entry, field) => {
    expect(check(entry)).toContain(field);
  });

  it('takes an entry without editions, and one that names its only one', () => {
    expect(check({})).toEqual([]);
    expect(check({ editions: [{ plan: '2025-2027', position: 1 }] })).toEqual([]);
  });
});

describe('readStatedObjective', () => {
  it('reads back what a canonical text says of the plan', () => {
    const record = makeObjective({
      places: ['Via Larga', 'Piazza Grande'],
      actions: [
        makeAction('2026', { dueDays: { words: 'entro il 31 marzo', days: ['2026-03-31'] } }),
      ],
    });
    expect(readStatedObjective(writeCanonicalText(record))).toEqual({
      plan: '2025-2027',
      position: 1,
      texts: {
        title: 'Giardini curati',
        summary: 'Il Comune cura i giardini.',
        why: 'Perché servono a chi abita qui.',
        expectedResult: 'Giardini in ordine.',
        strategic: '1.1.1 Curare il verde',
        offices: 'Area Giardini',
        places: 'Via Larga\nPiazza Grande',
      },
      actions: [
        {
          id: 'a1',
          title: 'Taglio dell’erba',
          text: 'L’ufficio taglia l’erba.',
          timing: '2026',
          dueDays: ['2026-03-31'],
        },
      ],
    });
  });
});

describe('isLasting', () => {
  it('keeps pages, feeds, calendars and data, not what passes', () => {
    const kept = ['/', '/temi/1/', '/obiettivi/a/feed.xml', '/aree/b/calendario.ics'];
    const data = ['/dati/piano.xlsx', '/dati/catalogo.jsonld', '/o/abc/v/0123456789ab/'];
    const passing = ['/_astro/x.css', '/obiettivi/pagina/2/', '/condivisione/a.png', '/sw.js'];
    expect([...kept, ...data].filter((path) => !isLasting(path))).toEqual([]);
    expect(passing.filter(isLasting)).toEqual([]);
  });
});

describe('findLostAddresses', () => {
  const withdrawals = [{ path: '/obiettivi/tolto/', day: '2027-01-01', reason: 'Legge' }];
  const site = {
    addresses: new Set(['/', '/obiettivi/a/']),
    redirects: { '/obiettivi/prima/': '/obiettivi/a/', '/obiettivi/altro/': '/obiettivi/manca/' },
    withdrawals,
  };

  it('finds what neither stands, nor leads to what stands, nor was taken away', () => {
    const published = ['/', '/obiettivi/prima/', '/obiettivi/altro/', '/obiettivi/tolto/feed.xml'];
    expect(findLostAddresses(published, site)).toEqual(['/obiettivi/altro/']);
  });

  it('takes away what stands below an address, not its neighbours', () => {
    expect(findWithdrawal('/obiettivi/tolto/cita/', withdrawals)?.reason).toBe('Legge');
    expect(findWithdrawal('/obiettivi/tolto-di-nuovo/', withdrawals)).toBeUndefined();
  });
});

describe('findLostActions', () => {
  it('names actions that a version states and the file no longer holds, not those that left the plan', () => {
    const [first, second] = [makeAction(), makeAction('2026', { id: 'a2' })];
    const text = writeCanonicalText(makeObjective({ actions: [first, second] }));
    const history = [{ day: '2026-01-10', fingerprint: '0'.repeat(64), before: '', text }];
    const now = makeObjective({ actions: [first] });
    expect(findLostActions(now, history)).toEqual(['a2']);
    expect(findLostActions({ ...now, formerActions: [second] }, history)).toEqual([]);
  });
});
