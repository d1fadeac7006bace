import type { APIRoute } from 'astro';
import { listUpdateFiles, readUpdateFile } from '../../../catalog/read-content/update-files.ts';
import { loadEveryObjective } from '../../../catalog/load-portal.ts';
import { contentFolder } from '../../../catalog/read-content/content-folder.ts';

/** One route a photo or document of a report that stands. */
export async function getStaticPaths() {
  return listUpdateFiles(await loadEveryObjective()).map((params) => ({ params }));
}

/** The bytes of a file; its type follows from its name when it is served. */
export const GET: APIRoute = async ({ params: { slug = '', name = '' } }) =>
  new Response(new Uint8Array(await readUpdateFile(contentFolder(process.env), slug, name)));
