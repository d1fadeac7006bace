import { PATTERN_SIZE, type PatternName, patternPaths } from '../../views/totals/part-style.ts';

/** Fill of a part on the canvas, from the same lines as the page's SVG patterns; the plain colour where a canvas makes no pattern. */
export function fillPattern(
  name: PatternName,
  colour: string,
  ground: string,
): CanvasPattern | string {
  const tile = document.createElement('canvas');
  // Twice the size, so that lines stay sharp on dense screens.
  tile.width = PATTERN_SIZE * 2;
  tile.height = PATTERN_SIZE * 2;
  const context = tile.getContext('2d');
  if (context === null) return colour;
  context.scale(2, 2);
  context.fillStyle = ground;
  context.fillRect(0, 0, PATTERN_SIZE, PATTERN_SIZE);
  context.fillStyle = colour;
  context.fill(new Path2D(patternPaths[name]));
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(0.5));
  return pattern ?? colour;
}
