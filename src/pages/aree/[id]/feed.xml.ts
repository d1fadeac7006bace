import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadPortal } from '../../../catalog/load-portal.ts';
import { siteOrigin } from '../../../catalog/site-origin.ts';
import { makeAreaFeed } from '../../../opendata/feeds/feed-entries.ts';
import { writeAtom } from '../../../opendata/feeds/write-atom.ts';

export async function getStaticPaths() {
  const { areas, former } = await loadPortal();
  return [...areas, ...former.areas].map((area) => ({ params: { id: area.id }, props: { area } }));
}

/** The feed of one office. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const portal = await loadPortal();
  return new Response(writeAtom(portal, makeAreaFeed(portal, props.area), siteOrigin), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
