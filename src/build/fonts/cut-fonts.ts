import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FontFileError } from './font-file-error.ts';
import { type FontWeight, fontWeights } from './font-weights.ts';
import { italianLatin } from './italian-latin.ts';

/** Raise it when the way of cutting changes, so that fonts cut before are cut again. */
const recipe = 1;

/** Bytes of a part of Titillium Web as its package ships it, WOFF2. */
async function readOriginal(part: 'latin' | 'latin-ext', weight: FontWeight): Promise<Buffer> {
  const path = `@fontsource/titillium-web/files/titillium-web-${part}-${weight}-normal.woff2`;
  try {
    return await readFile(createRequire(import.meta.url).resolve(path));
  } catch (cause) {
    throw new FontFileError(`${path} cannot be read: run npm ci`, { cause });
  }
}

/** Writes by renaming, so that whoever reads meanwhile never sees half a font. */
async function writeWhole(path: string, bytes: Buffer | string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}

/**
 * Puts `titillium-<weight>.woff2` (Italian Latin, kerning kept; digits are tabular by design) and
 * `titillium-<weight>.ttf` (all Latin glyphs, for the share images) into `folder`, and `titillium-extended.ttf` with the
 * letters of other European languages (bold: names on share images); returns whether it had to cut.
 * It cuts again only when a file is missing or an original, the characters or the recipe changed.
 */
export async function cutFonts(folder: string): Promise<boolean> {
  const originals = await Promise.all(
    fontWeights.map(async (weight) => ({ weight, bytes: await readOriginal('latin', weight) })),
  );
  const extended = await readOriginal('latin-ext', 700);
  const hash = createHash('sha256').update(`${recipe} ${italianLatin}`).update(extended);
  for (const { bytes } of originals) hash.update(bytes);
  const stamp = hash.digest('hex');
  const stampFile = join(folder, 'stamp.txt');
  const files = [
    ...fontWeights.flatMap((weight) => [`titillium-${weight}.woff2`, `titillium-${weight}.ttf`]),
    'titillium-extended.ttf',
  ];
  const isCurrent = files.every((file) => existsSync(join(folder, file))) && existsSync(stampFile);
  if (isCurrent && (await readFile(stampFile, 'utf8')) === stamp) return false;
  await mkdir(folder, { recursive: true });
  for (const { weight, bytes } of originals) {
    const cut = await subsetFont(bytes, italianLatin, {
      targetFormat: 'woff2',
      keepFeatures: ['kern'],
      noHinting: true,
    });
    await writeWhole(join(folder, `titillium-${weight}.woff2`), cut);
    await writeWhole(
      join(folder, `titillium-${weight}.ttf`),
      await subsetFont(bytes, '', { targetFormat: 'truetype', keepAllGlyphs: true }),
    );
  }
  await writeWhole(
    join(folder, 'titillium-extended.ttf'),
    await subsetFont(extended, '', { targetFormat: 'truetype', keepAllGlyphs: true }),
  );
  await writeWhole(stampFile, stamp);
  return true;
}
