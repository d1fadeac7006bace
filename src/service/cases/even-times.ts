import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Milliseconds before which no answer to a code leaves; finding a case and drawing its page takes about four. */
const least = 25;

const due = new WeakMap<FastifyRequest, Promise<void>>();

/**
 * Hooks of a route that is asked with a code: every answer leaves at the same time after the question, so that its time does not tell
 * whether there was something to find, to read and to draw.
 */
export const evenTimes = {
  onRequest: (request: FastifyRequest, _reply: FastifyReply, next: () => void): void => {
    due.set(request, wait(least));
    next();
  },
  onSend: async (
    request: FastifyRequest,
    _reply: FastifyReply,
    payload: unknown,
  ): Promise<unknown> => {
    await due.get(request);
    return payload;
  },
};
