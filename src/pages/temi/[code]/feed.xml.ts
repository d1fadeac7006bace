import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadPortal } from '../../../catalog/load-portal.ts';
import { feedTexts } from '../../../i18n/data/feeds.ts';
import { routes } from '../../../i18n/routes.ts';
import { listFeedEntries } from '../../../opendata/feeds/feed-entries.ts';
import { writeAtom } from '../../../opendata/feeds/write-atom.ts';

export async function getStaticPaths() {
  const portal = await loadPortal();
  return portal.goals.map(({ code, title }) => ({
    params: { code },
    props: { portal, code, title },
  }));
}

/** The feed of one theme. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { portal, code, title },
  url,
  site = url,
}) => {
  const feed = {
    title: feedTexts.of(title, portal.municipality.town),
    page: routes.theme(code),
    entries: listFeedEntries(portal).byTheme.get(code) ?? [],
  };
  return new Response(writeAtom(portal, feed, site.origin), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
