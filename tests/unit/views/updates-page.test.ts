import { describe, expect, it } from 'vitest';
import {
  listNews,
  makeUpdatesOverview,
  makeUpdatesPages,
  updatesPerPage,
} from '../../../src/views/updates/updates-page.ts';
import {
  describeReports,
  listOfficeReports,
  listSilent,
} from '../../../src/views/states/silence.ts';
import {
  makeActions,
  makeArea,
  makeObjectives,
  makePortal,
  makeUpdateRecord,
} from '../builders.ts';
import { makeUpdateView } from '../../../src/views/updates/update-view.ts';
import { makePhoto } from '../domain/make-update.ts';
import { readNews } from '../../../src/views/updates/news.ts';
import { addDays } from '../../../src/domain/iso-date.ts';

const withdrawn = { date: '2026-03-01', reason: 'Era sbagliato.' };

describe('makeUpdatesPages', () => {
  it('shows what was published last first, and on one day the latest fact', () => {
    const updates = [
      makeUpdateRecord({ id: 'a', slug: 'o-1', date: '2026-02-01', published: '2026-02-02' }),
      makeUpdateRecord({ id: 'b', slug: 'o-1', date: '2021', published: '2026-03-02' }),
      makeUpdateRecord({ id: 'c', slug: 'o-1', date: '2023-12', published: '2026-03-02' }),
    ];
    const portal = makePortal({ objectives: makeObjectives({ updates }), updates });
    expect(listNews(portal).map((view) => readNews(view).anchor)).toEqual([
      'agg-c',
      'agg-b',
      'agg-a',
    ]);
    expect(makeUpdatesPages(portal)).toMatchObject([
      { number: 1, pager: undefined, months: [{ month: '2026-03' }, { month: '2026-02' }] },
    ]);
  });

  it('spreads a long list over pages, each update once, and finds every month', () => {
    const updates = Array.from({ length: updatesPerPage * 2 + 7 }, (_, index) =>
      makeUpdateRecord({
        id: `u-${index}`,
        slug: 'o-1',
        date: '2025-01-01',
        published: addDays('2025-01-02', index),
      }),
    );
    const portal = makePortal({ objectives: makeObjectives({ updates }), updates });
    const pages = makeUpdatesPages(portal);
    const shown = pages.flatMap(({ months }) =>
      months.flatMap(({ views }) => views.map((view) => readNews(view).anchor)),
    );
    expect(
      pages.map(({ months }) => months.reduce((sum, { views }) => sum + views.length, 0)),
    ).toEqual([updatesPerPage, updatesPerPage, 7]);
    expect(new Set(shown).size).toBe(updates.length);
    expect(pages[1]?.pager?.links.map(({ href }) => href)).toEqual([
      '/aggiornamenti/',
      '/aggiornamenti/pagina/2/',
      '/aggiornamenti/pagina/3/',
    ]);
    const { months } = makeUpdatesOverview(portal);
    expect(months.map(({ href }) => href)).toEqual([
      '/aggiornamenti/#mese-2025-04',
      '/aggiornamenti/#mese-2025-03',
      '/aggiornamenti/#mese-2025-02',
      '/aggiornamenti/pagina/2/#mese-2025-01',
    ]);
    for (const { month, href } of months) {
      const page = pages.find(({ number }) =>
        href.startsWith(number === 1 ? '/aggiornamenti/#' : `/aggiornamenti/pagina/${number}/`),
      );
      expect(page?.months.map((each) => each.month)).toContain(month);
    }
  });

  it('has one empty page without updates', () => {
    expect(makeUpdatesPages(makePortal())).toMatchObject([{ number: 1, months: [] }]);
  });
});

