import type { APIContext } from 'astro';
import { loadPortal } from '../../catalog/load-portal.ts';
import { calendarTexts } from '../../i18n/data/feeds.ts';
import { listDueEvents } from '../../opendata/calendars/due-events.ts';
import { listMeetingEvents } from '../../opendata/calendars/meeting-events.ts';
import { writeCalendar } from '../../opendata/calendars/write-calendar.ts';

/** The calendar of all due days, and of the meetings of processes. */
export async function GET({ url, site = url }: APIContext): Promise<Response> {
  const portal = await loadPortal();
  const text = writeCalendar(calendarTexts.all(portal.municipality.town), [
    ...listDueEvents(portal, site.origin).all,
    ...listMeetingEvents(portal.processes, site.origin),
  ]);
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
