import type { ShareTiles } from '../../views/objective/share-card.ts';
import { accentOf, shareColours, tint } from './share-colours.ts';

/** A rectangle, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Above this many objectives a tile would be too small to see. */
const mostTiles = 400;

/** Gap between themes, in tiles. */
const groupGap = 0.5;

/** Whether a plan is small enough to be drawn tile by tile. */
export function canDrawTiles({ groups }: ShareTiles): boolean {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return total > 0 && total <= mostTiles;
}

/** Height of the grid in tiles, each theme starting a row of its own. */
function countRows(groups: ShareTiles['groups'], columns: number): number {
  return (
    groups.reduce((rows, { count }) => rows + Math.ceil(count / columns), 0) +
    (groups.length - 1) * groupGap
  );
}

/** The number of columns that makes tiles largest in a box, and the pitch of a tile in pixels. */
export function layTiles(
  groups: ShareTiles['groups'],
  { width, height }: Pick<Box, 'width' | 'height'>,
): { readonly columns: number; readonly pitch: number } {
  let best = { columns: 1, pitch: 0 };
  for (let columns = 3; columns <= 30; columns += 1) {
    const pitch = Math.floor(Math.min(width / columns, height / countRows(groups, columns)));
    if (pitch > best.pitch) best = { columns, pitch };
  }
  return best;
}

function gapOf(pitch: number): number {
  return Math.max(2, Math.round(pitch * 0.18));
}

/** Width of the grid in a box, pixels, without the gap after the last column. */
export function gridWidth({ groups }: ShareTiles, box: Box): number {
  const { columns, pitch } = layTiles(groups, box);
  return columns * pitch - gapOf(pitch);
}

/**
 * SVG of the plan's tiles, theme under theme, right edge on that of the box. One tile meant: it is full, its theme pale,
 * the rest grey. The whole plan meant: every tile has its theme's accent.
 */
export function drawTiles({ groups, own }: ShareTiles, box: Box): string {
  const { columns, pitch } = layTiles(groups, box);
  const gap = gapOf(pitch);
  const side = pitch - gap;
  const left = box.left + box.width - columns * pitch + gap;
  const drawn: string[] = [];
  let top = box.top;
  for (const { code, count } of groups) {
    const theme = accentOf(code);
    const pale =
      own === undefined ? theme : own.code === code ? tint(theme, 0.28) : shareColours.tile;
    for (let index = 0; index < count; index += 1) {
      const isOwn = own?.code === code && own.index === index;
      const grow = isOwn ? Math.floor(gap / 2) : 0;
      const x = left + (index % columns) * pitch - grow;
      const y = top + Math.floor(index / columns) * pitch - grow;
      const size = side + 2 * grow;
      drawn.push(
        `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="3" fill="${isOwn ? theme : pale}"/>`,
      );
    }
    top += Math.round((Math.ceil(count / columns) + groupGap) * pitch);
  }
  return drawn.join('');
}
