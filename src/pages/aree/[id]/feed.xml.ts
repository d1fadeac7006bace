import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadPortal } from '../../../catalog/load-portal.ts';
import { feedTexts } from '../../../i18n/data/feeds.ts';
import { routes } from '../../../i18n/routes.ts';
import { listFeedEntries } from '../../../opendata/feeds/feed-entries.ts';
import { writeAtom } from '../../../opendata/feeds/write-atom.ts';

export async function getStaticPaths() {
  const portal = await loadPortal();
  return portal.areas.map(({ id, name }) => ({ params: { id }, props: { portal, id, name } }));
}

/** The feed of one office: what it reports, and what is reported on its objectives. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { portal, id, name },
  url,
  site = url,
}) => {
  const feed = {
    title: feedTexts.of(name, portal.municipality.town),
    page: routes.area(id),
    entries: listFeedEntries(portal).byArea.get(id) ?? [],
  };
  return new Response(writeAtom(portal, feed, site.origin), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
