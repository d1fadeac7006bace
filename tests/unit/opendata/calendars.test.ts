import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/iso-date.ts';
import type { ActionRecord, Portal, UpdateRecord } from '../../../src/domain/content/portal.ts';
import { escapeCalendarText, foldLine } from '../../../src/opendata/calendars/calendar-line.ts';
import { isDated, listDatedAreas } from '../../../src/opendata/dated.ts';
import { listDueEvents } from '../../../src/opendata/calendars/due-events.ts';
import { writeCalendar } from '../../../src/opendata/calendars/write-calendar.ts';
import { listDeadlines } from '../../../src/views/plan/deadlines.ts';
import {
  makeAction,
  makeActions,
  makeArea,
  makeObjective,
  makePortal,
  makeUpdateRecord,
} from '../builders.ts';
import { makeTroubledPortal, origin, portals } from './load-portals.ts';

function parse(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function writeAll(portal: Portal): string {
  return writeCalendar('Prova', listDueEvents(portal, origin).all);
}

for (const { name, portal } of portals) {
  describe(`calendars of the ${name}`, () => {
    const text = writeAll(portal);
    const events = parse(text);

    it('hold exactly the due days that the page of deadlines shows, as whole days', () => {
      const shown = listDeadlines(portal.objectives, portal.now).map(
        ({ day, href }) => `${day} ${origin}${href}`,
      );
      expect(shown.length).toBeGreaterThan(10);
      const found = events.map(
        (event) =>
          `${event.startDate.toString()} ${String(event.component.getFirstPropertyValue('url'))}`,
      );
      expect(found.toSorted()).toEqual([...new Set(shown)].toSorted());
      expect(
        events.every(
          (event) =>
            event.startDate.isDate &&
            event.endDate.toString() === addDays(event.startDate.toString(), 1),
        ),
      ).toBe(true);
    });

    it('give each event an id of its own and no alarm', () => {
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      expect(
        events.every((event) => event.component.getAllSubcomponents('valarm').length === 0),
      ).toBe(true);
    });

    it('keep lines within 75 octets and end them with CRLF', () => {
      const lines = text.split('\r\n');
      expect(lines.at(-1)).toBe('');
      expect(
        lines.filter(
          (line) => Buffer.byteLength(line) > 75 || line.includes('\n') || line.includes('\uFFFD'),
        ),
      ).toEqual([]);
    });

    it('give the titles back as they were written', () => {
      const titles = new Map<string, readonly [string, string]>(
        portal.objectives.flatMap(({ slug, title, actions }) =>
          actions.map(
            (action) => [`/obiettivi/${slug}/#${action.id}`, [action.title, title]] as const,
          ),
        ),
      );
      for (const event of events) {
        const [action = '?', objective = '?'] =
          titles.get(String(event.component.getFirstPropertyValue('url')).slice(origin.length)) ??
          [];
        expect(['Scadenza', 'Fine del periodo previsto']).toContain(event.summary.split(': ')[0]);
        expect(event.summary.endsWith(`: ${action} (${objective})`)).toBe(true);
      }
    });

    it('of offices and objectives hold the same events', () => {
      const { byArea, bySlug } = listDueEvents(portal, origin);
      const ids = (own: Parameters<typeof writeCalendar>[1]): readonly string[] =>
        parse(writeCalendar('Prova', own))
          .map(({ uid }) => uid)
          .toSorted();
      const all = events.map(({ uid }) => uid).toSorted();
      expect(
        portal.objectives
          .filter(isDated)
          .flatMap(({ slug }) => ids(bySlug.get(slug) ?? []))
          .toSorted(),
      ).toEqual(all);
      expect(
        portal.objectives
          .filter((objective) => !isDated(objective))
          .filter(({ slug }) => bySlug.has(slug)),
      ).toEqual([]);
      for (const { id } of listDatedAreas(portal)) {
        const own = portal.objectives
          .filter(({ areas }) => areas.some((area) => area.id === id))
          .flatMap(({ slug }) => bySlug.get(slug) ?? []);
        expect(ids(byArea.get(id) ?? [])).toEqual(ids(own));
      }
    });

    it('say when each event last changed and how often, out of the reports alone', () => {
      for (const event of events) {
        const slug = new URL(String(event.component.getFirstPropertyValue('url'))).pathname;
        const { updates = [] } =
          portal.objectives.find((objective) => slug === `/obiettivi/${objective.slug}/`) ?? {};
        expect(event.sequence).toBeGreaterThanOrEqual(updates.length);
        expect(String(event.component.getFirstPropertyValue('last-modified'))).toBe(
          String(event.component.getFirstPropertyValue('dtstamp')),
        );
      }
    });

    it('speak of no day as today, since an agenda shows the words on any day', () => {
      const words = events.flatMap(({ summary, description }) => [summary, description]);
      expect(
        words.filter((line) =>
          /\b(?:oggi|domani|ieri|in ritardo|scadut\p{L}+|fra \d+ giorni)\b/iu.test(line),
        ),
      ).toEqual([]);
    });

    it('are the same on another day without news', () => {
      expect(writeAll({ ...portal, now: '2027-01-01' })).toBe(text);
    });
  });
}

describe('listDueEvents', () => {
  it('keeps ids when the objective gets a new slug, and moves the stamp only when there is news', () => {
    const [event] = parse(writeAll(makeTroubledPortal()));
    expect(event?.uid).toBe('parchi-a1-20271231@piano.borgo-prova.example');
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-04-01T00:00:00Z');
  });

  it('numbers an event higher with each update, correction and withdrawal', () => {
    const update = makeUpdateRecord();
    const steps = [
      [],
      [update],
      [{ ...update, corrections: [{ date: '2026-02-01', text: 'La data era sbagliata.' }] }],
      [
        {
          ...update,
          corrections: [{ date: '2026-02-01', text: 'La data era sbagliata.' }],
          withdrawn: { date: '2026-03-01', reason: 'Non era vero.' },
        },
      ],
    ].map((updates) =>
      parse(
        writeAll(
          makePortal({
            objectives: [
              makeObjective({ updates, actions: makeActions('Entro il 31 dicembre 2027') }),
            ],
          }),
        ),
      ),
    );
    expect(steps.map(([event]) => event?.sequence)).toEqual([0, 1, 2, 3]);
  });

  it('does not repeat what a withdrawn update said', () => {
    expect(parse(writeAll(makeTroubledPortal()))[0]?.description).not.toContain('Completato');
  });

  it('gives an event to every office in charge', () => {
    const areas = [makeArea(), makeArea({ id: 'strade', name: 'Area Strade' })];
    const { byArea, all } = listDueEvents(
      makePortal({
        objectives: [makeObjective({ areas, actions: makeActions('Ogni trimestre') })],
      }),
      origin,
    );
    expect([all.length, byArea.get('giardini')?.length, byArea.get('strade')?.length]).toEqual([
      12, 12, 12,
    ]);
  });
});

describe('foldLine', () => {
  it('is undone by unfolding, whatever the text, and never cuts a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${escapeCalendarText(text)}`;
        const folded = foldLine(line);
        expect(folded.replaceAll('\r\n ', '').slice(0, -2)).toBe(line);
        expect(folded.split('\r\n').every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
      }),
    );
  });
});

