import { describe, expect, it } from 'vitest';
import type { VariationRecord } from '../../../src/domain/content/portal.ts';
import type { HistoryLine } from '../../../src/domain/versions/history.ts';
import { findTextChangeDay } from '../../../src/domain/versions/text-change.ts';
import { writeCanonicalText } from '../../../src/domain/versions/canonical-text.ts';
import { parseTiming } from '../../../src/domain/parse-timing.ts';
import { listFeedEntries } from '../../../src/opendata/feeds/feed-entries.ts';
import { writeAtom } from '../../../src/opendata/feeds/write-atom.ts';
import {
  findObjectiveDay,
  makeObjectivePage,
} from '../../../src/views/objective/objective-page.ts';
import { makeTimeline } from '../../../src/views/objective/timeline.ts';
import { hasStory } from '../../../src/views/story.ts';
import { listRegister } from '../../../src/views/plan/register-entries.ts';
import { listDeadlines } from '../../../src/views/plan/deadlines.ts';
import { makeStoryPage } from '../../../src/views/objective/story-page.ts';
import { listRedirects } from '../../../src/views/frame/redirects.ts';
import { describeNews, isVariation, readNews } from '../../../src/views/updates/news.ts';
import { listNews, makeUpdatesOverview } from '../../../src/views/updates/updates-page.ts';
import { makeVariationView } from '../../../src/views/updates/variation-view.ts';
import { makeAction, makeObjective, makePortal, makeUpdateRecord } from '../builders.ts';

const variation: VariationRecord = {
  id: '2026-02-15-termine',
  slug: 'giardini',
  act: { body: 'Giunta comunale', kind: 'deliberazione', number: '12', date: '2026-02-10' },
  published: '2026-02-15',
  action: 'a1',
  changes: [{ field: 'timing', former: 'Entro marzo 2026', now: 'Entro dicembre 2026' }],
  reason: 'Mancano i fondi.',
};
const action = makeAction('Entro dicembre 2026', {
  former: [{ timing: parseTiming('Entro marzo 2026', [2026]), until: '2026-02-15' }],
});
const moved = 'Era il 31 marzo 2026, ora è il 31 dicembre 2026 (+ 9 mesi)';

function makeVaried(count = 0, ...others: readonly VariationRecord[]) {
  const updates = Array.from({ length: count }, (_, index) =>
    makeUpdateRecord({
      id: `2026-03-0${index + 1}-u`,
      date: `2026-03-0${index + 1}`,
      published: `2026-03-0${index + 1}`,
      title: `Aggiornamento ${index + 1}`,
      minor: index === 4,
    }),
  ).toReversed();
  const record = makeObjective({
    actions: [action],
    updates,
    variations: [...others, variation],
  });
  return { record, portal: makePortal({ objectives: [record] }) };
}

describe('makeVariationView', () => {
  it('has the words side by side, the act, and how far days were moved', () => {
    const { portal } = makeVaried();
    expect(makeVariationView(portal, variation)).toMatchObject({
      title: 'Variazione del piano: tempi',
      date: '2026-02-10',
      href: '/obiettivi/giardini/#var-2026-02-15-termine',
      actionTitle: 'Taglio dell’erba',
      changes: [{ label: 'Tempi', former: 'Entro marzo 2026', now: 'Entro dicembre 2026' }],
      moves: [moved],
      actText: 'Giunta comunale, deliberazione n. 12 del 10 febbraio 2026',
      actHref: undefined,
      changed: '2026-02-15',
    });
  });

  it('says that no act is named, and what the plan did not have', () => {
    const { portal } = makeVaried();
    const view = makeVariationView(portal, {
      ...variation,
      act: 'not-stated',
      action: undefined,
      changes: [{ field: 'horizon', now: 'Triennio' }],
    });
    expect(view).toMatchObject({
      date: '2026-02-15',
      actText: 'Modifica senza atto indicato',
      changes: [{ label: 'Durata', former: 'Non indicato', now: 'Triennio' }],
      moves: [],
    });
  });
});

describe('a moved term', () => {
  it('is told with both days at its action, in the register and among deadlines', () => {
    const { portal, record } = makeVaried();
    expect(makeObjectivePage(portal, record).actions[0]?.moves).toEqual([moved]);
    expect(listRegister(portal)[0]).toMatchObject({ day: '2026-12-31', state: 'moved', moved });
    expect(listDeadlines(portal.objectives, portal.now)[0]).toMatchObject({ moved });
  });
});

