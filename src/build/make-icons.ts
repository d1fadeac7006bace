import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { drawAppIcon, drawFavicon, type IconLayout } from './icons/draw-icon.ts';

const icons: readonly (IconLayout & { readonly name: string; readonly size: number })[] = [
  { name: 'icon-180.png', size: 180, ground: 'square', share: 0.66 },
  { name: 'icon-192.png', size: 192, ground: 'rounded', share: 0.68 },
  { name: 'icon-512.png', size: 512, ground: 'rounded', share: 0.68 },
  // The corners of the tiles must stay within the inner circle of 80 %: 0.8 / √2 = 0.566.
  { name: 'icon-512-maskable.png', size: 512, ground: 'square', share: 0.56 },
];

/** Writes `favicon.svg` and the app icons into a public folder; returns the paths. */
export async function makeIcons(folder: string): Promise<string[]> {
  await mkdir(join(folder, 'icons'), { recursive: true });
  const favicon = join(folder, 'favicon.svg');
  await writeFile(favicon, drawFavicon());
  const written = icons.map(async ({ name, size, ...layout }) => {
    const png = new Resvg(drawAppIcon(layout), {
      fitTo: { mode: 'width', value: size },
      font: { loadSystemFonts: false },
    })
      .render()
      .asPng();
    const path = join(folder, 'icons', name);
    await writeFile(path, png);
    return path;
  });
  return [favicon, ...(await Promise.all(written))];
}

if (import.meta.main) console.log((await makeIcons('public')).join('\n'));
