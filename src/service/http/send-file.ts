import type { FastifyReply, FastifyRequest } from 'fastify';
import { routes } from '../../i18n/routes.ts';
import { buildHeader } from '../../views/marks.ts';
import { negotiateEncoding } from './negotiate-encoding.ts';
import {
  findFrame,
  framedHeaders,
  framedPolicy,
  pagePolicy,
  positionPermissions,
  workerPath,
  workerPolicy,
  writeFormFramePolicy,
} from './security-headers.ts';
import { variesByEncoding, type Encoding, type SiteFile } from '../site/site-files.ts';
import type { Site } from '../site/site.ts';

const immutable = 'public, max-age=31536000, immutable';

/** Whether a list of entity tags (`If-None-Match`) names this one; compared weakly, as RFC 9110 says. */
export function matchesTag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch
    .split(',')
    .some((part) => part.trim() === '*' || part.trim().replace(/^W\//u, '') === etag);
}

/** How long caches may keep a file: hashed files for good, everything else only with revalidation. */
export function findCachePolicy(pathname: string): string {
  return pathname.startsWith('/_astro/') ? immutable : 'no-cache';
}

/** How a file is sent. */
interface FileAnswer {
  readonly status?: number;
  /** Origins that may show the forms made for other sites. */
  readonly frameHosts?: readonly string[];
}

/** Answers with a file of the site in the best encoding the client takes, or with 304. */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site,
  file: SiteFile,
  { status = 200, frameHosts = [] }: FileAnswer = {},
): Promise<FastifyReply> {
  const encoding = negotiateEncoding(request.headers['accept-encoding'], file.encodings);
  const body = await site.readBody(file, encoding);
  setTypeHeaders(reply, file, frameHosts);
  if (file.pathname === routes.report && site.manifest?.reports !== undefined)
    reply.header('Permissions-Policy', positionPermissions);
  if (status === 200) {
    reply.header('Cache-Control', findCachePolicy(file.pathname)).header('ETag', body.etag);
    if (matchesTag(request.headers['if-none-match'], body.etag)) return sendUnchanged(reply);
  } else reply.header('Cache-Control', 'no-store');
  setEncoding(reply, encoding);
  return reply.code(status).header('Content-Length', body.bytes.length).send(body.bytes);
}

/** Answers that the client's copy is still right. The longest header stays with that copy (RFC 9110, 15.4.5) and is not sent again. */
function sendUnchanged(reply: FastifyReply): FastifyReply {
  reply.raw.removeHeader('Permissions-Policy');
  return reply.code(304).removeHeader('Content-Type').removeHeader(buildHeader).send();
}

function setTypeHeaders(reply: FastifyReply, file: SiteFile, frameHosts: readonly string[]): void {
  reply.header('Content-Type', file.contentType);
  const frame = findFrame(file.pathname);
  const framed = frame === 'form' ? writeFormFramePolicy(frameHosts) : framedPolicy;
  if (file.contentType.startsWith('text/html'))
    reply.header('Content-Security-Policy', frame === undefined ? pagePolicy : framed);
  if (frame !== undefined) reply.headers(framedHeaders);
  if (file.pathname === workerPath) reply.header('Content-Security-Policy', workerPolicy);
  // A viewer inside the browser would work under no policy of ours.
  if (file.contentType === 'application/pdf') reply.header('Content-Disposition', 'attachment');
  if (variesByEncoding(file)) reply.header('Vary', 'Accept-Encoding');
}

/** Sets `Content-Encoding` unless the body travels as it is. */
export function setEncoding(reply: FastifyReply, encoding: Encoding): void {
  if (encoding !== 'identity') reply.header('Content-Encoding', encoding);
}
