import type { FastifyReply, FastifyRequest } from 'fastify';
import { compressAnswer } from './compress-answer.ts';
import { negotiateEncoding } from './negotiate-encoding.ts';
import { pagePolicy } from './security-headers.ts';
import { setEncoding } from './send-file.ts';

/** Answers with a page made for this one request, compressed and never kept by caches. */
export async function sendHtml(
  request: FastifyRequest,
  reply: FastifyReply,
  html: Uint8Array<ArrayBuffer>,
  status = 200,
  policy = pagePolicy,
): Promise<FastifyReply> {
  const encoding = negotiateEncoding(request.headers['accept-encoding'], [
    'br',
    'gzip',
    'identity',
  ]);
  const body = await compressAnswer(Buffer.from(html.buffer), encoding);
  setEncoding(reply, encoding);
  return reply
    .code(status)
    .headers({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Encoding',
    })
    .header('Content-Length', body.length)
    .send(body);
}
