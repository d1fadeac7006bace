import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Endings of files that are text and shrink when compressed. */
export const textEndings =
  /\.(?:html|css|js|mjs|json|jsonl|jsonld|xml|xsl|svg|txt|csv|ics|webmanifest|ttl|rdf|ya?ml|map)$/u;

/**
 * Pages that come with each objective and that few readers open: short permalinks, which the service answers itself, frames,
 * signs, citations and earlier versions. Several of them stand beside each objective, so the slow brotli, 75 ms a page, is not for them.
 */
export const companionPages =
  /(?:^|\/)(?:o\/[^/]+(?:\/v\/[^/]+)?|incorpora\/[^/]+|obiettivi\/[^/]+\/[^/]+)\/index\.html$/u;

/** Pages up to which the slowest, smallest brotli pays off. */
const manyPages = 1_000;

/** Brotli quality where time counts more than bytes. */
export const fastQuality = 5;

/** Brotli quality for a site of so many pages: 11 up to 1,000, 5 beyond, where 11 would take longer than the build. */
export function chooseBrotliQuality(pages: number): number {
  return pages <= manyPages ? 11 : fastQuality;
}

/** Both compressed forms of some bytes. */
export async function compressBytes(
  bytes: Buffer,
  brotliQuality: number,
): Promise<{ br: Buffer; gz: Buffer }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  // Level 9 of gzip writes no time, so equal files stay equal.
  const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })]);
  return { br, gz };
}
