import { encode } from 'uqr';

/** A QR code as a drawing: dark modules as one SVG path on a square grid. */
export interface QrDrawing {
  /** Modules a side, the quiet zone of four on each side among them (ISO/IEC 18004, 9.1). */
  readonly size: number;
  readonly viewBox: string;
  readonly path: string;
}

const quietZone = 4;

/** One mask for all: to try all eight takes five times as long, and readers read each of them (docs/decisions/0015). */
const maskPattern = 0;

const drawn = new Map<string, QrDrawing>();

/** The QR code of an address, with the most error correction that its size allows (15 % at least). Drawn once for each address. */
export function drawQr(address: string): QrDrawing {
  const known = drawn.get(address);
  if (known !== undefined) return known;
  const { data, size } = encode(address, { ecc: 'M', boostEcc: true, border: quietZone, maskPattern });
  const drawing = { size, viewBox: `0 0 ${size} ${size}`, path: data.map(drawRow).join('') };
  drawn.set(address, drawing);
  return drawing;
}

/** Runs of dark modules of a row, each as a rectangle of height 1. */
function drawRow(row: readonly boolean[], y: number): string {
  const text = row.map((dark) => (dark ? '#' : ' ')).join('');
  return Array.from(text.matchAll(/#+/gu), ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}

/** A QR code as an SVG file, black on white, which programs and printers scale. */
export function writeQrFile(address: string): string {
  const { size, viewBox, path } = drawQr(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
