import type { FastifyReply, FastifyRequest } from 'fastify';
import { serviceMessages } from '../../i18n/commands/service-messages.ts';
import { sendFile } from './send-file.ts';
import type { Site } from '../site/site.ts';

/** Statuses with which the service refuses. */
export type ProblemStatus = keyof typeof serviceMessages.problems;

/** Answers a refusal: `application/problem+json` below `/api/`, a line of text elsewhere. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  status: ProblemStatus,
): FastifyReply {
  const title = serviceMessages.problems[status];
  reply.code(status).header('Cache-Control', 'no-store');
  if (!(request.raw.url ?? '').startsWith('/api/'))
    return reply.header('Content-Type', 'text/plain; charset=utf-8').send(`${title}\n`);
  return sendProblemDetails(reply, { title, status });
}

/** Answers a problem as RFC 9457 writes it. */
export function sendProblemDetails(
  reply: FastifyReply,
  details: {
    readonly title: string;
    readonly status: number;
    readonly errors?: readonly unknown[];
  },
): FastifyReply {
  return (
    reply
      .code(details.status)
      .headers({ 'Cache-Control': 'no-store', 'Content-Type': 'application/problem+json' })
      // As bytes: to a text Fastify would add a charset, which this media type does not have.
      .send(Buffer.from(JSON.stringify({ type: 'about:blank', ...details })))
  );
}

/** Answers that a page does not exist, or that an address cannot be read (400), with the site's own page where it has one. */
export async function sendNotFound(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site | undefined,
  status: 400 | 404 = 404,
): Promise<FastifyReply> {
  const page = site?.files.get('/404.html') ?? site?.files.get('/404/');
  if (site === undefined || page === undefined || (request.raw.url ?? '').startsWith('/api/'))
    return sendProblem(request, reply, status);
  return sendFile(request, reply, site, page, { status });
}
