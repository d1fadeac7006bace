import type { Feedback } from '../contract.ts';
import { readServiceAnswer, type SendOutcome } from './outbox-decision.ts';

/** Longest wait for an answer, body included. */
const TIMEOUT_MS = 15_000;

/** Sends one answer and says what came of it; never throws for anything the network or a server does. */
export async function sendFeedback(
  feedback: Feedback,
  endpoint: string,
  fetch: typeof globalThis.fetch,
  now: () => number = Date.now,
): Promise<SendOutcome> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(feedback),
      keepalive: true,
      credentials: 'same-origin',
      cache: 'no-store',
      // A captive portal sends readers elsewhere; our service never does.
      redirect: 'error',
      // Missing in browsers before 2022, which then wait as long as they do.
      signal: 'timeout' in AbortSignal ? AbortSignal.timeout(TIMEOUT_MS) : null,
    });
    return readServiceAnswer(
      {
        status: response.status,
        body: await readJson(response),
        retryAfter: response.headers.get('Retry-After'),
      },
      feedback.id,
      now(),
    );
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException)
      return { kind: 'later', reason: 'network' };
    throw error;
  }
}

async function readJson(response: Response): Promise<unknown> {
  if (!/^application\/json(?:;|$)/iu.test(response.headers.get('Content-Type') ?? '')) {
    await response.body?.cancel();
    return undefined;
  }
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
