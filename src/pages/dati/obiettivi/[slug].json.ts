import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listCurrentPaths, loadPortal } from '../../../catalog/load-portal.ts';
import { makeObjectiveDocument } from '../../../opendata/tables/objective-document.ts';

export const getStaticPaths = listCurrentPaths;

/** The data of an objective. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { record: objective },
  url,
  site = url,
}) =>
  Response.json(
    makeObjectiveDocument({ objective, portal: await loadPortal(), origin: site.origin }),
  );
