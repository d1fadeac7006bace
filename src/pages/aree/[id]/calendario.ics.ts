import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadPortal } from '../../../catalog/load-portal.ts';
import { calendarTexts } from '../../../i18n/data/feeds.ts';
import { listDatedAreas } from '../../../opendata/dated.ts';
import { listDueEvents } from '../../../opendata/calendars/due-events.ts';
import { writeCalendar } from '../../../opendata/calendars/write-calendar.ts';

export async function getStaticPaths() {
  const portal = await loadPortal();
  return listDatedAreas(portal).map(({ id, name }) => ({
    params: { id },
    props: { portal, id, name },
  }));
}

/** The calendar of one office's due days; an office without any has none. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { portal, id, name },
  url,
  site = url,
}) => {
  const text = writeCalendar(
    calendarTexts.of(name),
    listDueEvents(portal, site.origin).byArea.get(id) ?? [],
  );
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
