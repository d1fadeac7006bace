import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../site/site-files.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Bytes up to which an answer fits a packet with its headers: compressing it would save nobody anything. */
const SMALL = 512;

/** Whether bytes are worth compressing. */
export function isWorthCompressing(bytes: Buffer): boolean {
  return bytes.length > SMALL;
}

/** Bytes of an answer made for one request, in the given encoding: the fast levels, since few ask for the same bytes again. */
export async function compressAnswer(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return bytes;
  if (encoding === 'gzip') return zip(bytes, { level: 6 });
  return brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
