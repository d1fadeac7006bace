import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { facets, parseListState } from '../search/filter-objectives.ts';
import type { ListPage } from './list-page.ts';
import { negotiateEncoding, type Encoding } from './negotiate-encoding.ts';
import { renderList } from './render-list.ts';
import { pagePolicy } from './security-headers.ts';
import { setEncoding } from './send-file.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Whether a query asks for anything but the list as it was built. */
export function asksForPart(query: string): boolean {
  const params = new URLSearchParams(query);
  return ['q', 'ordine', ...facets].some((name) => params.getAll(name).some((value) => value !== ''));
}

/** Answers a search of the list that came without JavaScript. */
export async function answerList(request: FastifyRequest, reply: FastifyReply, page: ListPage, query: string): Promise<FastifyReply> {
  const encoding = negotiateEncoding(request.headers['accept-encoding'], ['br', 'gzip', 'identity']);
  const body = await compress(Buffer.from(renderList(page, parseListState(new URLSearchParams(query)))), encoding);
  setEncoding(reply, encoding);
  return reply
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
