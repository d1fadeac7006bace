import { mapPoint, type Matrix } from './matrix.ts';

/** A line drawn on a page, level or upright: its place across, and from where to where. */
export interface Ruling {
  readonly isLevel: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Thickest line that parts cells, in points; a thicker one is a coloured ground. */
const thickest = 3;

/** Level and upright lines of a path, and thin rectangles, which are lines as well. `paint` names what is done with the path. */
export function listRulings(
  args: readonly unknown[],
  paint: string,
  matrix: Matrix,
): readonly Ruling[] {
  const [, paths] = args as readonly [number, readonly (ArrayLike<number> | null)[]];
  const [path] = paths;
  if (path === null || path === undefined || paint === 'endPath') return [];
  const isStroked = /stroke/iu.test(paint);
  return listOutlines(path, matrix).flatMap((points): readonly Ruling[] => {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    if (bottom - top <= thickest && right - left > bottom - top)
      return [{ isLevel: true, at: (top + bottom) / 2, from: left, to: right }];
    if (right - left <= thickest)
      return [{ isLevel: false, at: (left + right) / 2, from: top, to: bottom }];
    return isStroked ? listSides(points) : [];
  });
}

/** A filled sign about as wide as high, by its middle: lists of browsers have such bullets. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Widths and heights of bullets, in points. */
const [smallest, largest] = [1, 7];

/** The small filled signs of a path. */
export function listDots(args: readonly unknown[], paint: string, matrix: Matrix): readonly Dot[] {
  const [, paths] = args as readonly [number, readonly (ArrayLike<number> | null)[]];
  const [path] = paths;
  if (path === null || path === undefined || !/fill/iu.test(paint)) return [];
  return listOutlines(path, matrix).flatMap((points): readonly Dot[] => {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const [width, height] = [right - left, bottom - top];
    const isSmall = Math.min(width, height) > smallest && Math.max(width, height) < largest;
    return isSmall && Math.abs(width - height) < width / 4
      ? [{ x: (left + right) / 2, y: (top + bottom) / 2 }]
      : [];
  });
}

function listSides(points: readonly Point[]): readonly Ruling[] {
  return points.flatMap((point, index): readonly Ruling[] => {
    const next = points[index + 1];
    if (next === undefined) return [];
    if (Math.abs(point.y - next.y) < 0.5)
      return [
        {
          isLevel: true,
          at: point.y,
          from: Math.min(point.x, next.x),
          to: Math.max(point.x, next.x),
        },
      ];
    return Math.abs(point.x - next.x) < 0.5
      ? [
          {
            isLevel: false,
            at: point.x,
            from: Math.min(point.y, next.y),
            to: Math.max(point.y, next.y),
          },
        ]
      : [];
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The outlines of a path without its curves: numbers say move, line, curve, curve, close. */
function listOutlines(path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const outlines: Point[][] = [];
  let at = 0;
  while (at < path.length) {
    const step = path[at];
    const length = step === 0 || step === 1 ? 2 : step === 2 ? 6 : step === 3 ? 4 : 0;
    const point = mapPoint(matrix, path[at + length - 1] ?? 0, path[at + length] ?? 0);
    const last = outlines.at(-1);
    if (step === 0) outlines.push([point]);
    else if (length > 0) last?.push(point);
    else if (last?.[0] !== undefined) last.push(last[0]);
    at += length + 1;
  }
  return outlines.filter((points) => points.length > 1);
}
