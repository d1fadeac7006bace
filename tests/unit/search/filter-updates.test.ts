import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatUpdateFilter,
  matchesUpdate,
  parseUpdateFilter,
  readUpdateItem,
} from '../../../src/search/filters/filter-updates.ts';

const parse = (query: string) => parseUpdateFilter(new URLSearchParams(query));

describe('parseUpdateFilter', () => {
  it('reads the choices and leaves aside what is none', () => {
    expect(parse('dal=2026-01-31&ufficio=persona&tema=1&tipo=variazioni')).toEqual({
      since: '2026-01-31',
      office: 'persona',
      theme: '1',
      kind: 'variazioni',
    });
    expect(parse('dal=2026-02-30&ufficio=%3Cb%3E&altro=1')).toEqual({
      since: '',
      office: '',
      theme: '',
      kind: '',
    });
    expect(parse('dal=ieri&dal=2026-01-01').since).toBe('');
  });

  it('reads back what it wrote, whatever was asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (dal, ufficio, tema) => {
        const filter = parseUpdateFilter(new URLSearchParams({ dal, ufficio, tema }));
        expect(parse(formatUpdateFilter(filter))).toEqual(filter);
      }),
    );
  });
});

describe('matchesUpdate', () => {
  const item = readUpdateItem({
    update: 'ponte/aperto',
    changed: '2026-03-05',
    offices: 'giardini sicurezza',
    goal: '1',
    kind: 'aggiornamenti',
  });

  it('takes what changed on the day itself or later, of the office and of the theme', () => {
    expect(matchesUpdate(item, parse(''))).toBe(true);
    expect(matchesUpdate(item, parse('dal=2026-03-05&ufficio=sicurezza&tema=1'))).toBe(true);
    expect(matchesUpdate(item, parse('dal=2026-03-06'))).toBe(false);
    expect(matchesUpdate(item, parse('ufficio=giardin'))).toBe(false);
    expect(matchesUpdate(item, parse('tema=2'))).toBe(false);
    expect(matchesUpdate(item, parse('tipo=aggiornamenti'))).toBe(true);
    expect(matchesUpdate(item, parse('tipo=variazioni'))).toBe(false);
  });
});
