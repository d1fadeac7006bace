import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadPortal } from '../../../catalog/load-portal.ts';
import { siteOrigin } from '../../../catalog/site-origin.ts';
import { calendarTexts } from '../../../i18n/data/feeds.ts';
import { listDatedAreas } from '../../../opendata/dated.ts';
import { listDueEvents } from '../../../opendata/calendars/due-events.ts';
import { writeCalendar } from '../../../opendata/calendars/write-calendar.ts';

export async function getStaticPaths() {
  const areas = listDatedAreas(await loadPortal());
  return areas.map((area) => ({ params: { id: area.id }, props: { area } }));
}

/** The calendar of one office's due days; an office without any has none. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { id, name } = props.area;
  const events = listDueEvents(await loadPortal(), siteOrigin).byArea.get(id) ?? [];
  return new Response(writeCalendar(calendarTexts.of(name), events), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
