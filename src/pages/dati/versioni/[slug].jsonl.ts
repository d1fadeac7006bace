import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listHistoryPaths } from '../../../catalog/load-versions.ts';

export const getStaticPaths = listHistoryPaths;

/** Every version of an objective, a line of JSON each, as the history of the content keeps it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.history.map((line) => `${JSON.stringify(line)}\n`).join(''));
