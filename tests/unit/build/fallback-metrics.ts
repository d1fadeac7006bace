import type { FontMetrics } from '../../../src/build/fonts/read-font-metrics.ts';

/** The four descriptors of an `@font-face` that make a font on the reader's machine as large as a web font; per cent. */
export interface FallbackMetrics {
  readonly sizeAdjust: number;
  readonly ascentOverride: number;
  readonly descentOverride: number;
  readonly lineGapOverride: number;
}

function toPercent(ratio: number): number {
  return Math.round(ratio * 10_000) / 100;
}

/**
 * Mean advance width of a character in em, each character counted as often as `frequencies` says; characters that the
 * font lacks are left out.
 */
export function averageWidth(
  font: Pick<FontMetrics, 'unitsPerEm' | 'widthOf'>,
  frequencies: Readonly<Record<string, number>>,
): number {
  let [width, count] = [0, 0];
  for (const [character, frequency] of Object.entries(frequencies)) {
    const own = font.widthOf(character);
    if (own === undefined) continue;
    width += own * frequency;
    count += frequency;
  }
  return count === 0 ? 0 : width / count / font.unitsPerEm;
}

/**
 * Descriptors with which `fallback` sets a text in the space of `web`: `size-adjust` makes the average width equal, and
 * the overrides, which the browser multiplies by it (CSS Fonts 5), bring back the web font's own line metrics.
 */
export function computeFallbackMetrics(
  web: FontMetrics,
  fallback: Pick<FontMetrics, 'unitsPerEm' | 'widthOf'>,
  frequencies: Readonly<Record<string, number>>,
): FallbackMetrics {
  const sizeAdjust = averageWidth(web, frequencies) / averageWidth(fallback, frequencies);
  const override = (length: number): number => toPercent(length / (web.unitsPerEm * sizeAdjust));
  return {
    sizeAdjust: toPercent(sizeAdjust),
    ascentOverride: override(web.ascent),
    descentOverride: override(web.descent),
    lineGapOverride: override(web.lineGap),
  };
}
