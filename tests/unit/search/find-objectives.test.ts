import { describe, expect, it } from 'vitest';
import { parseListState, readListItem } from '../../../src/search/filters/filter-objectives.ts';
import { findObjectives, openPlanSearch } from '../../../src/search/filters/find-objectives.ts';
import { makeRecord } from './make-record.ts';

const records = [
  makeRecord({ slug: 'telecamere', title: 'Telecamere nei parchi', position: 1 }),
  makeRecord({ slug: 'mercato', title: 'Mercato del sabato', position: 2 }),
  makeRecord({ slug: 'parchi', title: 'Parchi senza barriere', position: 3 }),
];
const items = [
  { objective: 'telecamere', position: '1', goal: '1', areas: 'verde', due: '2026-12-31' },
  { objective: 'mercato', position: '2', goal: '2', areas: 'commercio', due: '2025-06-30' },
  { objective: 'parchi', position: '3', goal: '1', areas: 'verde', update: '2026-01-01' },
].map(readListItem);
const plan = openPlanSearch(records, [], 'Borgo Prova');
const find = (query: string) =>
  findObjectives(items, parseListState(new URLSearchParams(query)), plan);

describe('findObjectives', () => {
  it('combines a search with facets and counts what each value would show', () => {
    const found = find('q=telecamere&tema=2');
    expect(found.ids).toEqual([]);
    expect(found.counts.tema).toEqual(new Map([['1', 1]]));
    expect(find('q=telecamere&tema=1').ids).toEqual(['telecamere']);
  });

  it('leaves aside values that no objective has', () => {
    const { state, ids } = find('tema=1&tema=99&ufficio=nessuno');
    expect(state.selection).toMatchObject({ tema: ['1'], ufficio: [] });
    expect(ids).toEqual(['telecamere', 'parchi']);
  });

  it('orders, and names only an order that is not the usual one', () => {
    expect([find('ordine=scadenza').order, find('ordine=piano').order]).toEqual(['scadenza', '']);
    expect(find('ordine=scadenza').ids).toEqual(['mercato', 'telecamere', 'parchi']);
  });

  it('offers near words only where a search finds nothing', () => {
    expect(find('q=zzzzzz').nearWords.length).toBeGreaterThan(0);
    expect(find('q=telecamere').nearWords).toEqual([]);
  });

  it('looks up the first words of an endless query', () => {
    expect(find(`q=${'telecamere '.repeat(12)}mercato`).hits.has('mercato')).toBe(false);
  });
});

describe('openPlanSearch', () => {
  it('builds the index of a plan once', () => {
    expect(openPlanSearch(records, [], 'Borgo Prova')).toBe(plan);
  });
});
