import { escapeXml } from '../../domain/escape-xml.ts';
import { printApostrophes } from '../../i18n/format.ts';
import { shareTexts } from '../../i18n/objective/share.ts';
import type { ShareCard } from '../../views/objective/share-card.ts';
import type { FontWeight } from '../fonts/font-weights.ts';
import {
  type Box,
  drawLineOfTime,
  drawMark,
  findPitch,
  listShareMarks,
  placeMonth,
  shrinkBox,
} from './draw-line-of-time.ts';
import { accentOf, shareColours } from './share-colours.ts';
import { fitLine, fitText } from './wrap-text.ts';

/** Width of a text in pixels, set in a weight and size of the portal's font. */
export type MeasureFont = (text: string, weight: FontWeight, size: number) => number;

/** Size that social networks ask of a large preview, pixels. */
export const shareSize = { width: 1200, height: 630 } as const;

const band = 24;
const margin = 76;
const right = 1128;
const reportSizes = [32, 29, 26] as const;
const leading = 1.12;

/** Where text and drawing stand; edges and baselines in pixels. */
interface Layout {
  /** Right edge of the text. */
  readonly textRight: number;
  readonly titleSizes: readonly number[];
  readonly titleTop: number;
  readonly titleHeight: number;
  readonly report: number;
  readonly rule: number;
  /** Room for the lines, between the name of the present month and the years. */
  readonly box: Box;
}

const layouts: Readonly<Record<ShareCard['layout'], Layout>> = {
  below: {
    textRight: right,
    titleSizes: [64, 58, 52, 46],
    titleTop: 96,
    titleHeight: 156,
    report: 300,
    rule: 530,
    box: { left: margin, top: 352, width: right - margin, height: 88 },
  },
  beside: {
    textRight: 640,
    titleSizes: [64, 58, 52, 46, 40],
    titleTop: 134,
    titleHeight: 290,
    report: 474,
    rule: 510,
    box: { left: 704, top: 96, width: right - 704, height: 356 },
  },
};

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
function drawTitle(text: string, width: number, layout: Layout, measure: MeasureFont): string {
  const { titleSizes, titleTop, titleHeight } = layout;
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
function drawReport(text: string, y: number, width: number, measure: MeasureFont): string {
  const { size, lines } = fitText(
    prepareText(text),
    width,
    reportSizes,
    () => 1,
    (part, own) => measure(part, 400, own),
  );
  return drawLine({ text: lines[0] ?? '', y, weight: 400, size, colour: shareColours.ink });
}

/** Lines of time with the present month named above and the years below. */
function drawPicture(drawing: ShareCard['drawing'], room: Box, measure: MeasureFont): string {
  const box = shrinkBox(drawing, room);
  const { month, years } = drawing;
  const words = { weight: 600, size: 26, colour: shareColours.quiet } as const;
  const parts = [drawLineOfTime(drawing, box)];
  if (month !== undefined) {
    const width = measure(month.name, words.weight, words.size);
    const wanted = placeMonth(drawing, month.at, box) - width / 2;
    const x = Math.round(Math.max(box.left, Math.min(wanted, box.left + box.width - width)));
    parts.push(drawLine({ ...words, text: month.name, x, y: Math.round(box.top - 12) }));
  }
  for (const [index, year] of years.entries()) {
    const x = Math.round(box.left + (index * box.width) / years.length + 8);
    parts.push(drawLine({ ...words, text: String(year), x, y: room.top + room.height + 28 }));
  }
  return parts.join('');
}

/** The legend of the marks that stand on the lines, on one line. */
function drawLegend(
  drawing: ShareCard['drawing'],
  accent: string,
  y: number,
  measure: MeasureFont,
): string {
  const words = { weight: 400, size: 24, colour: shareColours.quiet, y } as const;
  let x: number = margin;
  return listShareMarks(drawing)
    .map((mark) => {
      const text = shareTexts.marks[mark];
      const drawn = `${drawMark(mark, x, y - 8, accent)}${drawLine({ ...words, text, x: x + 38 })}`;
      x += 38 + Math.ceil(measure(text, words.weight, words.size)) + 32;
      return drawn;
    })
    .join('');
}

/**
 * A share image as SVG: heading and title, what was reported, the lines of time, whose plan it is. Every text keeps
 * within its column, measured in the font itself.
 */
export function drawShareCard(card: ShareCard, measure: MeasureFont): string {
  const { ink, quiet, line, paper } = shareColours;
  const accent = accentOf(card.theme);
  const layout = layouts[card.layout];
  const isDrawn = findPitch(card.drawing, layout.box) > 0;
  const width = (isDrawn ? layout.textRight : right) - margin;
  const widthOf = ({ text, weight, size }: Line, own = text): number => measure(own, weight, size);
  const fit = (wanted: Line, room = width): Line => ({
    ...wanted,
    text: fitLine(prepareText(wanted.text), room, (text) => widthOf(wanted, text)),
  });
  const { rule } = layout;
  const place = fit({ text: card.place, y: rule + 44, weight: 600, size: 28, colour: accent }, 400);
  const footWidth = right - margin - widthOf(place) - 40;
  const parts = [
    `<rect width="${shareSize.width}" height="${shareSize.height}" fill="${paper}"/>`,
    `<rect width="${band}" height="${shareSize.height}" fill="${accent}"/>`,
    drawLine(
      fit({ text: card.heading, y: layout.titleTop - 20, weight: 600, size: 30, colour: accent }),
    ),
    drawTitle(card.title, width, layout, measure),
    drawReport(card.reported, layout.report, width, measure),
    isDrawn ? drawPicture(card.drawing, layout.box, measure) : '',
    isDrawn && card.layout === 'below' ? drawLegend(card.drawing, accent, rule - 26, measure) : '',
    `<rect x="${margin}" y="${rule}" width="${right - margin}" height="2" fill="${line}"/>`,
    drawLine(
      fit({ text: card.source, y: rule + 44, weight: 600, size: 28, colour: ink }, footWidth),
    ),
    drawLine(
      fit({ text: card.foot, y: rule + 78, weight: 400, size: 26, colour: quiet }, footWidth),
    ),
    drawLine({ ...place, x: Math.floor(right - widthOf(place)) }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}" font-family="Titillium Web">${parts.join('')}</svg>`;
}
