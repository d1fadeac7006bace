import type { APIRoute } from 'astro';
import { renderShareImage } from '../../build/share-images/render-share-image.ts';
import { areShareImagesWanted } from '../../build/share-images/share-images-setting.ts';
import { loadPortal } from '../../catalog/load-portal.ts';
import { listShareCards } from '../../views/objective/share-words.ts';
import type { ShareCard } from '../../views/objective/share-card.ts';

/** One image a page that is shared; none while `SHARE_IMAGES=off`. */
export async function getStaticPaths() {
  if (!areShareImagesWanted(process.env)) return [];
  return listShareCards(await loadPortal()).map(({ name, card }) => ({
    params: { name },
    props: { card },
  }));
}

/** A PNG of 1200 × 630. */
export const GET: APIRoute<{ card: ShareCard }> = async ({ props }) =>
  new Response(await renderShareImage(props.card), { headers: { 'Content-Type': 'image/png' } });
