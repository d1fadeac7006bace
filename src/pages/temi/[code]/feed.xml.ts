import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadPortal } from '../../../catalog/load-portal.ts';
import { siteOrigin } from '../../../catalog/site-origin.ts';
import { makeThemeFeed } from '../../../opendata/feeds/feed-entries.ts';
import { writeAtom } from '../../../opendata/feeds/write-atom.ts';

export async function getStaticPaths() {
  const { goals, former } = await loadPortal();
  return [...goals, ...former.goals].map((goal) => ({
    params: { code: goal.code },
    props: { goal },
  }));
}

/** The feed of one theme. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const portal = await loadPortal();
  return new Response(writeAtom(portal, makeThemeFeed(portal, props.goal), siteOrigin), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
