import type { APIContext } from 'astro';
import { writeQrFile } from '../../../build/qr/draw-qr.ts';
import { loadPortal } from '../../../catalog/load-portal.ts';
import { listPermalinkCodes } from '../../../catalog/permalink-code.ts';
import { routes } from '../../../i18n/routes.ts';

/** One file for each objective. */
export async function getStaticPaths() {
  const portal = await loadPortal();
  const codes = listPermalinkCodes(portal);
  return portal.objectives.map(({ slug }) => ({ params: { slug }, props: { code: codes.get(slug) ?? '' } }));
}

/** The QR code of an objective's short permalink, as SVG. */
export function GET({ props, url, site = url }: APIContext<{ code: string }>): Response {
  return new Response(writeQrFile(site.origin + routes.permalink(props.code)), { headers: { 'Content-Type': 'image/svg+xml' } });
}
