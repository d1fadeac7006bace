import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listFilesOfRun } from '../../../build/runs/run-list.ts';
import { siteOrigin } from '../../../catalog/site-origin.ts';
import { loadPortal } from '../../../catalog/load-portal.ts';
import { calendarTexts } from '../../../i18n/data/feeds.ts';
import { routes } from '../../../i18n/routes.ts';
import { isDated } from '../../../opendata/dated.ts';
import { listDueEvents } from '../../../opendata/calendars/due-events.ts';
import { writeCalendar } from '../../../opendata/calendars/write-calendar.ts';

/** The calendar of each objective with dated actions. Former addresses keep theirs: readers' programs follow no page. */
export async function getStaticPaths() {
  const portal = await loadPortal();
  const files = portal.objectives.filter(isDated).flatMap((record) => {
    const write = (): string =>
      writeCalendar(
        calendarTexts.of(record.title),
        listDueEvents(portal, siteOrigin).bySlug.get(record.slug) ?? [],
      );
    return [record.slug, ...record.formerSlugs].map((slug) => ({
      params: { slug },
      address: routes.calendar(routes.objective(slug)),
      write,
    }));
  });
  return listFilesOfRun(files, import.meta.env.DEV);
}

/** The calendar of one objective's due days. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.write(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
