import { readServiceAnswer, type SendOutcome } from './outbox-decision.ts';
import { fillReportForm } from './kept-report.ts';
import type { Waiting } from './outbox-entry.ts';

/** Longest wait for an answer, body included; photos take longer. */
const TIMEOUT_MS = 15_000;
const PHOTO_TIMEOUT_MS = 60_000;

/** Sends one answer to `endpoint`, or a report to its form, and says what came of it; never throws for anything the network or a server does. */
export async function sendFeedback(
  feedback: Waiting,
  endpoint: string,
  fetch: typeof globalThis.fetch,
  now: () => number = Date.now,
): Promise<SendOutcome> {
  try {
    const isReport = feedback.kind === 'report';
    const timeout = isReport ? PHOTO_TIMEOUT_MS : TIMEOUT_MS;
    const response = await fetch(isReport ? feedback.page : endpoint, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        ...(!isReport && { 'Content-Type': 'application/json' }),
      },
      body: isReport ? fillReportForm(feedback) : JSON.stringify(feedback),
      // Browsers take no more than 64 kB along when a page is left.
      keepalive: !isReport,
      credentials: 'same-origin',
      cache: 'no-store',
      // A captive portal sends readers elsewhere; our service never does.
      redirect: 'error',
      // Missing in browsers before 2022, which then wait as long as they do.
      signal: 'timeout' in AbortSignal ? AbortSignal.timeout(timeout) : null,
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
