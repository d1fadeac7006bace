import type { FeedbackStore } from './feedback-store.ts';
import { AnswerRefusedError, DatabaseRefusedError, StoreUnavailableError } from './store-errors.ts';

/** What the store's thread is asked: a number that its reply bears, the method, its arguments. */
export type StoreCall = readonly [
  id: number,
  method: keyof FeedbackStore,
  values: readonly unknown[],
];

/** What came of a call: its result, or in place of one why there is none. */
export type StoreReply = readonly [id: number, result: unknown, trouble?: Trouble];

/** An error as it passes between threads, where it would lose its class. */
export interface Trouble {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly retryAfter: number | undefined;
}

/** Number of the reply that says whether the database is open. */
export const openingId = 0;

/** An error for its way to the other thread. */
export function describeTrouble(error: unknown): Trouble {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return {
    name,
    message,
    stack,
    retryAfter: error instanceof StoreUnavailableError ? error.retryAfter : undefined,
  };
}

/** The error that the other thread met, of the class that the store's callers know. */
export function makeError({ name, message, stack, retryAfter }: Trouble): Error {
  if (retryAfter !== undefined) return new StoreUnavailableError(message, retryAfter);
  if (name === 'AnswerRefusedError') return new AnswerRefusedError(message);
  if (name === 'DatabaseRefusedError') return new DatabaseRefusedError(message);
  return Object.assign(new Error(message), { name, stack });
}
