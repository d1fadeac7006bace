import { type Receipt, receiptSchema } from '../contract.ts';
import type { DelayReason, OutboxEntry } from './outbox-entry.ts';

/** What came of sending one answer: delivered, to be tried again (not before `waitMs`, where the service said so), or refused with a status. */
export type SendOutcome =
  | { readonly kind: 'delivered'; readonly receipt: Receipt }
  | { readonly kind: 'later'; readonly reason: DelayReason; readonly waitMs?: number }
  | { readonly kind: 'refused'; readonly status: number };

/** What of a response counts; `body` is undefined where it is not JSON. */
export interface ServiceAnswer {
  readonly status: number;
  readonly body: unknown;
  /** The `Retry-After` header. */
  readonly retryAfter: string | null;
}

const DAY = 86_400_000;
/** The service knows an id for at least 60 days: later than this an answer could be stored twice. */
const OLDEST = 59 * DAY;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 3_600_000;
const LONGEST_ASKED_WAIT = DAY;

/** What a response to the answer `id` means. Only 200 or 201 with our own receipt of that answer counts as delivered. */
export function readServiceAnswer(
  { status, body, retryAfter }: ServiceAnswer,
  id: string,
  now: number,
): SendOutcome {
  if (status === 200 || status === 201) {
    const receipt = receiptSchema.safeParse(body);
    return receipt.success && receipt.data.id.toLowerCase() === id.toLowerCase()
      ? { kind: 'delivered', receipt: receipt.data }
      : { kind: 'later', reason: 'foreign' };
  }
  // 408 is a timeout that the server noticed first.
  if (status === 408 || status === 429 || status >= 500) {
    const waitMs = readRetryAfter(retryAfter, now);
    return { kind: 'later', reason: 'busy', ...(waitMs === undefined ? {} : { waitMs }) };
  }
  return status >= 400 ? { kind: 'refused', status } : { kind: 'later', reason: 'foreign' };
}

/** Milliseconds to wait by a `Retry-After` header (seconds or a date), at most a day; undefined when it says nothing. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const wait = /^\d+$/u.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_ASKED_WAIT);
}

/** The entry after an attempt, or undefined when it is delivered and may go. `chance` is a random number, 0-1, so that devices do not all come back at once. */
export function settleEntry(
  entry: OutboxEntry,
  outcome: SendOutcome,
  now: number,
  chance: number,
): OutboxEntry | undefined {
  if (outcome.kind === 'delivered') return undefined;
  const { feedback, added, notBefore } = entry;
  const attempts = entry.attempts + 1;
  if (outcome.kind === 'refused')
    return { feedback, added, notBefore, attempts, state: 'refused', refusal: outcome.status };
  const backoff = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempts - 1)) * (0.5 + chance / 2);
  const asked = outcome.waitMs ?? 0;
  return {
    feedback,
    added,
    attempts,
    state: 'waiting',
    delay: outcome.reason,
    notBefore: now + Math.ceil(Math.max(backoff, asked * (1 + chance / 10))),
  };
}

/** The entry ready to be sent again whatever it met before. */
export function renewEntry({ feedback, added, attempts }: OutboxEntry): OutboxEntry {
  return { feedback, added, attempts, state: 'waiting', notBefore: 0 };
}

/**
 * The next entry to send: fewest attempts first, so that one that always fails holds up no other, then oldest first. An entry left in `sending` counts as waiting: whoever sends holds the lock, so nobody else is at it.
 * `isBackOnline` also takes those that wait only because there was no network.
 */
export function pickNext(
  entries: readonly OutboxEntry[],
  now: number,
  isBackOnline = false,
): OutboxEntry | undefined {
  return entries
    .filter(
      ({ state, notBefore, delay }) =>
        state !== 'refused' &&
        (notBefore <= now ||
          isClockSetBack(notBefore, now) ||
          (isBackOnline && delay === 'network')),
    )
    .toSorted(
      (a, b) =>
        a.attempts - b.attempts || a.added - b.added || (a.feedback.id < b.feedback.id ? -1 : 1),
    )[0];
}

/** No wait is longer than this: the device's clock was wrong when the entry was put off. */
function isClockSetBack(notBefore: number, now: number): boolean {
  return notBefore - now > 2 * LONGEST_ASKED_WAIT;
}

/** When something is next due, or undefined when nothing waits. */
export function findNextDue(entries: readonly OutboxEntry[]): number | undefined {
  const moments = entries
    .filter(({ state }) => state !== 'refused')
    .map(({ notBefore }) => notBefore);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** The entry as it is before its next attempt: refused (0) once it has become too old to be sent without a risk of storing it twice. */
export function prepareEntry(entry: OutboxEntry, now: number): OutboxEntry {
  // Never tried, it cannot be there already, however old it is.
  if (entry.attempts > 0 && now - entry.added > OLDEST)
    return { ...entry, state: 'refused', refusal: 0 };
  return { ...entry, state: 'sending' };
}
