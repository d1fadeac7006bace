import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { siteOrigin } from '../../../catalog/site-origin.ts';
import { listObjectivePaths, loadPortal } from '../../../catalog/load-portal.ts';
import { makeObjectiveFeed } from '../../../opendata/feeds/feed-entries.ts';
import { writeAtom } from '../../../opendata/feeds/write-atom.ts';

/** The feed of each objective. Former addresses keep theirs: readers' programs follow no page. */
export const getStaticPaths = listObjectivePaths;

/** The feed of one objective. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const portal = await loadPortal();
  return new Response(writeAtom(portal, makeObjectiveFeed(portal, props.record), siteOrigin), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
