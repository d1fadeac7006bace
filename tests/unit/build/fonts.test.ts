import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutFonts } from '../../../src/build/fonts/cut-fonts.ts';
import { averageWidth, computeFallbackMetrics } from './fallback-metrics.ts';
import { fontWeights } from '../../../src/build/fonts/font-weights.ts';
import { italianFrequencies, italianLatin } from '../../../src/build/fonts/italian-latin.ts';
import { arial, arialBold, roboto, robotoBold } from './local-fonts.ts';
import { type FontMetrics, readFontMetrics } from '../../../src/build/fonts/read-font-metrics.ts';

let folder = '';
const metrics = new Map<number, FontMetrics>();

function metricsOf(weight: number): FontMetrics {
  const found = metrics.get(weight);
  if (found === undefined) throw new Error(`weight ${String(weight)} was not cut`);
  return found;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-fonts-'));
  await cutFonts(folder);
  for (const weight of fontWeights)
    metrics.set(
      weight,
      readFontMetrics(await readFile(join(folder, `titillium-${String(weight)}.ttf`))),
    );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('cutFonts', () => {
  it('keeps the three web fonts together within 26 kB', async () => {
    const sizes = await Promise.all(
      fontWeights.map(
        async (weight) => (await stat(join(folder, `titillium-${String(weight)}.woff2`))).size,
      ),
    );
    expect(sizes.every((size) => size > 5000)).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(26_000);
  });

  it('cuts once, and again when a file or the stamp is gone', async () => {
    expect(await cutFonts(folder)).toBe(false);
    await rm(join(folder, 'titillium-600.woff2'));
    expect(await cutFonts(folder)).toBe(true);
    await writeFile(join(folder, 'stamp.txt'), 'older');
    expect(await cutFonts(folder)).toBe(true);
  });

  it('keeps only characters that Titillium Web has', () => {
    const missing = Array.from(italianLatin).filter((character) =>
      fontWeights.some((weight) => metricsOf(weight).widthOf(character) === undefined),
    );
    expect(missing).toEqual([]);
  });

  it('keeps each character once', () => {
    expect(new Set(italianLatin).size).toBe(Array.from(italianLatin).length);
  });
});

describe('readFontMetrics', () => {
  it('reads the figures of Titillium Web', () => {
    const { unitsPerEm, ascent, descent, lineGap, widthOf } = metricsOf(400);
    expect({ unitsPerEm, ascent, descent, lineGap, zero: widthOf('0') }).toEqual({
      unitsPerEm: 1000,
      ascent: 1133,
      descent: 388,
      lineGap: 0,
      zero: 560,
    });
  });

  it('finds all digits of a weight equally wide, so that tables need no feature', () => {
    for (const weight of fontWeights)
      expect(
        new Set(Array.from('0123456789', (digit) => metricsOf(weight).widthOf(digit))).size,
      ).toBe(1);
  });

  it('knows no width for a character that the font lacks', () => {
    expect(metricsOf(400).widthOf('→')).toBeUndefined();
  });

  it('refuses what is no TrueType file', async () => {
    const web = await readFile(join(folder, 'titillium-400.woff2'));
    expect(() => readFontMetrics(web)).toThrow(/not a TrueType font/u);
    expect(() => readFontMetrics(new Uint8Array(3))).toThrow(/not a TrueType font/u);
  });
});

describe('computeFallbackMetrics', () => {
  const square: FontMetrics = {
    unitsPerEm: 1000,
    ascent: 800,
    descent: 200,
    lineGap: 0,
    widthOf: () => 500,
  };

  it('leaves a font of the same width as it is', () => {
    expect(computeFallbackMetrics(square, square, { a: 1 })).toEqual({
      sizeAdjust: 100,
      ascentOverride: 80,
      descentOverride: 20,
      lineGapOverride: 0,
    });
  });

  it('gives back the line height of the web font, whatever the sizes', () => {
    const length = fc.integer({ min: 100, max: 3000 });
    fc.assert(
      fc.property(length, length, length, length, (own, other, ascent, descent) => {
        const web = { ...square, ascent, descent, widthOf: () => own };
        const fallback = computeFallbackMetrics(
          web,
          { unitsPerEm: 2048, widthOf: () => other },
          { a: 1 },
        );
        const line =
          ((fallback.ascentOverride + fallback.descentOverride) * fallback.sizeAdjust) / 10_000;
        const expected = (ascent + descent) / 1000;
        // Both overrides are written with one decimal, so that the line can be off by a tenth of a percent of the font's size.
        expect(Math.abs(line - expected)).toBeLessThanOrEqual(
          fallback.sizeAdjust / 100_000 + expected * 0.005,
        );
      }),
    );
  });

  it('gives exactly the figures that fonts.scss holds', async () => {
    const sheet = await readFile('src/styles/fonts.scss', 'utf8');
    const written = [...sheet.matchAll(/stand-in\((?<figures>\d[^)]+)\)/gu)].map(
      (match) => match.groups?.['figures'],
    );
    const expected = [
      [arial, arialBold, arialBold],
      [roboto, robotoBold, robotoBold],
    ].flatMap((family) =>
      fontWeights.map((weight, index) => {
        const { sizeAdjust, ascentOverride, descentOverride, lineGapOverride } =
          computeFallbackMetrics(metricsOf(weight), family[index] ?? arial, italianFrequencies);
        expect(lineGapOverride).toBe(0);
        return [
          String(weight),
          ...[sizeAdjust, ascentOverride, descentOverride].map((figure) => `${String(figure)}%`),
        ].join(', ');
      }),
    );
    expect(written).toEqual(expected);
  });
});

describe('averageWidth', () => {
  it('weighs characters by how often they occur and leaves out unknown ones', () => {
    const font = { unitsPerEm: 10, widthOf: (character: string) => ({ a: 4, b: 8 })[character] };
    expect(averageWidth(font, { a: 3, b: 1, '→': 9 })).toBeCloseTo(0.5);
    expect(averageWidth(font, {})).toBe(0);
  });
});

describe('local fonts', () => {
  const paths = [
    [arial, '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'],
    [arialBold, '/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf'],
  ] as const;

  it.each(paths)(
    'have the widths of the font itself, where it is installed',
    async (table, path) => {
      if (!existsSync(path)) {
        console.warn(`not compared: ${path} is not installed`);
        return;
      }
      const real = readFontMetrics(await readFile(path));
      for (const character of Object.keys(italianFrequencies))
        expect(table.widthOf(character), character).toBe(real.widthOf(character));
    },
  );

  it('know every character that the average counts', () => {
    for (const font of [arial, arialBold, roboto, robotoBold]) {
      expect(
        Object.keys(italianFrequencies).filter((character) => (font.widthOf(character) ?? 0) === 0),
      ).toEqual([]);
    }
  });
});
