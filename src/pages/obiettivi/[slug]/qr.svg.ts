import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeQrFile } from '../../../build/qr/draw-qr.ts';
import { listFilesOfRun } from '../../../build/runs/run-list.ts';
import { siteOrigin } from '../../../catalog/site-origin.ts';
import { loadPortal } from '../../../catalog/load-portal.ts';
import { listPermalinkCodes } from '../../../catalog/permalink-code.ts';
import { routes } from '../../../i18n/routes.ts';

/** The QR code of each objective's short permalink. */
export async function getStaticPaths() {
  const portal = await loadPortal();
  const codes = listPermalinkCodes(portal);
  const files = portal.objectives.map(({ slug }) => ({
    params: { slug },
    address: `${routes.objective(slug)}qr.svg`,
    write: () => writeQrFile(siteOrigin + routes.permalink(codes.get(slug) ?? '')),
  }));
  return listFilesOfRun(files, import.meta.env.DEV);
}

/** The QR code of an objective's short permalink, as SVG. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.write(), { headers: { 'Content-Type': 'image/svg+xml' } });
