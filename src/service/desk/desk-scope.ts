import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { moderationMessages as messages } from '../../i18n/desk/moderation.ts';
import { largestFile } from '../../desk/files/prepare-file.ts';
import { acceptBodies } from '../http/read-body.ts';
import { readMultipart } from '../http/read-multipart.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { findDeskSession } from './desk-session.ts';
import { sendDesk, type DeskSettings } from './send-desk.ts';
import { showRefusal } from './show-desk.ts';

/** Longest form in bytes: a text of 4,000 characters grows sixfold where a form writes each as escapes. */
const formLimit = 32 * 1024;

/** Prepares a scope of routes of the desk: how long a form may be, and that nobody keeps or lists its pages. */
export function prepareDeskScope(scope: FastifyInstance, settings: DeskSettings): void {
  acceptBodies(scope, formLimit);
  // Of a form with files the fields are read in any case, and files only of whoever is signed in.
  scope.addContentTypeParser(
    /^multipart\/form-data/iu,
    async (request: FastifyRequest, payload: Readable) => {
      const { store, isSecure, now } = settings;
      const session = await findDeskSession(request.raw, store, isSecure, now()).catch(
        () => undefined,
      );
      return readMultipart(payload, request.headers['content-type'] ?? '', {
        fields: formLimit,
        file: session?.user.person === undefined ? 0 : largestFile,
        files: 1,
      });
    },
  );
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
