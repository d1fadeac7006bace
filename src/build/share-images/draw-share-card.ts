import { escapeXml } from '../../domain/escape-xml.ts';
import { printApostrophes } from '../../i18n/format.ts';
import type { ShareCard } from '../../views/objective/share-card.ts';
import type { FontWeight } from '../fonts/font-weights.ts';
import { canDrawTiles, drawTiles, gridWidth } from './draw-tiles.ts';
import { accentOf, shareColours } from './share-colours.ts';
import { fitLine, fitText } from './wrap-text.ts';

/** Width of a text in pixels, set in a weight and size of the portal's font. */
export type MeasureFont = (text: string, weight: FontWeight, size: number) => number;

/** Size that social networks ask of a large preview, pixels. */
export const shareSize = { width: 1200, height: 630 } as const;

const band = 24;
const margin = 76;
const right = 1128;
const textRight = 800;
const tileBox = { left: 864, top: 78, width: 264, height: 426 } as const;
const titleSizes = [76, 70, 64, 58, 52, 46] as const;
const reportSizes = [32, 29, 26] as const;
const titleTop = 134;
const titleHeight = 262;
const leading = 1.12;

/** Typographic apostrophes, for content is typed with the keyboard's straight one, and accents joined to their letters. */
function prepareText(text: string): string {
  return printApostrophes(text.normalize('NFC'));
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly weight: FontWeight;
  readonly size: number;
  readonly colour: string;
  readonly x?: number;
}

function drawLine({ text, x = margin, y, weight, size, colour }: Line): string {
  return `<text x="${x}" y="${y}" font-weight="${weight}" font-size="${size}" fill="${colour}">${escapeXml(text)}</text>`;
}

/** The title in the largest size that leaves room for what stands below. */
function drawTitle(text: string, width: number, measure: MeasureFont): string {
  const most = (size: number): number => Math.floor(titleHeight / (size * leading));
  const { size, lines } = fitText(prepareText(text), width, titleSizes, most, (part, own) =>
    measure(part, 700, own),
  );
  const yOf = (index: number): number => Math.round(titleTop + size * (0.88 + index * leading));
  return lines
    .map((line, index) =>
      drawLine({ text: line, y: yOf(index), weight: 700, size, colour: shareColours.ink }),
    )
    .join('');
}

/** What was reported and when, on one line: smaller where the words are many, so that the day is never cut off. */
function drawReport(text: string, width: number, measure: MeasureFont): string {
  const { size, lines } = fitText(
    prepareText(text),
    width,
    reportSizes,
    () => 1,
    (part, own) => measure(part, 400, own),
  );
  return drawLine({ text: lines[0] ?? '', y: 442, weight: 400, size, colour: shareColours.ink });
}

/**
 * A share image as SVG: theme and title above, what was reported and whose plan it is below, the plan's tiles with the
 * objective's number on the right. Every text keeps within its column, measured in the font itself.
 */
export function drawShareCard(card: ShareCard, measure: MeasureFont): string {
  const { ink, quiet, line, paper } = shareColours;
  const accent = accentOf(card.theme?.code);
  const withTiles = canDrawTiles(card.tiles);
  const width = (withTiles ? textRight : right) - margin;
  const widthOf = ({ text, weight, size }: Line, own = text): number => measure(own, weight, size);
  const fit = (wanted: Line, room = width): Line => ({
    ...wanted,
    text: fitLine(prepareText(wanted.text), room, (text) => widthOf(wanted, text)),
  });
  const place = fit(
    { text: card.place, y: 554, weight: 600, size: 28, colour: accent },
    right - textRight,
  );
  const tilesLeft = withTiles
    ? tileBox.left + tileBox.width - gridWidth(card.tiles, tileBox)
    : right;
  const footWidth = withTiles ? width : width - widthOf(place) - 40;
  const isPortal = card.theme === undefined;
  const foot = [isPortal ? undefined : card.plan, card.notice]
    .filter((text) => text !== undefined)
    .join(' · ');
  const parts = [
    `<rect width="${shareSize.width}" height="${shareSize.height}" fill="${paper}"/>`,
    `<rect width="${band}" height="${shareSize.height}" fill="${accent}"/>`,
    drawLine(
      fit({
        text: card.theme?.title ?? card.municipality,
        y: 104,
        weight: 600,
        size: 30,
        colour: accent,
      }),
    ),
    drawTitle(card.title, width, measure),
    drawReport(card.reported, width, measure),
    `<rect x="${margin}" y="474" width="${width}" height="2" fill="${line}"/>`,
    drawLine(
      fit(
        {
          text: isPortal ? card.plan : card.municipality,
          y: 518,
          weight: 600,
          size: 28,
          colour: ink,
        },
        footWidth,
      ),
    ),
    drawLine(fit({ text: foot, y: 554, weight: 400, size: 26, colour: quiet }, footWidth)),
    withTiles ? drawTiles(card.tiles, tileBox) : '',
    // Under the left edge of the tiles, unless that would run over the margin.
    drawLine({ ...place, x: Math.min(tilesLeft, Math.floor(right - widthOf(place))) }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}" font-family="Titillium Web">${parts.join('')}</svg>`;
}
