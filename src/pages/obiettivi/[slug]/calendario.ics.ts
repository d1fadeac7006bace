import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadPortal } from '../../../catalog/load-portal.ts';
import { calendarTexts } from '../../../i18n/feeds.ts';
import { isDated } from '../../../opendata/dated.ts';
import { listDueEvents } from '../../../opendata/due-events.ts';
import { writeCalendar } from '../../../opendata/write-calendar.ts';

/** Former addresses keep their calendar: readers' programs follow no page. */
export async function getStaticPaths() {
  const portal = await loadPortal();
  return portal.objectives
    .filter(isDated)
    .flatMap((record) => [record.slug, ...record.formerSlugs].map((slug) => ({ params: { slug }, props: { portal, record } })));
}

/** The calendar of one objective's due days; an objective without any has none. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { portal, record }, url, site = url }) => {
  const text = writeCalendar(calendarTexts.of(record.title), listDueEvents(portal, site.origin).bySlug.get(record.slug) ?? []);
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
