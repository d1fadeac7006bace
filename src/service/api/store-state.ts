import type { FastifyReply } from 'fastify';
import { storeParts } from '../../i18n/satisfaction/feedback-service.ts';
import type { BuildStamp } from '../../domain/site/build-stamp.ts';
import type { StoreWatch } from './store-watch.ts';

/** Answers whether the service is well: which build it serves, and whether the store could take an answer now, else which part of it fails. */
export async function checkHealth(
  reply: FastifyReply,
  stamp: BuildStamp | undefined,
  watch: StoreWatch | undefined,
): Promise<FastifyReply> {
  const build = stamp === undefined ? null : { id: stamp.id, day: stamp.day };
  reply.headers({ 'Cache-Control': 'no-store', 'Content-Type': 'application/json; charset=utf-8' });
  if (watch === undefined) return reply.send(JSON.stringify({ status: 'ok', build }));
  const { checked, ...health } = await watch.ask();
  if (health.ok) return reply.send(JSON.stringify({ status: 'ok', build, store: 'ok', checked }));
  // The reason names paths of the machine: it goes to the log, not to whoever asks.
  return reply
    .code(503)
    .header('Retry-After', health.retryAfter)
    .send(
      JSON.stringify({
        status: 'unavailable',
        build,
        store: 'unavailable',
        failed: health.part,
        detail: storeParts[health.part],
      }),
    );
}
