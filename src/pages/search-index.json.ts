import { loadPortal } from '../catalog/load-portal.ts';
import { buildSearchIndex } from '../search/build/build-index.ts';

/** The search index, for the browser and for the service. */
export async function GET(): Promise<Response> {
  const { municipality, objectives, thesaurus } = await loadPortal();
  return Response.json(buildSearchIndex(objectives, thesaurus, municipality.town));
}