describe('an occurrence whose day is moved', () => {
  it('keeps its UID, so that calendars move the event and do not double it', () => {
    const actions = makeActions('Entro giugno 2026', '2026');
    const postponed = makeUpdateRecord({
      action: 'a1',
      status: 'postponed',
      newDue: '2026-12-01',
      date: '2026-05-01',
    });
    const readUids = (updates: readonly UpdateRecord[]) =>
      parse(writeAll(makePortal({ objectives: [makeObjective({ actions, updates })] }))).map(
        (event) => [event.uid, event.startDate.toString()] as const,
      );
    const before = readUids([]);
    const after = readUids([postponed]);
    expect(after.map(([uid]) => uid)).toEqual(before.map(([uid]) => uid));
    expect([before[0]?.[1], after[0]?.[1]]).toEqual(['2026-06-30', '2026-12-01']);
    expect(before[0]?.[0]).toContain('-a1-20260630@');
  });

  it('keeps its UID where the text of the action names the day', () => {
    const read = (dueDays: Pick<ActionRecord, 'dueDays'>['dueDays']) =>
      parse(
        writeAll(
          makePortal({
            objectives: [makeObjective({ actions: [makeAction('2026', { dueDays })] })],
          }),
        ),
      ).map((event) => [event.uid.split('@')[0], event.startDate.toString()]);
    const words = 'entro il 31 luglio';
    expect(read({ words, days: ['2026-07-31'] })).toEqual([['giardini-a1-20260731', '2026-07-31']]);
    expect(read({ words, days: ['2026-09-30'], moved: { '2026-09-30': '2026-07-31' } })).toEqual([
      ['giardini-a1-20260731', '2026-09-30'],
    ]);
  });
});
