import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiateEncoding, type Encoding } from './negotiate-encoding.ts';
import { pagePolicy } from './security-headers.ts';
import { setEncoding } from './send-file.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Answers with a page made for this one request, compressed and never kept by caches. */
export async function sendHtml(request: FastifyRequest, reply: FastifyReply, html: string, status = 200): Promise<FastifyReply> {
  const encoding = negotiateEncoding(request.headers['accept-encoding'], ['br', 'gzip', 'identity']);
  const body = await compress(Buffer.from(html), encoding);
  setEncoding(reply, encoding);
  return reply
    .code(status)
    .headers({ 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': pagePolicy, 'Cache-Control': 'no-store', Vary: 'Accept-Encoding' })
    .header('Content-Length', body.length)
    .send(body);
}

/** Compresses for one answer: the fast levels, since nobody asks for these bytes twice. */
async function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return bytes;
  if (encoding === 'gzip') return zip(bytes, { level: 6 });
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}
