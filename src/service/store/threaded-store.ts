import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { storeText } from '../../i18n/commands/feedback-cli.ts';
import type { FeedbackStore } from './feedback-store.ts';
import { StoreUnavailableError } from './store-errors.ts';
import { makeError, openingId, type StoreCall, type StoreReply } from './store-messages.ts';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Most calls that wait for the end of a turn of the event loop. Of a burst of requests the first are then being written while
 * the others are still being read; all at once, the two threads would take turns (docs/decisions/0017).
 */
const burst = 16;

/** Milliseconds before a thread that has ended by itself is started again. */
const pause = 1_000;

/** Every method of a store; the type sees to it that none is missing. */
const methods: Readonly<Record<keyof FeedbackStore, true>> = {
  submit: true,
  countAnswers: true,
  aggregate: true,
  listComments: true,
  countComments: true,
  publish: true,
  hide: true,
  reply: true,
  appendLog: true,
  readLog: true,
  addToken: true,
  revokeToken: true,
  findTokens: true,
  addSession: true,
  findSession: true,
  endSession: true,
  readSnapshots: true,
  writeSnapshots: true,
  purgeOldComments: true,
  check: true,
  close: true,
};

/**
 * Opens a SQLite file in a thread of its own, so that commits, checkpoints and locks hold up nothing else of the process, which
 * it keeps alive only while something waits. Rejects with a DatabaseRefusedError for a file that must not be used.
 */
export async function openStoreThread(path: string): Promise<FeedbackStore> {
  const thread = new StoreThread(path);
  await thread.open();
  const call =
    (method: keyof FeedbackStore) =>
    (...values: readonly unknown[]) =>
      thread.call(method, values);
  const forwarded = Object.keys(methods).map(
    (method) => [method, call(method as keyof FeedbackStore)] as const,
  );
  return {
    ...Object.fromEntries(forwarded),
    close: () => thread.close(),
  } as unknown as FeedbackStore;
}

/** The thread seen from outside: calls go over in bursts and wait for their replies; one that has ended is started again. */
class StoreThread {
  readonly #path: string;
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #calls: StoreCall[] = [];
  #count = openingId;
  #restartAt = -Infinity;
  #isClosed = false;

  constructor(path: string) {
    this.#path = path;
  }

  /** Starts the thread, and resolves once the database is open. */
  async open(): Promise<void> {
    try {
      await new Promise((resolve, reject) => {
        this.#waiting.set(openingId, { resolve, reject });
        this.#start();
      });
    } catch (error) {
      this.#isClosed = true;
      throw error;
    }
  }

  call(method: keyof FeedbackStore, values: readonly unknown[]): Promise<unknown> {
    if (this.#isClosed) return Promise.reject(new StoreUnavailableError(storeText.closed, 5));
    if (this.#worker === undefined && performance.now() < this.#restartAt)
      return Promise.reject(new StoreUnavailableError(storeText.threadEnded, 5));
    this.#worker ??= this.#start();
    return this.#ask(method, values);
  }

  /** Lets what is queued be written, then ends the thread. */
  async close(): Promise<void> {
    const worker = this.#isClosed ? undefined : this.#worker;
    this.#isClosed = true;
    if (worker === undefined) return;
    const ended = once(worker, 'exit');
    await this.#ask('close', []);
    await worker.terminate();
    await ended;
  }

  #ask(method: keyof FeedbackStore, values: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#worker?.ref();
      this.#count += 1;
      this.#waiting.set(this.#count, { resolve, reject });
      if (this.#calls.length === 0) setImmediate(() => this.#post());
      this.#calls.push([this.#count, method, values]);
      if (this.#calls.length >= burst) this.#post();
    });
  }

  #post(): void {
    if (this.#calls.length === 0) return;
    this.#worker?.postMessage(this.#calls);
    this.#calls = [];
  }

  #start(): Worker {
    const worker = new Worker(new URL('store-thread.ts', import.meta.url), {
      workerData: this.#path,
    });
    let reason: unknown;
    worker.on('message', (replies: readonly StoreReply[]) => this.#settle(replies));
    worker.on('error', (error) => {
      reason = error;
    });
    worker.on('exit', () => this.#end(reason));
    this.#worker = worker;
    return worker;
  }

  #settle(replies: readonly StoreReply[]): void {
    for (const [id, result, trouble] of replies) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (trouble === undefined) waiting?.resolve(result);
      else waiting?.reject(makeError(trouble));
    }
    if (this.#waiting.size === 0) this.#worker?.unref();
  }

  /** Nobody knows whether what was under way has been written: its sender asks again, and an answer is stored once. */
  #end(reason: unknown): void {
    this.#worker = undefined;
    this.#restartAt = performance.now() + pause;
    const waiting = [...this.#waiting.values()];
    this.#waiting = new Map();
    this.#calls = [];
    for (const { reject } of waiting)
      reject(new StoreUnavailableError(storeText.threadEnded, 5, reason));
  }
}
