import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { ShareCard } from '../../views/objective/share-card.ts';
import { drawShareCard, shareSize } from './draw-share-card.ts';
import { encodeIndexedPng } from './encode-indexed-png.ts';
import { limitConcurrency } from './limit-concurrency.ts';
import { loadShareFonts, type ShareFonts } from './load-share-fonts.ts';

/** Raise it when the way of rendering changes, so that images kept from before are drawn again. */
const recipe = 2;

const twoAtATime = limitConcurrency(2);
const fontsOfFolder = new Map<string, Promise<ShareFonts>>();

function fontsIn(folder: string): Promise<ShareFonts> {
  const known = fontsOfFolder.get(folder) ?? loadShareFonts(folder);
  fontsOfFolder.set(folder, known);
  return known;
}

/** The bytes of a kept image; undefined where there is none. */
async function readKept(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // A name of its own: two pages may ask for the same image at once.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}

/**
 * A share image as PNG, 1200 by 630 pixels; the same card always gives the same bytes. Images are kept below `cache` by
 * what they show, so that a second build only reads them; fonts come from `cache/fonts` (`FontFileError` where missing).
 * Drawing runs in the thread pool of Node, two images at a time.
 */
export async function renderShareImage(
  card: ShareCard,
  cache = join(process.cwd(), '.cache'),
): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await fontsIn(join(cache, 'fonts'));
  const svg = drawShareCard(card, fonts.measure);
  const name = createHash('sha256')
    .update(`${recipe} ${fonts.stamp} ${svg}`)
    .digest('hex')
    .slice(0, 32);
  const file = join(cache, 'share-images', name.slice(0, 2), `${name}.png`);
  const kept = await readKept(file);
  if (kept !== undefined) return kept;
  const bytes = await twoAtATime(async () => {
    const font = {
      loadSystemFonts: false,
      defaultFontFamily: 'Titillium Web',
      fontFiles: [...fonts.files],
    };
    const { pixels } = await renderAsync(svg, { font });
    return encodeIndexedPng(pixels, shareSize.width, shareSize.height);
  });
  await keep(file, bytes);
  return bytes;
}
