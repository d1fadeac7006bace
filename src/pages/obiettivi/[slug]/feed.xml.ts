import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listFilesOfRun } from '../../../build/runs/run-list.ts';
import { siteOrigin } from '../../../catalog/site-origin.ts';
import { loadPortal } from '../../../catalog/load-portal.ts';
import { feedTexts } from '../../../i18n/data/feeds.ts';
import { routes } from '../../../i18n/routes.ts';
import { listFeedEntries } from '../../../opendata/feeds/feed-entries.ts';
import { writeAtom } from '../../../opendata/feeds/write-atom.ts';

/** The feed of each objective. Former addresses keep theirs: readers' programs follow no page. */
export async function getStaticPaths() {
  const portal = await loadPortal();
  const files = portal.objectives.flatMap((record) => {
    const write = (): string => {
      const entries = listFeedEntries(portal).bySlug.get(record.slug) ?? [];
      return writeAtom(
        portal,
        {
          title: feedTexts.of(record.title, portal.municipality.town),
          page: routes.objective(record.slug),
          entries,
        },
        siteOrigin,
      );
    };
    return [record.slug, ...record.formerSlugs].map((slug) => ({
      params: { slug },
      address: routes.feed(routes.objective(slug)),
      write,
    }));
  });
  return listFilesOfRun(files, import.meta.env.DEV);
}

/** The feed of one objective. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.write(), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
