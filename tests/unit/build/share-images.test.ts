import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutFonts } from '../../../src/build/fonts/cut-fonts.ts';
import { drawFavicon } from '../../../src/build/icons/draw-icon.ts';
import {
  drawShareCard,
  type MeasureFont,
} from '../../../src/build/share-images/draw-share-card.ts';
import {
  drawLineOfTime,
  findPitch,
  shrinkBox,
} from '../../../src/build/share-images/draw-line-of-time.ts';
import { encodeIndexedPng } from '../../../src/build/share-images/encode-indexed-png.ts';
import { limitConcurrency } from '../../../src/build/share-images/limit-concurrency.ts';
import { loadShareFonts } from '../../../src/build/share-images/load-share-fonts.ts';
import { renderShareImage } from '../../../src/build/share-images/render-share-image.ts';
import {
  accentOf,
  contrast,
  shareColours,
  silentStrength,
  tint,
} from '../../../src/build/share-images/share-colours.ts';
import { areShareImagesWanted } from '../../../src/build/share-images/share-images-setting.ts';
import { shareTexts } from '../../../src/i18n/objective/share.ts';
import { completedLateLabel, reportedLabels } from '../../../src/i18n/objective/states.ts';
import type { ShareCard, ShareDrawing } from '../../../src/views/objective/share-card.ts';
import type { LineMarks } from '../../../src/views/plan/lines.ts';

let cache = '';
let measure: MeasureFont = () => 0;
let fontFiles: string[] = [];

const line: LineMarks = { spans: [[0, 12]], due: [6, 11.9], open: [6], reports: [3] };

/** Groups of as many lines as the plan has objectives, by theme. */
const plan = [26, 21, 20, 13, 11].map((count, index) => ({
  code: String(index + 1),
  lines: Array<LineMarks>(count).fill(line),
}));

function makeDrawing(overrides: Partial<ShareDrawing> = {}): ShareDrawing {
  return {
    years: [2025, 2026, 2027],
    month: { at: 22, name: 'novembre 2026' },
    groups: [{ code: '3', lines: [line, line] }],
    ...overrides,
  };
}

function makeCard(overrides: Partial<ShareCard> = {}): ShareCard {
  return {
    heading: 'Parchi e ambiente',
    theme: '3',
    title: 'Un nuovo parco giochi vicino alla scuola',
    place: 'Obiettivo 42 di 91',
    reported: 'Nessun aggiornamento pubblicato',
    source: 'Comune di Borgo Inventato',
    foot: 'Piano degli obiettivi 2025-2027 · Portale non ufficiale',
    drawing: makeDrawing(),
    layout: 'below',
    ...overrides,
  };
}

/** The same as an image of the whole plan. */
function makePlanCard(overrides: Partial<ShareCard> = {}): ShareCard {
  return makeCard({ drawing: makeDrawing({ groups: plan }), layout: 'beside', ...overrides });
}

/** Right edge of everything a card draws in its text column, in pixels. */
function textRight(card: ShareCard): number {
  const svg = drawShareCard(card, measure);
  const own = svg
    .replaceAll(/<(?:rect|circle) [^>]*\/>|<g .*?<\/g>/gu, '')
    .replaceAll(/<text [^>]*>(?:\d{4}|novembre 2026|Obiettivo 42 di 91)<\/text>/gu, '');
  const box = new Resvg(own, {
    font: { loadSystemFonts: false, defaultFontFamily: 'Titillium Web', fontFiles },
  }).getBBox();
  return (box?.x ?? 0) + (box?.width ?? 0);
}

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'portal-share-'));
  await cutFonts(join(cache, 'fonts'));
  const fonts = await loadShareFonts(join(cache, 'fonts'));
  measure = fonts.measure;
  fontFiles = [...fonts.files];
});

afterAll(() => rm(cache, { recursive: true, force: true }));

describe('renderShareImage', () => {
  it('makes a PNG of 1200 by 630 pixels within 60 kB', async () => {
    for (const card of [
      makeCard(),
      makeCard({ title: 'W'.repeat(70) }),
      makePlanCard({ theme: undefined }),
    ]) {
      const bytes = Buffer.from(await renderShareImage(card, cache));
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThanOrEqual(60_000);
    }
  });

  it('gives the same bytes for the same card, drawn anew or kept', async () => {
    const first = await renderShareImage(makeCard(), cache);
    const kept = await renderShareImage(makeCard(), cache);
    await rm(join(cache, 'share-images'), { recursive: true });
    const anew = await renderShareImage(makeCard(), cache);
    expect(Buffer.compare(first, kept)).toBe(0);
    expect(Buffer.compare(first, anew)).toBe(0);
  });

  it('keeps one file for each different card', async () => {
    await rm(join(cache, 'share-images'), { recursive: true, force: true });
    await Promise.all(
      [makeCard(), makeCard(), makeCard({ reported: 'Completato' })].map((card) =>
        renderShareImage(card, cache),
      ),
    );
    const files = await readdir(join(cache, 'share-images'), { recursive: true });
    expect(files.filter((file) => file.endsWith('.png'))).toHaveLength(2);
  });

  it('says which integration is missing where there are no fonts', async () => {
    await expect(renderShareImage(makeCard(), join(cache, 'nothing'))).rejects.toThrow(
      /subsetFonts/u,
    );
  });
});

