import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { siteOrigin } from '../../../catalog/site-origin.ts';
import { listObjectivePaths, loadPortal } from '../../../catalog/load-portal.ts';
import { calendarTexts } from '../../../i18n/data/feeds.ts';
import { isDated } from '../../../opendata/dated.ts';
import { listDueEvents } from '../../../opendata/calendars/due-events.ts';
import { writeCalendar } from '../../../opendata/calendars/write-calendar.ts';

/** The calendar of each objective with dated actions. Former addresses keep theirs: readers' programs follow no page. */
export async function getStaticPaths() {
  return (await listObjectivePaths()).filter(({ props }) => isDated(props.record));
}

/** The calendar of one objective's due days. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const events = listDueEvents(await loadPortal(), siteOrigin).bySlug.get(props.record.slug) ?? [];
  return new Response(writeCalendar(calendarTexts.of(props.record.title), events), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
