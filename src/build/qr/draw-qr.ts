import { encode } from 'uqr';

/** A QR code as a drawing: dark modules as one SVG path on a square grid. */
export interface QrDrawing {
  /** Of as many units as modules a side, the quiet zone of four on each side among them (ISO/IEC 18004, 9.1). */
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
  const drawing = drawSecretQr(address);
  drawn.set(address, drawing);
  return drawing;
}

/** The same of an address that is nobody else's: nothing of it is kept. */
export function drawSecretQr(address: string): QrDrawing {
  const { data, size: modules } = encode(address, {
    ecc: 'M',
    boostEcc: true,
    border: 0,
    maskPattern,
  });
  const size = modules + 2 * quietZone;
  return { viewBox: `0 0 ${size} ${size}`, path: data.map(drawRow).join('') };
}

/** Runs of dark modules of a row, each as a rectangle of height 1, within the quiet zone. */
function drawRow(row: readonly boolean[], y: number): string {
  let path = '';
  for (let start = 0; start < row.length;) {
    let end = start;
    while (row[end] === true) end += 1;
    if (end > start)
      path += `M${start + quietZone} ${y + quietZone}h${end - start}v1h-${end - start}z`;
    start = end + 1;
  }
  return path;
}

/** A QR code as an SVG file, black on white, which programs and printers scale. */
export function writeQrFile(address: string): string {
  const { viewBox, path } = drawQr(address);
  const size = Number(viewBox.split(' ').at(-1));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