describe('drawShareCard', () => {
  it('keeps every title within its column, whatever it holds', () => {
    const word = fc.stringMatching(/^[A-Za-zàèéìòùW0-9'’,.&<>"-]{1,70}$/u);
    const title = fc
      .array(word, { minLength: 1, maxLength: 12 })
      .map((words) => words.join(' ').slice(0, 70));
    fc.assert(
      fc.property(title, (text) => {
        expect(textRight(makeCard({ title: text }))).toBeLessThanOrEqual(1134);
        expect(textRight(makePlanCard({ title: text, foot: '', source: '' }))).toBeLessThanOrEqual(
          646,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('breaks a title of 70 W over lines and loses none of them', () => {
    const card = makeCard({ title: 'W'.repeat(70) });
    const rows = [...drawShareCard(card, measure).matchAll(/>(?<row>W+)</gu)].map(
      (match) => match.groups?.['row'] ?? '',
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.join('')).toBe(card.title);
    expect(textRight(card)).toBeGreaterThan(1000);
    expect(textRight(card)).toBeLessThanOrEqual(1128);
  });

  it('shortens what cannot fit, with an ellipsis, and stays above the reported line', () => {
    const svg = drawShareCard(
      makeCard({ title: 'W'.repeat(400), source: 'm'.repeat(200) }),
      measure,
    );
    expect(svg.match(/…/gu)).toHaveLength(2);
    const baselines = [...svg.matchAll(/y="(?<y>\d+)" font-weight="700"/gu)].map((match) =>
      Number(match.groups?.['y']),
    );
    expect(Math.max(...baselines)).toBeLessThan(270);
  });

  it('keeps the day of every state on its line, smaller where the words are many', () => {
    const texts = [...Object.values(reportedLabels), completedLateLabel].map((label) =>
      shareTexts.reported(label, '2026-09-24'),
    );
    for (const reported of [...texts, shareTexts.nothingReported('2026-09-24')]) {
      const svg = drawShareCard(makeCard({ reported }), measure);
      expect(svg.replaceAll('\u{A0}', ' ')).toContain(`>${reported}<`);
      expect(textRight(makePlanCard({ reported, foot: '', source: '' }))).toBeLessThanOrEqual(646);
    }
  });

  it('escapes what means something in XML', () => {
    const svg = drawShareCard(makeCard({ title: 'A & B <script> "x" \u0007' }), measure);
    expect(svg).not.toMatch(/<script|\u0007/u);
    expect(svg).toContain('&amp;');
    expect(() => new Resvg(svg)).not.toThrow();
  });

  it('leaves the drawing out of a plan too large to draw it', () => {
    const groups = [{ code: '1', lines: Array<LineMarks>(10_000).fill(line) }];
    const card = makePlanCard({ drawing: makeDrawing({ groups }) });
    expect(drawShareCard(card, measure).length).toBeLessThan(3000);
  });

  it('names the marks that stand on the lines, and no others', () => {
    const only = { ...line, due: [], open: [], reports: [] };
    const drawing = makeDrawing({ groups: [{ code: '3', lines: [only] }] });
    const { spans, due, open, reports } = shareTexts.marks;
    const svg = drawShareCard(makeCard({ drawing }), measure);
    expect([spans, due, open, reports].map((text) => svg.includes(`>${text}<`))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('keeps the name of the month within the image at both ends of the plan', () => {
    for (const at of [0, 35]) {
      const drawing = makeDrawing({ month: { at, name: 'settembre 2026' } });
      const svg = drawShareCard(makeCard({ drawing }), measure);
      const x = Number(/x="(?<x>\d+)"[^>]*>settembre 2026</u.exec(svg)?.groups?.['x']);
      expect(x).toBeGreaterThanOrEqual(76);
      expect(x + measure('settembre 2026', 600, 26)).toBeLessThanOrEqual(1129);
    }
  });
});

describe('drawLineOfTime', () => {
  const box = { left: 76, top: 360, width: 1052, height: 88 };
  /** Half the thickest stroke, which counts on all sides of a mark. */
  const reach = 10.5;

  it('keeps every mark within its box, however many lines there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), (count) => {
        const drawing = makeDrawing({
          groups: [{ code: '1', lines: Array<LineMarks>(count).fill(line) }],
        });
        const room = shrinkBox(drawing, box);
        const svg = drawLineOfTime(drawing, room);
        const drawn = new Resvg(
          `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" fill="none">${svg}</svg>`,
        ).getBBox();
        expect(room.top + room.height).toBe(448);
        expect(drawn?.y).toBeGreaterThanOrEqual(room.top - reach);
        expect((drawn?.y ?? 0) + (drawn?.height ?? 0)).toBeLessThanOrEqual(448 + reach);
        expect(drawn?.x).toBeGreaterThanOrEqual(box.left - reach);
        expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual(1128 + reach);
      }),
      { numRuns: 20 },
    );
  });

  it('gives up where lines would be too thin to see, and where there are none', () => {
    const lines = Array<LineMarks>(40).fill(line);
    expect(findPitch(makeDrawing({ groups: [{ code: '1', lines }] }), box)).toBe(0);
    expect(findPitch(makeDrawing({ groups: [{ code: '1', lines: [] }] }), box)).toBe(0);
  });
});

describe('encodeIndexedPng', () => {
  it('keeps up to 256 colours exactly', async () => {
    const rgba = Uint8Array.from({ length: 4 * 256 }, (_, at) => (at % 4 === 3 ? 255 : at >> 2));
    const png = Buffer.from(await encodeIndexedPng(rgba, 16, 16));
    const palette = png.indexOf('PLTE') + 4;
    const data = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
    const shown = Array.from(
      { length: 256 },
      (_, pixel) => png[palette + 3 * (rows[Math.floor(pixel / 16) * 17 + 1 + (pixel % 16)] ?? 0)],
    );
    expect(shown).toEqual(Array.from({ length: 256 }, (_, pixel) => pixel));
  });

  it('takes more colours by bringing the rarest to their neighbours', async () => {
    const rgba = new Uint8Array(4 * 64 * 64).map(
      (_, at) => [((at >> 2) % 64) * 4, (at >> 8) * 4, 0, 255][at % 4] ?? 0,
    );
    const png = Buffer.from(await encodeIndexedPng(rgba, 64, 64));
    expect(png.readUInt32BE(png.indexOf('PLTE') - 4)).toBe(768);
  });

  it('leaves a picture of many colours the picture that it is', async () => {
    // Three hundred colours that lie close together; the first pixel is a rare one.
    const rgba = new Uint8Array(4 * 64 * 64).map((_, at) => {
      const colour = (at >> 2) % 300;
      const near = [(colour % 20) * 2, Math.floor(colour / 20) * 2, 0, 255];
      return (at < 4 ? [90, 90, 90, 255] : near)[at % 4] ?? 0;
    });
    const png = Buffer.from(await encodeIndexedPng(rgba, 64, 64));
    const { data, info } = await sharp(png)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([64, 64]);
    const furthest = Math.max(
      ...data.map((value, at) => Math.abs(value - (rgba[Math.floor(at / 3) * 4 + (at % 3)] ?? 0))),
    );
    expect(furthest).toBeLessThan(48);
  });
});

describe('share colours', () => {
  it('are those of tokens.css', async () => {
    const tokens = (await readFile('src/styles/tokens.css', 'utf8')).toLowerCase();
    for (const code of ['1', '2', '3', '4', '5'])
      expect(tokens).toContain(`--goal-${code}: ${accentOf(code).toLowerCase()};`);
    for (const [token, colour] of [
      ['ink', shareColours.ink],
      ['quiet', shareColours.quiet],
      ['line', shareColours.line],
      ['blue', shareColours.portal],
      ['state-late', shareColours.late],
    ] as const) {
      expect(tokens).toContain(`--${token}: ${colour.toLowerCase()};`);
    }
  });

  it('have at least 4.5:1 on white wherever they write', () => {
    for (const colour of [
      ...['1', '2', '3', '4', '5', '9'].map(accentOf),
      shareColours.ink,
      shareColours.quiet,
    ]) {
      expect(contrast(colour, shareColours.paper), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('make lines with news stand out from silent ones by 3:1', () => {
    for (const accent of ['1', '2', '3', '4', '5'].map(accentOf))
      expect(contrast(accent, tint(accent, silentStrength))).toBeGreaterThanOrEqual(3);
  });
});

describe('contrast', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
    expect(contrast('#A33B00', '#A33B00')).toBe(1);
  });
});

describe('limitConcurrency', () => {
  it('never runs more than it may, and runs everything, also after a failure', async () => {
    const limit = limitConcurrency(2);
    let [running, most, done] = [0, 0, 0];
    const tasks = Array.from({ length: 9 }, (_, index) =>
      limit(async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        done += 1;
        if (index === 1) throw new Error('on purpose');
      }),
    );
    const results = await Promise.allSettled(tasks);
    expect({
      most,
      done,
      failed: results.filter(({ status }) => status === 'rejected').length,
    }).toEqual({ most: 2, done: 9, failed: 1 });
  });
});

describe('areShareImagesWanted', () => {
  it('is true unless switched off, and names a value it does not know', () => {
    expect(areShareImagesWanted({})).toBe(true);
    expect(areShareImagesWanted({ SHARE_IMAGES: 'off', HOME: '/' })).toBe(false);
    expect(() => areShareImagesWanted({ SHARE_IMAGES: 'maybe' })).toThrow(/SHARE_IMAGES/u);
  });
});

describe('drawFavicon', () => {
  it('is the file in public', async () => {
    expect(await readFile('public/favicon.svg', 'utf8')).toBe(drawFavicon());
  });
});
