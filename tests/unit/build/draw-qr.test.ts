import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { drawQr, writeQrFile, type QrDrawing } from '../../../src/build/qr/draw-qr.ts';

const address = 'https://piano.comune.example/o/0a1b2c3/';

/** The modules that a path paints, row by row. */
function paint({ viewBox, path }: QrDrawing): readonly (readonly boolean[])[] {
  const size = Number(viewBox.split(' ').at(-1));
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu))
    grid[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return grid;
}

describe('drawQr', () => {
  it('paints exactly the modules of the code', () => {
    expect(paint(drawQr(address))).toEqual(
      encode(address, { ecc: 'M', boostEcc: true, border: 4, maskPattern: 0 }).data,
    );
  });

  it('leaves four light modules on each side, which readers need', () => {
    const grid = paint(drawQr(address));
    const edge = [...grid.slice(0, 4), ...grid.slice(-4)]
      .flat()
      .concat(grid.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)]));
    expect(edge.some(Boolean)).toBe(false);
    expect(grid[4]?.[4]).toBe(true);
  });
});

describe('writeQrFile', () => {
  it('is an SVG with a light ground under the dark modules', () => {
    expect(writeQrFile(address)).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1".*fill="#fff" d="M0 0h\1v\1H0z"/u,
    );
  });
});
