import type { APIContext } from 'astro';
import { loadPortal } from '../../catalog/load-portal.ts';
import { calendarTexts } from '../../i18n/data/feeds.ts';
import { listDueEvents } from '../../opendata/calendars/due-events.ts';
import { writeCalendar } from '../../opendata/calendars/write-calendar.ts';

/** The calendar of all due days. */
export async function GET({ url, site = url }: APIContext): Promise<Response> {
  const portal = await loadPortal();
  const text = writeCalendar(
    calendarTexts.all(portal.municipality.town),
    listDueEvents(portal, site.origin).all,
  );
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
