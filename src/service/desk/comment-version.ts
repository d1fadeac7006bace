import { createHash } from 'node:crypto';
import type { SeenComment } from '../store/contract/feedback-store.ts';

/** A short name of what the office has decided and replied: it differs as soon as somebody changes either. */
export function nameVersion({ state, reply }: SeenComment): string {
  return createHash('sha256')
    .update(JSON.stringify([state, reply ?? null]))
    .digest('hex')
    .slice(0, 16);
}
