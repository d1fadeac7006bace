import type { APIRoute } from 'astro';
import { loadPortal } from '../../catalog/load-portal.ts';
import { loadVersionRecord } from '../../catalog/load-versions.ts';
import { dataPaths } from '../../opendata/data-paths.ts';
import { listDataFiles } from '../../opendata/files/data-files.ts';
import { routes } from '../../i18n/routes.ts';

/** One route a data file. */
export function getStaticPaths() {
  return Object.values(dataPaths).map((path) => ({
    params: { file: path.slice(routes.data.length) },
    props: { path },
  }));
}

/** A data file; its type follows from its name when it is served. */
export const GET: APIRoute<{ path: string }> = async ({ props, url, site = url }) => {
  const files = await listDataFiles(await loadPortal(), site.origin, await loadVersionRecord());
  return new Response(files.find(({ path }) => path === props.path)?.takeBody());
};
