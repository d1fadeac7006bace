import { readCharacterMap } from './read-character-map.ts';
import { FontFileError } from './font-file-error.ts';

/** What a line of text needs to know of a font; lengths in font units, `unitsPerEm` of them to the font size. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Above the base line. */
  readonly ascent: number;
  /** Below the base line, a positive number. */
  readonly descent: number;
  readonly lineGap: number;
  /** Advance width of a character; undefined where the font lacks it. */
  readonly widthOf: (character: string) => number | undefined;
}

/** Views of the tables of an OpenType file, by tag. */
function readTables(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, DataView>();
  for (let record = 12, end = 12 + 16 * file.getUint16(4); record < end; record += 16) {
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    tables.set(
      tag,
      new DataView(
        bytes.buffer,
        bytes.byteOffset + file.getUint32(record + 8),
        file.getUint32(record + 12),
      ),
    );
  }
  return tables;
}

/**
 * Reads the metrics of a TrueType file (not WOFF) from its `head`, `hhea`, `hmtx` and `cmap` tables, as the OpenType
 * specification lays them out. Throws `FontFileError` where the bytes are no such file.
 */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  if (
    bytes.length < 12 ||
    new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) !== 0x0001_0000
  ) {
    throw new FontFileError('not a TrueType font: convert WOFF files first');
  }
  const tables = readTables(bytes);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (found === undefined) throw new FontFileError(`the font has no ${tag} table`);
    return found;
  };
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const glyphOf = readCharacterMap(table('cmap'));
  const lastOwnWidth = hhea.getUint16(34) - 1;
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: -hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    widthOf: (character) => {
      const glyph = glyphOf.get(character.codePointAt(0) ?? 0);
      return glyph === undefined ? undefined : hmtx.getUint16(4 * Math.min(glyph, lastOwnWidth));
    },
  };
}
