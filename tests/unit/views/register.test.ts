import { listSitePages } from '../../../src/views/pages/sitemap.ts';
import { describe, expect, it } from 'vitest';
import {
  formatRegisterFilter,
  matchesRegister,
  parseRegisterFilter,
} from '../../../src/search/filters/filter-register.ts';
import {
  keepKnownRegister,
  makeRegisterAnswer,
  makeRegisterPages,
} from '../../../src/views/plan/register.ts';
import {
  describeRegisterEntry,
  findQuarter,
  listRegister,
} from '../../../src/views/plan/register-entries.ts';
import {
  makeActions,
  makeArea,
  makeObjectives,
  makePortal,
  makeUpdateRecord,
} from '../builders.ts';

const report = makeUpdateRecord({
  id: '2026-05-01-rinvio',
  action: 'a1',
  status: 'postponed',
  date: '2026-05-01',
  due: ['2025-12-31'],
  newDue: '2026-09-30',
});
const portal = makePortal({
  objectives: makeObjectives(
    { actions: makeActions('Semestrale', 'Entro giugno 2024'), updates: [report] },
    { areas: [], actions: makeActions('2025') },
    { areas: [makeArea({ id: 'scuole', name: 'Area Scuole', shortName: 'Scuole' }), makeArea()] },
  ),
});

describe('listRegister', () => {
  it('has each day once, in order of the days in force, with what answers it', () => {
    const entries = listRegister(portal);
    expect(entries.map(({ day, state }) => `${day} ${state}`)).toEqual([
      '2024-06-30 open',
      '2025-06-30 open',
      '2025-12-31 open',
      '2026-06-30 to-come',
      '2026-09-30 moved',
      '2026-12-31 to-come',
      '2027-06-30 to-come',
      '2027-12-31 to-come',
      '2027-12-31 to-come',
    ]);
    expect(entries[0]).toMatchObject({ beforePlan: true, moved: undefined });
    expect(entries[4]).toMatchObject({
      moved: expect.stringContaining('Era il 31 dicembre 2025, ora è il ') as string,
      settledBy: { href: '/obiettivi/o-1/#agg-2026-05-01-rinvio', title: 'Avvio' },
    });
  });
});

describe('findQuarter', () => {
  it.each([
    ['2026-01-01', '2026-1'],
    ['2026-03-31', '2026-1'],
    ['2026-12-31', '2026-4'],
  ])('of %s is %s', (day, quarter) => {
    expect(findQuarter(day)).toBe(quarter);
  });
});

describe('makeRegisterPages', () => {
  const [page] = makeRegisterPages(portal);
  if (page === undefined) throw new Error('no page');

  it('draws quarters and offices whose counts add up, each leading to its list', () => {
    const [quarters, offices] = page.charts;
    expect(quarters?.rows.reduce((sum, { total }) => sum + total, 0)).toBe(9);
    expect(quarters?.rows[0]).toMatchObject({
      label: '2° trimestre 2024',
      href: '/scadenze/registro/?trimestre=2024-2',
      cells: [{ count: 1, href: '/scadenze/registro/?trimestre=2024-2&stato=open' }, {}, {}],
    });
    expect(offices?.rows.map(({ label, total }) => [label, total])).toEqual([
      ['Giardini', 8],
      ['Scuole', 1],
      ['Ufficio non indicato', 1],
    ]);
    expect(quarters?.sentence).toBe(
      'Su 9 giorni indicati dal piano: 3 passati senza notizie, 5 da venire e 1 spostato.',
    );
  });

  it('gives every day a place on pages of their own, which the sitemap lists', () => {
    const long = makePortal({
      objectives: makeObjectives(
        ...Array.from({ length: 26 }, () => ({ actions: makeActions('Ogni trimestre') })),
      ),
    });
    const pages = makeRegisterPages(long);
    expect(pages.map(({ entries, charts }) => [entries.length, charts.length])).toEqual([
      [300, 2],
      [12, 0],
    ]);
    expect(pages.flatMap(({ entries }) => entries)).toEqual(listRegister(long));
    expect(pages[0]?.pager?.links.map(({ href }) => href)).toEqual([
      '/scadenze/registro/',
      '/scadenze/registro/pagina/2/',
    ]);
    const paths = listSitePages(long, new Map()).map(({ path }) => path);
    expect(paths).toContain('/scadenze/registro/pagina/2/');
  });

  it('offers only choices that leave something', () => {
    expect(page.options.state.map(({ value }) => value)).toEqual(['open', 'to-come', 'moved']);
    for (const key of ['office', 'quarter', 'state', 'kind'] as const)
      for (const { value } of page.options[key]) {
        const filter = { ...parseRegisterFilter(new URLSearchParams()), [key]: value };
        const found = listRegister(portal).filter((entry) =>
          matchesRegister(describeRegisterEntry(entry), filter),
        );
        expect(found.length, `${key} ${value}`).toBeGreaterThan(0);
      }
  });
});

describe('makeRegisterAnswer', () => {
  it('says what was chosen, and keeps it in the address', () => {
    const params = new URLSearchParams('ufficio=non-indicato&stato=open&trimestre=1999-1&tipo=x');
    const choice = keepKnownRegister(portal, parseRegisterFilter(params));
    expect(formatRegisterFilter(choice)).toBe('ufficio=non-indicato&stato=open');
    const entries = listRegister(portal).filter((entry) =>
      matchesRegister(describeRegisterEntry(entry), choice),
    );
    const page = makeRegisterAnswer(portal, { choice, entries, parameters: '' }, () => 1);
    expect([page.entries.length, page.answer?.sentence]).toEqual([
      1,
      '1 giorno: Ufficio non indicato · Passata, senza notizie.',
    ]);
  });

  it('goes on to further pages without a choice', () => {
    const choice = parseRegisterFilter(new URLSearchParams('pagina=2'));
    const entries = Array.from({ length: 301 }, () => listRegister(portal))
      .flat()
      .slice(0, 301);
    const page = makeRegisterAnswer(portal, { choice, entries, parameters: '' }, () => 2);
    expect([page.entries.length, page.answer, page.pager?.links.at(-1)?.href]).toEqual([
      1,
      undefined,
      '/scadenze/registro/pagina/2/',
    ]);
  });
});
