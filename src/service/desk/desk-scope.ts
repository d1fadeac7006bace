import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { moderationMessages as messages } from '../../i18n/desk/moderation.ts';
import { acceptBodies } from '../http/read-body.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { sendDesk, type DeskSettings } from './send-desk.ts';
import { showRefusal } from './show-desk.ts';

/** Longest form in bytes: a text of 4,000 characters grows sixfold where a form writes each as escapes. */
const formLimit = 32 * 1024;

/** Prepares a scope of routes of the desk: how long a form may be, and that nobody keeps or lists its pages. */
export function prepareDeskScope(scope: FastifyInstance): void {
  acceptBodies(scope, formLimit);
  scope.addHook('onRequest', (_request, reply, next) => {
    reply.headers({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    next();
  });
}

/** Runs what answers, or says with 503 that the store is away for a while; what was typed stays in the page. */
export async function orUnavailable(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: DeskSettings,
  work: () => Promise<FastifyReply>,
  typed?: string,
): Promise<FastifyReply> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    return sendDesk(
      request,
      reply.header('Retry-After', error.retryAfter),
      settings,
      showRefusal(messages.unavailable, 503, typed),
    );
  }
}
