import type { APIRoute } from 'astro';
import { readUpdateFile } from '../../../catalog/read-content/update-files.ts';
import { loadEveryObjective } from '../../../catalog/load-portal.ts';
import { contentFolder } from '../../../catalog/read-content/content-folder.ts';
import { listFileNames, listShownFiles } from '../../../domain/content/update-file.ts';

/** One route a photo or document of a report that stands. */
export async function getStaticPaths() {
  const objectives = await loadEveryObjective();
  return objectives.flatMap(({ slug, updates }) =>
    [...new Set(updates.flatMap(listShownFiles).flatMap(listFileNames))].map((name) => ({
      params: { slug, name },
    })),
  );
}

/** The bytes of a file; its type follows from its name when it is served. */
export const GET: APIRoute = async ({ params: { slug = '', name = '' } }) =>
  new Response(new Uint8Array(await readUpdateFile(contentFolder(process.env), slug, name)));
