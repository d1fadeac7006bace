import type { APIContext } from 'astro';
import { loadPortal } from '../catalog/load-portal.ts';
import { loadVersions } from '../catalog/load-versions.ts';
import { listSitePages, writeSitemap } from '../views/pages/sitemap.ts';

/** Every page that search engines may list. */
export async function GET({ url, site = url }: APIContext): Promise<Response> {
  return new Response(
    writeSitemap(listSitePages(await loadPortal(), await loadVersions()), site.origin),
    {
      headers: { 'Content-Type': 'application/xml; charset=utf-8' },
    },
  );
}
