import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeQrFile } from '../../../build/qr/draw-qr.ts';
import { siteOrigin } from '../../../catalog/site-origin.ts';
import { listCurrentPaths, loadPortal } from '../../../catalog/load-portal.ts';
import { listPermalinkCodes } from '../../../catalog/permalink-code.ts';
import { routes } from '../../../i18n/routes.ts';

export const getStaticPaths = listCurrentPaths;

/** The QR code of an objective's short permalink, as SVG. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const code = listPermalinkCodes(await loadPortal()).get(props.record.slug) ?? '';
  return new Response(writeQrFile(siteOrigin + routes.permalink(code)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
