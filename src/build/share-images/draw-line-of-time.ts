import { drawLines } from '../../views/plan/line-paths.ts';
import type { LineMarks } from '../../views/plan/lines.ts';
import type { ShareDrawing } from '../../views/objective/share-card.ts';
import { accentOf, shareColours, silentStrength, tint } from './share-colours.ts';

/** A rectangle, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The thickest and the thinnest that a line may be with its gap, pixels. */
const pitches = { most: 36, least: 2.4 } as const;

/** Gap between themes, in lines. */
const groupGap = 1;

function countLines({ groups }: ShareDrawing): number {
  return groups.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** Lines and gaps from top to bottom, in lines. */
function countRows(drawing: ShareDrawing): number {
  return countLines(drawing) + (drawing.groups.length - 1) * groupGap;
}

/** Height of a line with its gap in a box, pixels; 0 where lines would be too thin to see or there are none. */
export function findPitch(drawing: ShareDrawing, { height }: Pick<Box, 'height'>): number {
  const pitch = Math.min(pitches.most, height / countRows(drawing));
  return countLines(drawing) > 0 && pitch >= pitches.least ? pitch : 0;
}

/** Where in a box the middle of a month lies, pixels from the left of the image. */
export function placeMonth({ years }: ShareDrawing, at: number, { left, width }: Box): number {
  return left + ((at + 0.5) * width) / (years.length * 12);
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** The box that the lines fill: at the foot of the box given, as high as its lines need. */
export function shrinkBox(drawing: ShareDrawing, box: Box): Box {
  const height = findPitch(drawing, box) * countRows(drawing);
  return { ...box, top: box.top + box.height - height, height };
}

/** Places on a line in pixels instead of months. */
function stretch({ spans, due, open, reports }: LineMarks, across: number): LineMarks {
  const place = (at: number): number => at * across;
  return {
    spans: spans.map(([from, to]) => [place(from), place(to)]),
    due: due.map(place),
    open: open.map(place),
    reports: reports.map(place),
  };
}

function drawGroup(lines: readonly LineMarks[], accent: string, pitch: number): string {
  const paths = drawLines(lines, { years: [], today: undefined }, pitch);
  const bar = pitch * (pitch < 8 ? 0.75 : 0.56);
  const strokes = [
    { d: paths.planned, colour: tint(accent, silentStrength), width: bar },
    { d: paths.told, colour: accent, width: bar },
    { d: paths.due, colour: shareColours.quiet, width: Math.min(4, pitch / 2) },
    { d: paths.open, colour: shareColours.late, width: Math.min(8, pitch) },
    { d: paths.report, colour: shareColours.ink, width: Math.min(20, pitch * 0.9) },
  ];
  return strokes
    .filter(({ d }) => d !== '')
    .map(
      ({ d, colour, width }) =>
        `<path d="${d}" stroke="${colour}" stroke-width="${round(width)}"${d === paths.report ? ' stroke-linecap="round"' : ''}/>`,
    )
    .join('');
}

/**
 * SVG of lines of time in a box that `shrinkBox` gave: the present month as a band, years parted by hairlines, planned
 * spans pale where nothing was reported, terms as ticks, those that passed in silence thicker, reports as discs.
 */
export function drawLineOfTime(drawing: ShareDrawing, box: Box): string {
  const { years, month, groups } = drawing;
  const { left, width, height } = box;
  const pitch = findPitch(drawing, box);
  const across = width / (years.length * 12);
  const band = (x: number, wide: number, colour: string): string =>
    `<rect x="${round(x)}" y="${round(box.top)}" width="${round(wide)}" height="${round(height)}" fill="${colour}"/>`;
  const parts = [
    month === undefined ? '' : band(left + month.at * across, across, shareColours.month),
    ...Array.from({ length: years.length + 1 }, (_, year) =>
      band(left + year * 12 * across - 1, 2, shareColours.line),
    ),
  ];
  let top = box.top;
  for (const { code, lines } of groups) {
    const drawn = drawGroup(
      lines.map((line) => stretch(line, across)),
      accentOf(code),
      pitch,
    );
    parts.push(`<g transform="translate(${round(left)} ${round(top)})">${drawn}</g>`);
    top += (lines.length + groupGap) * pitch;
  }
  return parts.join('');
}

/** A kind of mark on lines of time. */
export type ShareMark = keyof LineMarks;

/** The marks that stand on the lines of a drawing, in the order of its legend. */
export function listShareMarks({ groups }: ShareDrawing): readonly ShareMark[] {
  const lines = groups.flatMap((group) => group.lines);
  const isDue = ({ due, open }: LineMarks): boolean => due.some((at) => !open.includes(at));
  return (['spans', 'due', 'open', 'reports'] as const).filter((mark) =>
    lines.some((line) => (mark === 'due' ? isDue(line) : line[mark].length > 0)),
  );
}

/** SVG of a mark for the legend, 28 pixels wide around the height `y`. */
export function drawMark(mark: ShareMark, x: number, y: number, accent: string): string {
  const tick = (width: number, colour: string): string =>
    `<rect x="${round(x + 14 - width / 2)}" y="${round(y - 11)}" width="${width}" height="22" fill="${colour}"/>`;
  return {
    spans: `<rect x="${round(x)}" y="${round(y - 6)}" width="28" height="12" fill="${tint(accent, silentStrength)}"/>`,
    due: tick(4, shareColours.quiet),
    open: tick(8, shareColours.late),
    reports: `<circle cx="${round(x + 14)}" cy="${round(y)}" r="9" fill="${shareColours.ink}"/>`,
  }[mark];
}
