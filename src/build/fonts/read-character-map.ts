/** Adds the characters of one segment of a format 4 subtable to `glyphs`. */
function addSegment(
  subtable: DataView,
  segment: number,
  segments: number,
  glyphs: Map<number, number>,
): void {
  const last = subtable.getUint16(14 + 2 * segment);
  const first = subtable.getUint16(16 + 2 * (segments + segment));
  const delta = subtable.getUint16(16 + 2 * (2 * segments + segment));
  const offsetAt = 16 + 2 * (3 * segments + segment);
  const offset = subtable.getUint16(offsetAt);
  for (let code = first; code <= last && code < 0xff_ff; code += 1) {
    const listed = offset === 0 ? code : subtable.getUint16(offsetAt + offset + 2 * (code - first));
    const glyph = listed === 0 ? 0 : (listed + delta) & 0xff_ff;
    if (glyph !== 0) glyphs.set(code, glyph);
  }
}

/**
 * Glyph number of each code point of the Basic Multilingual Plane, from the format 4 subtables of a `cmap` table
 * (every font made for the web has one); empty where there is none.
 */
export function readCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0, count = cmap.getUint16(2); index < count; index += 1) {
    const start = cmap.getUint32(8 + 8 * index);
    if (cmap.getUint16(start) !== 4) continue;
    const subtable = new DataView(cmap.buffer, cmap.byteOffset + start, cmap.byteLength - start);
    const segments = subtable.getUint16(6) / 2;
    for (let segment = 0; segment < segments; segment += 1)
      addSegment(subtable, segment, segments, glyphs);
  }
  return glyphs;
}
