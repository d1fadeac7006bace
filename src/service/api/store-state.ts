import type { FastifyReply } from 'fastify';
import type { BuildStamp } from '../../domain/site/build-stamp.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { feedbackLog } from '../../i18n/satisfaction/feedback-service.ts';
import type { Log } from '../process/log.ts';

/** Answers whether the service is well: which build it serves, and whether the store could take an answer now. */
export async function checkHealth(
  reply: FastifyReply,
  stamp: BuildStamp | undefined,
  store: FeedbackStore | undefined,
): Promise<FastifyReply> {
  const build = stamp === undefined ? null : { id: stamp.id, day: stamp.day };
  reply.headers({ 'Cache-Control': 'no-store', 'Content-Type': 'application/json; charset=utf-8' });
  if (store === undefined) return reply.send(JSON.stringify({ status: 'ok', build }));
  const health = await store.check();
  if (health.ok) return reply.send(JSON.stringify({ status: 'ok', build, store: 'ok' }));
  // The reason names paths of the machine: it goes to the log, not to whoever asks.
  return reply
    .code(503)
    .header('Retry-After', health.retryAfter)
    .send(JSON.stringify({ status: 'unavailable', build, store: 'unavailable' }));
}

/** Tells the log when the store stops answering and when it answers again, once each, however many requests see it. */
export class OutageLog {
  readonly #log: Log;
  #down = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /** The store did not answer. */
  noteFailure(reason: string): void {
    if (!this.#down) this.#log({ level: 'error', message: feedbackLog.storeDown(reason) });
    this.#down = true;
  }

  /** The store answered. */
  noteSuccess(): void {
    if (this.#down) this.#log({ level: 'info', message: feedbackLog.storeBack });
    this.#down = false;
  }
}
