import { crc32, deflate } from 'node:zlib';
import { promisify } from 'node:util';

const compress = promisify(deflate);

/** Measured on share images: level 9 takes eight times as long for a tenth less. */
const deflateLevel = 7;

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Colours as little-endian words of RGBA bytes: 0xAABBGGRR. */
function splitColour(colour: number): readonly [number, number, number] {
  return [colour & 0xff, (colour >>> 8) & 0xff, (colour >>> 16) & 0xff];
}

/** A PNG chunk: length, type, data, check sum. */
function makeChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

interface IndexedPicture {
  /** Every colour, in the order of first appearance. */
  readonly colours: readonly number[];
  /** How many runs of pixels each colour has. */
  readonly runs: readonly number[];
  /** Place in `colours` of each pixel; each row is led by the filter byte 0. */
  readonly rows: Uint16Array;
}

/** Numbers the colours of a picture; a run of one colour costs no look-up, and most of a card is runs. */
function numberColours(pixels: Uint32Array, width: number): IndexedPicture {
  const numbers = new Map<number, number>();
  const runs: number[] = [];
  const rows = new Uint16Array(pixels.length + pixels.length / width);
  for (let start = 0, at = 1; start < pixels.length; start += width, at += width + 1) {
    for (let from = start; from < start + width;) {
      const colour = pixels[from] ?? 0;
      let to = from + 1;
      while (to < start + width && pixels[to] === colour) to += 1;
      const number = numbers.get(colour) ?? numbers.size;
      if (number === numbers.size) numbers.set(colour, number);
      runs[number] = (runs[number] ?? 0) + 1;
      rows.fill(number, at + from - start, at + to - start);
      from = to;
    }
  }
  return { colours: [...numbers.keys()], runs, rows };
}

/** Place in `palette` of the colour closest to `colour`. */
function findNearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = splitColour(colour);
  let [nearest, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, candidate] of palette.entries()) {
    const [r, g, b] = splitColour(candidate);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

/** Palette of at most 256 colours and the rows in its terms; colours with the most runs stay exact. */
function reduceColours({ colours, runs, rows }: IndexedPicture): {
  readonly palette: readonly number[];
  readonly rows: Uint8Array;
} {
  if (colours.length <= 256) return { palette: colours, rows: Uint8Array.from(rows) };
  // The first stays the first, for its number is also the filter byte that leads each row.
  const others = [...colours.keys()]
    .slice(1)
    .toSorted((a, b) => (runs[b] ?? 0) - (runs[a] ?? 0) || a - b);
  const kept = [0, ...others.slice(0, 255)];
  const palette = kept.map((number) => colours[number] ?? 0);
  const places = Uint8Array.from(colours, (colour) => findNearest(colour, palette));
  return { palette, rows: Uint8Array.from(rows, (number) => places[number] ?? 0) };
}

/**
 * An opaque picture (RGBA bytes, row by row) as a PNG with a palette, less than half the size of one in true colour. Beyond
 * 256 colours the rarest, shades on the edges of letters, become the nearest of the others. Layout of the
 * chunks: PNG specification, third edition.
 */
export async function encodeIndexedPng(
  rgba: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { palette, rows } = reduceColours(
    numberColours(new Uint32Array(rgba.slice().buffer), width),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    signature,
    makeChunk('IHDR', header),
    makeChunk('PLTE', Uint8Array.from(palette.flatMap(splitColour))),
    makeChunk('IDAT', await compress(rows, { level: deflateLevel })),
    makeChunk('IEND', new Uint8Array()),
  ]);
}