describe('makeUpdatesOverview', () => {
  it('counts the same updates as the objectives that have one, and the withdrawn apart', () => {
    const updates = [
      makeUpdateRecord({ id: 'a', slug: 'o-1' }),
      makeUpdateRecord({ id: 'b', slug: 'o-1', withdrawn }),
    ];
    const portal = makePortal({ objectives: makeObjectives({ updates }), updates });
    expect(makeUpdatesOverview(portal)).toMatchObject({
      count: 1,
      withdrawnCount: 1,
      reportedObjectives: 1,
    });
    const none = updates.map((update) => ({ ...update, withdrawn }));
    expect(
      makeUpdatesOverview(
        makePortal({ objectives: makeObjectives({ updates: none }), updates: none }),
      ),
    ).toMatchObject({ count: 0, withdrawnCount: 2, reportedObjectives: 0 });
  });
});

describe('makeUpdateView', () => {
  it('belongs to the offices of its objective and to the one that reports', () => {
    const update = makeUpdateRecord({
      slug: 'o-1',
      office: 'scuole',
      corrections: [{ date: '2026-04-01', text: 'Un refuso.' }],
    });
    const portal = makePortal({
      objectives: makeObjectives({ updates: [update] }),
      updates: [update],
      areas: [makeArea(), makeArea({ id: 'scuole', name: 'Area Scuole' })],
    });
    expect(listNews(portal)).toMatchObject([
      {
        officeIds: ['giardini', 'scuole'],
        officeName: 'Area Scuole',
        changed: '2026-04-01',
        href: '/obiettivi/o-1/#agg-2026-01-10-avvio',
      },
    ]);
  });
});

describe('makeUpdateView of a report with files', () => {
  it('gives each photo a small picture of its shape, and nothing once it is withdrawn', () => {
    const files = [
      makePhoto(),
      { name: 'fedcba9876543210.pdf', label: 'Verbale', size: 900, accessible: true },
    ];
    const update = makeUpdateRecord({ files });
    const portal = makePortal({ objectives: makeObjectives({ updates: [update] }) });
    expect(makeUpdateView(portal, update).files).toEqual([
      {
        file: files[0],
        small: { name: '0123456789abcdef-piccola.jpg', width: 240, height: 180 },
      },
      { file: files[1], small: undefined },
    ]);
    expect(makeUpdateView(portal, { ...update, withdrawn }).files).toEqual([]);
  });
});

describe('describeReports', () => {
  it('counts objectives with a standing update, and what was completed late, each beside its whole', () => {
    const objectives = makeObjectives(
      {
        actions: makeActions('Entro aprile 2025'),
        updates: [makeUpdateRecord({ action: 'a1', status: 'completed', date: '2025-06-01' })],
      },
      {
        actions: makeActions('Entro aprile 2025', '2027'),
        updates: [
          makeUpdateRecord({ action: 'a1', status: 'completed', date: '2025-03-01', withdrawn }),
        ],
      },
      { actions: makeActions('Entro aprile 2025'), updates: [] },
    );
    expect(describeReports(makePortal(), objectives)).toEqual([
      'Con almeno un aggiornamento: 1 obiettivo su 3.',
      'Completate oltre il termine: 1 azione su 1 completate.',
    ]);
    expect(listSilent({ objectives }).map(({ slug }) => slug)).toEqual(['o-2', 'o-3']);
  });

  it('invents no share of nothing', () => {
    expect(describeReports(makePortal(), []).join(' ')).not.toMatch(/su 0 c/u);
  });
});

describe('listOfficeReports', () => {
  it('keeps the order of names, with objectives without an office last', () => {
    const [a, b] = [makeArea({ id: 'a', name: 'Area A' }), makeArea({ id: 'b', name: 'Area B' })];
    const objectives = makeObjectives(
      { areas: [b], updates: [makeUpdateRecord()] },
      { areas: [a] },
      { areas: [] },
    );
    expect(
      listOfficeReports(makePortal({ objectives, areas: [a, b] })).map(({ name, href }) => [
        name,
        href,
      ]),
    ).toEqual([
      ['Area A', '/aree/a/'],
      ['Area B', '/aree/b/'],
      ['Ufficio non indicato nel piano', undefined],
    ]);
  });
});
