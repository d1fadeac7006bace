import type { FastifyReply, FastifyRequest } from 'fastify';
import { serviceMessages } from '../i18n/service-messages.ts';
import { sendFile } from './send-file.ts';
import type { Site } from './site.ts';

/** Statuses with which the service refuses. */
export type ProblemStatus = keyof typeof serviceMessages.problems;

/** Answers a refusal: `application/problem+json` below `/api/`, a line of text elsewhere. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, status: ProblemStatus): FastifyReply {
  const title = serviceMessages.problems[status];
  reply.code(status).header('Cache-Control', 'no-store');
  if (!(request.raw.url ?? '').startsWith('/api/')) return reply.header('Content-Type', 'text/plain; charset=utf-8').send(`${title}\n`);
  return reply.header('Content-Type', 'application/problem+json').send(JSON.stringify({ type: 'about:blank', title, status }));
}

/** Answers that a page does not exist, with the site's own page where it has one. */
export async function sendNotFound(request: FastifyRequest, reply: FastifyReply, site: Site | undefined): Promise<FastifyReply> {
  const page = site?.files.get('/404.html') ?? site?.files.get('/404/');
  if (site === undefined || page === undefined || (request.raw.url ?? '').startsWith('/api/')) return sendProblem(request, reply, 404);
  return sendFile(request, reply, site, page, 404);
}
