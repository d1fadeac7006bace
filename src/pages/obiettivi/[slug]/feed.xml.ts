import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadPortal } from '../../../catalog/load-portal.ts';
import { feedTexts } from '../../../i18n/feeds.ts';
import { routes } from '../../../i18n/routes.ts';
import { listFeedEntries } from '../../../opendata/feed-entries.ts';
import { writeAtom } from '../../../opendata/write-atom.ts';

/** Former addresses keep their feed: readers' programs follow no page. */
export async function getStaticPaths() {
  const portal = await loadPortal();
  return portal.objectives.flatMap((record) => [record.slug, ...record.formerSlugs].map((slug) => ({ params: { slug }, props: { portal, record } })));
}

/** The feed of one objective. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { portal, record }, url, site = url }) => {
  const entries = listFeedEntries(portal).bySlug.get(record.slug) ?? [];
  const feed = { title: feedTexts.of(record.title, portal.municipality.town), page: routes.objective(record.slug), entries };
  return new Response(writeAtom(portal, feed, site.origin), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
