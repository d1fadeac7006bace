import { loadPortal } from '../catalog/load-portal.ts';
import { makeAppManifest } from '../views/frame/app-manifest.ts';

/** What makes the portal an app that can be installed. */
export async function GET(): Promise<Response> {
  return Response.json(makeAppManifest(await loadPortal()), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
