import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FontFileError } from '../fonts/font-file-error.ts';
import { fontWeights } from '../fonts/font-weights.ts';
import { readFontMetrics } from '../fonts/read-font-metrics.ts';
import type { MeasureFont } from './draw-share-card.ts';

/** The fonts of the share images, read once for a build. */
export interface ShareFonts {
  /** Paths of the TrueType files. */
  readonly files: readonly string[];
  /** Changes when the fonts do. */
  readonly stamp: string;
  readonly measure: MeasureFont;
}

/** Width in em of a character that the font lacks: another font draws it, so wide enough for most. */
const unknownWidth = 0.7;

/**
 * Loads the fonts that the integration `subsetFonts` put into `folder`. The measure adds advance widths and leaves out
 * kerning, which almost always only narrows. Throws `FontFileError` where they are missing.
 */
export async function loadShareFonts(folder: string): Promise<ShareFonts> {
  const files = fontWeights.map((weight) => join(folder, `titillium-${weight}.ttf`));
  try {
    const metrics = await Promise.all(
      files.map(async (file) => readFontMetrics(await readFile(file))),
    );
    const byWeight = new Map(fontWeights.map((weight, index) => [weight, metrics[index]]));
    return {
      files: [...files, join(folder, 'titillium-extended.ttf')],
      stamp: await readFile(join(folder, 'stamp.txt'), 'utf8'),
      measure: (text, weight, size) => {
        const font = byWeight.get(weight);
        const em = font?.unitsPerEm ?? 1;
        return (
          Array.from(text).reduce(
            (width, character) => width + (font?.widthOf(character) ?? unknownWidth * em),
            0,
          ) *
          (size / em)
        );
      },
    };
  } catch (cause) {
    if (cause instanceof FontFileError) throw cause;
    throw new FontFileError(`no fonts in ${folder}: the Astro integration subsetFonts makes them`, {
      cause,
    });
  }
}