describe('makeTimeline', () => {
  it('shows the latest three updates and the latest variation, and keeps the place of the others', () => {
    const later: VariationRecord = {
      ...variation,
      id: '2026-04-01-altro',
      published: '2026-04-01',
      act: 'not-stated',
    };
    const { portal, record } = makeVaried(5, later);
    const { shown, minor, earlier } = makeTimeline(portal, record);
    expect(shown.map((view) => readNews(view).anchor)).toEqual([
      'var-2026-04-01-altro',
      'agg-2026-03-04-u',
      'agg-2026-03-03-u',
    ]);
    expect(minor.map((view) => readNews(view).anchor)).toEqual(['agg-2026-03-05-u']);
    expect(earlier.map(({ anchor, href }) => [anchor, href])).toEqual([
      ['agg-2026-03-02-u', '/obiettivi/giardini/storia/#agg-2026-03-02-u'],
      ['agg-2026-03-01-u', '/obiettivi/giardini/storia/#agg-2026-03-01-u'],
      ['var-2026-02-15-termine', '/obiettivi/giardini/storia/#var-2026-02-15-termine'],
    ]);
    expect(hasStory(record)).toBe(true);
  });

  it('goes on under the address that an objective had before', () => {
    const list = (count: number) =>
      listRedirects(
        makePortal({
          objectives: [{ ...makeVaried(count).record, formerSlugs: ['parchi'] }],
        }),
        new Map(),
      );
    const moved = ['/obiettivi/parchi/storia/', '/obiettivi/giardini/storia/'];
    expect(list(5)).toContainEqual(moved);
    expect(list(3)).not.toContainEqual(moved);
  });

  it('leaves nothing to another page where it shows all', () => {
    const { portal, record } = makeVaried(3);
    expect(makeTimeline(portal, record).earlier).toEqual([]);
    expect(hasStory(record)).toBe(false);
    expect(hasStory(makeVaried(4).record)).toBe(true);
  });
});

describe('makeStoryPage', () => {
  it('holds everything, and a link to each version', () => {
    const { portal, record } = makeVaried(5);
    const history = [
      { day: '2026-01-01', fingerprint: 'a'.repeat(64), before: '', text: '[]' },
      { day: '2026-02-15', fingerprint: 'b'.repeat(64), before: 'x', text: '[]' },
    ];
    const page = makeStoryPage(portal, record, { code: 'abc', history });
    expect(page.news).toHaveLength(6);
    expect(page.versions).toEqual([
      { href: '/o/abc/v/bbbbbbbbbbbb/', from: '2026-02-15' },
      { href: '/o/abc/v/aaaaaaaaaaaa/', from: '2026-01-01' },
    ]);
  });
});

describe('listNews', () => {
  it('has variations among the updates by their publication, told apart by kind', () => {
    const { portal } = makeVaried(2);
    const news = listNews(portal);
    expect(news.map((view) => readNews(view).published)).toEqual([
      '2026-03-02',
      '2026-03-01',
      '2026-02-15',
    ]);
    expect(news.map(isVariation)).toEqual([false, false, true]);
    expect(news.map((view) => describeNews(view)['kind'])).toEqual([
      'aggiornamenti',
      'aggiornamenti',
      'variazioni',
    ]);
    expect(makeUpdatesOverview(portal)).toMatchObject({ count: 2, variationCount: 1 });
  });
});

describe('feeds', () => {
  it('carry variations with both words, the act and the days', () => {
    const { portal } = makeVaried(1);
    expect(listFeedEntries(portal).all.map(({ news }) => news.kind)).toEqual([
      'update',
      'variation',
    ]);
    const { byArea, bySlug, byTheme } = listFeedEntries(portal);
    expect(
      [byArea.get('giardini'), bySlug.get('giardini'), byTheme.get('1')].map((all) => all?.length),
    ).toEqual([2, 2, 2]);
    const feed = { title: 'Tutto', page: '/aggiornamenti/', entries: listFeedEntries(portal).all };
    const text = writeAtom(portal, feed, 'https://piano.example');
    expect(text).toContain('<title>Variazione del piano: tempi</title>');
    expect(text).toContain('#var-2026-02-15-termine');
    for (const words of [
      'Tempi. Prima: «Entro marzo 2026». Ora: «Entro dicembre 2026».',
      `${moved}.`,
      'Motivo: Mancano i fondi.',
      'Giunta comunale, deliberazione n. 12 del 10 febbraio 2026.',
    ])
      expect(text).toContain(words);
  });
});

describe('days of change', () => {
  const { record, portal } = makeVaried(1);
  const line = (day: string, overrides: Partial<typeof record>): HistoryLine => ({
    day,
    fingerprint: 'a'.repeat(64),
    before: '',
    text: writeCanonicalText({ ...record, ...overrides }),
  });
  const history = [
    line('2026-01-01', {
      summary: 'Prima.',
      updates: [],
      variations: [],
      actions: [makeAction('Entro marzo 2026')],
    }),
    line('2026-01-20', { updates: [], variations: [], actions: [makeAction('Entro marzo 2026')] }),
    line('2026-02-15', { updates: [] }),
    line('2026-03-01', {}),
  ];

  it('are those of the wording, of the plan and of reports, each by itself', () => {
    expect(findTextChangeDay(history)).toBe('2026-01-20');
    expect(findTextChangeDay(history.slice(1))).toBeUndefined();
    expect(makeObjectivePage(portal, record, history).changeDays).toEqual([
      'Testo della scheda: 20 gennaio 2026',
      'variazione del piano: 15 febbraio 2026',
      'aggiornamento: 1° marzo 2026',
    ]);
    expect(
      makeObjectivePage(makePortal(), makeObjective(), history.slice(0, 1)).changeDays,
    ).toEqual(['Testo della scheda: 1° gennaio 2026', 'pubblicazione del piano: 1° gennaio 2026']);
  });

  it('give the page the latest of them', () => {
    expect(findObjectiveDay(portal, record, history)).toBe('2026-03-01');
    const reworded = line('2026-05-05', { why: 'Altro.' });
    expect(findObjectiveDay(portal, record, [...history, reworded])).toBe('2026-05-05');
    expect(findObjectiveDay(portal, makeObjective(), [])).toBe('2026-01-01');
  });
});
