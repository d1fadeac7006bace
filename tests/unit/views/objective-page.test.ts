import { describe, expect, it } from 'vitest';
import type { ObjectiveRecord } from '../../../src/domain/content/portal.ts';
import {
  makeObjectivePage,
  type ObjectivePage,
} from '../../../src/views/objective/objective-page.ts';
import { readNews } from '../../../src/views/updates/news.ts';
import {
  makeActions,
  makeArea,
  makeObjective,
  makeObjectives,
  makePortal,
  makeUpdateRecord,
} from '../builders.ts';

function makePage(overrides: Partial<ObjectiveRecord> = {}): ObjectivePage {
  const record = makeObjective(overrides);
  return makeObjectivePage(makePortal({ objectives: [record] }), record);
}

describe('makeObjectivePage', () => {
  it('leads to its place in the order of the document, where the others stand beside it', () => {
    const objectives = makeObjectives({}, {}, {});
    const portal = makePortal({ objectives });
    const pages = objectives.map((record) => makeObjectivePage(portal, record));
    expect(pages.map(({ editionHref, total }) => [editionHref, total])).toEqual([
      ['/piani/2025-2027/#o-1', 3],
      ['/piani/2025-2027/#o-2', 3],
      ['/piani/2025-2027/#o-3', 3],
    ]);
  });

  it('does not tell of silence since a day that is to come', () => {
    const record = makeObjective();
    const told = (now: string) =>
      makeObjectivePage(makePortal({ objectives: [record], now }), record).silenceText;
    expect(told('2025-12-31')).toBe('Il piano si pubblica qui il 1° gennaio 2026');
    expect(told('2026-01-01')).toBe('Nessun aggiornamento dal 1° gennaio 2026');
  });

  it('was last updated when it was published, or when its last update was', () => {
    expect(makePage().lastUpdated).toBe('2026-01-01');
    expect(
      makePage({
        updates: [
          makeUpdateRecord({ published: '2026-03-04' }),
          makeUpdateRecord({ published: '2026-02-01' }),
        ],
      }).lastUpdated,
    ).toBe('2026-03-04');
  });

  it('gives the period from the first day to the last, in full words', () => {
    expect(makePage({ actions: makeActions('2026', 'Entro aprile 2025') }).periodText).toBe(
      'dal 1° gennaio 2025 al 31 dicembre 2026',
    );
    expect(
      makePage({ actions: makeActions('Entro 30 giorni dall’approvazione del bilancio') })
        .periodText,
    ).not.toMatch(/\d{4}/u);
  });

  it('names the offices, or says that the document names none', () => {
    expect(
      makePage({ areas: [makeArea(), makeArea({ id: 'b', name: 'Area Scuole' })] }).officeText,
    ).toBe('Area Giardini e Area Scuole');
    expect(makePage({ areas: [] }).officeText).toBe('Non indicato nel piano');
    expect(makePage({ areas: [], areaNote: 'Casella vuota.' }).officeText).toBe('Casella vuota.');
  });

  it('says why a timing gives no period', () => {
    const page = makePage({
      actions: makeActions(
        'Entro 30 giorni dall’approvazione del bilancio',
        'Quando sarà possibile',
        '2026',
      ),
    });
    expect(
      page.actions.map(({ timingNote, windows }) => [timingNote === undefined, windows.length]),
    ).toEqual([
      [false, 0],
      [false, 0],
      [true, 1],
    ]);
  });

  it('joins the years of a period into one window, and keeps due days apart', () => {
    const page = makePage({ actions: makeActions('2025/2026/2027', 'Ogni trimestre') });
    expect(page.actions.map(({ windows }) => windows.length)).toEqual([1, 12]);
    expect(page.actions[0]?.windows).toEqual([
      { start: '1° gennaio 2025', end: '31 dicembre 2027' },
    ]);
  });

  it('lists what is missing, and nothing where nothing is', () => {
    expect(
      makePage({
        areas: [],
        actions: makeActions('Quando sarà possibile'),
        updates: [makeUpdateRecord({ status: undefined })],
      }).missing,
    ).toHaveLength(2);
    const updates = [
      makeUpdateRecord({ status: 'in-progress' }),
      makeUpdateRecord({ action: 'a1', status: 'in-progress' }),
    ];
    expect(makePage({ updates }).missing).toEqual([]);
  });

  it('misses a state of actions only beside actions that have one', () => {
    const actions = makeActions('2026', '2027');
    const of = (...updates: Parameters<typeof makeUpdateRecord>[0][]) =>
      makePage({ actions, updates: updates.map(makeUpdateRecord) }).missing;
    expect(of({ action: 'a1', status: 'in-progress' })).toEqual([
      'Un aggiornamento di stato su 1 azione di 2.',
    ]);
    expect(of({ status: 'completed' })).toEqual([]);
  });

  it('says once that nothing was reported, and a day that comes next only where the calendar does not name it', () => {
    const page = makePage({ actions: makeActions('2026') });
    expect([page.isSilent, page.hasNews, page.missing, page.next]).toEqual([
      true,
      false,
      [],
      undefined,
    ]);
    expect(makePage({ actions: makeActions('2025', 'Entro il 31/03/2027') }).next).toEqual({
      label: 'Prossima scadenza',
      day: '31 marzo 2027',
    });
  });

  it('tells in its legend the marks that stand on its lines', () => {
    expect(makePage({ actions: makeActions('Entro aprile 2025', '2027') }).marks).toEqual([
      'planned',
      'due',
      'open',
      'today',
    ]);
    expect(makePage({ actions: makeActions('boh'), updates: [makeUpdateRecord()] }).marks).toEqual([
      'today',
    ]);
  });

  it('names the action that an update is about', () => {
    const updates = [makeUpdateRecord({ action: 'a1' }), makeUpdateRecord({ id: 'x' })];
    expect(makePage({ updates }).timeline.shown.map(({ actionTitle }) => actionTitle)).toEqual([
      'Taglio dell’erba',
      undefined,
    ]);
  });

  it('folds small changes away and keeps withdrawn ones, which count for nothing', () => {
    const withdrawn = { date: '2026-02-01', reason: 'Era sbagliato.' };
    const page = makePage({
      updates: [
        makeUpdateRecord({ id: 'x', minor: true }),
        makeUpdateRecord({ id: 'y', status: 'completed', withdrawn }),
      ],
    });
    expect([
      page.timeline.shown.map((view) => readNews(view).anchor),
      page.timeline.minor.map((view) => readNews(view).anchor),
    ]).toEqual([['agg-y'], ['agg-x']]);
    expect(page.card.reported).toBe('none');
    expect(page.missing).toEqual([]);
    expect(page.lastUpdated).toBe('2026-02-01');
  });

  it('says since when nothing was reported, with a date and no count of days', () => {
    expect(makePage().silenceText).toBe('Nessun aggiornamento dal 1° gennaio 2026');
    expect(makePage({ updates: [makeUpdateRecord({ published: '2026-03-08' })] }).silenceText).toBe(
      'Ultimo aggiornamento: 8 marzo 2026',
    );
    expect(
      makePage({
        updates: [makeUpdateRecord({ withdrawn: { date: '2026-02-01', reason: 'Sbagliato.' } })],
      }).silenceText,
    ).toBe('Nessun aggiornamento dal 1° gennaio 2026');
  });

  it('says which days passed in silence, and of which kind', () => {
    expect(
      makePage({ actions: makeActions('Entro aprile 2025', '2025', '2027') }).card.scheduledText,
    ).toBe(
      '1 scadenza passata e 1 periodo finito senza notizie, l’ultimo giorno il 31 dicembre 2025',
    );
  });

  it('says of a moved day both days, and draws the new one', () => {
    const { actions } = makePage({
      actions: makeActions('2025'),
      updates: [
        makeUpdateRecord({ status: 'postponed', date: '2025-12-01', newDue: '2027-03-31' }),
      ],
    });
    expect(actions[0]?.moves).toEqual([
      'Era il 31 dicembre 2025, ora è il 31 marzo 2027 (+ 15 mesi)',
    ]);
    expect(actions[0]?.line.due.map(Math.floor)).toEqual([26]);
  });
});
