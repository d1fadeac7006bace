import type { APIContext } from 'astro';
import { loadPortal } from '../../catalog/load-portal.ts';
import { feedTexts } from '../../i18n/data/feeds.ts';
import { routes } from '../../i18n/routes.ts';
import { listFeedEntries } from '../../opendata/feeds/feed-entries.ts';
import { writeAtom } from '../../opendata/feeds/write-atom.ts';

/** The feed of all updates. */
export async function GET({ url, site = url }: APIContext): Promise<Response> {
  const portal = await loadPortal();
  const feed = {
    title: feedTexts.all(portal.municipality.town),
    page: routes.updates,
    entries: listFeedEntries(portal).all,
  };
  return new Response(writeAtom(portal, feed, site.origin), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
