import { OutboxDatabase } from './outbox-database.ts';
import {
  findNextDue,
  pickNext,
  prepareEntry,
  renewEntry,
  type SendOutcome,
  settleEntry,
} from './outbox-decision.ts';
import type { KeptCode } from './kept-report.ts';
import { type OutboxEntry, OutboxUnavailableError, type Waiting } from './outbox-entry.ts';

/** Sends one answer or report and says what came of it. */
export type Send = (feedback: Waiting) => Promise<SendOutcome>;

/** Asks for a lock; a page passes `navigator.locks`. */
export type Locks = Pick<LockManager, 'request'>;

/** Where entries are kept; in a browser an OutboxDatabase. */
export type OutboxStore = Pick<
  OutboxDatabase,
  'add' | 'replace' | 'remove' | 'list' | 'isFirst' | 'keepCode' | 'listCodes' | 'forgetCode'
>;

/** What came of emptying the outbox. */
export interface DrainResult {
  /** Ids that the service has confirmed. */
  readonly delivered: readonly string[];
  /** What is still on the device. */
  readonly left: readonly OutboxEntry[];
  /** When to try again, or undefined when nothing waits. */
  readonly nextDue: number | undefined;
}

/** What the outbox takes from the browser; each may be missing. */
export interface OutboxOptions {
  /** For `persist()`, asked once a device. */
  readonly storage?: Pick<StorageManager, 'persist'> | undefined;
  /** Tells other tabs and the service worker that something changed. */
  readonly channel?: Pick<BroadcastChannel, 'postMessage'> | undefined;
  readonly now?: (() => number) | undefined;
  readonly random?: (() => number) | undefined;
}

const LOCK = 'feedback-outbox';

/** Answers on the device until the service has confirmed them. Its methods reject with an OutboxUnavailableError where there is no storage. */
export class Outbox {
  readonly #store: OutboxStore;
  readonly #options: OutboxOptions;
  #queued: Promise<DrainResult> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #isBackOnline = false;

  constructor(store: OutboxStore, options: OutboxOptions = {}) {
    this.#store = store;
    this.#options = options;
  }

  /** Keeps an answer; resolves once it is stored. Rejects with an OutboxFullError at 200. */
  async add(feedback: Waiting): Promise<OutboxEntry> {
    const entry: OutboxEntry = {
      feedback,
      state: 'waiting',
      added: this.#now(),
      attempts: 0,
      notBefore: 0,
    };
    await this.#store.add(entry);
    this.#tell();
    await this.#askToPersist();
    return entry;
  }

  /** What is on the device, oldest first. */
  list(): Promise<readonly OutboxEntry[]> {
    return this.#store.list();
  }

  /** Where reports that were sent from this device are followed. */
  listCodes(): Promise<readonly KeptCode[]> {
    return this.#store.listCodes();
  }

  /** Forgets where a report is followed, as its sender asks. */
  forgetCode(id: string): Promise<void> {
    return this.#store.forgetCode(id);
  }

  /** Lets a refused or delayed answer be sent again at the next drain. */
  async retry(id: string): Promise<void> {
    const entry = (await this.#store.list()).find(({ feedback }) => feedback.id === id);
    if (entry === undefined || entry.state === 'sending') return;
    await this.#keep(renewEntry(entry));
  }

  /** Throws an answer away, as its reader asks. */
  async discard(id: string): Promise<void> {
    await this.#store.remove(id);
    this.#tell();
  }

  /**
   * Sends what is due, one after the other, while no other tab does. A call made while one is already queued joins it.
   * Without `locks` (old browsers) two tabs may send the same answer; the service stores it once.
   */
  drain(send: Send, locks: Locks | undefined, isBackOnline = false): Promise<DrainResult> {
    this.#isBackOnline ||= isBackOnline;
    if (this.#queued !== undefined) return this.#queued;
    const queued = this.#whenFree(locks, () => {
      // From here on a new answer needs a round of its own.
      this.#queued = undefined;
      const isBack = this.#isBackOnline;
      this.#isBackOnline = false;
      return this.#sendDue(send, isBack);
    });
    this.#queued = queued;
    return queued;
  }

  #whenFree(locks: Locks | undefined, work: () => Promise<DrainResult>): Promise<DrainResult> {
    const turn = this.#turn.then(() => (locks === undefined ? work() : locks.request(LOCK, work)));
    this.#turn = turn.catch(() => {
      // Whoever asked for that round hears of it; the next one goes ahead.
      this.#queued = undefined;
    });
    return turn;
  }

  async #sendDue(send: Send, isBackOnline: boolean): Promise<DrainResult> {
    const delivered: string[] = [];
    const tried = new Set<string>();
    let stoppedUntil: number | undefined;
    while (stoppedUntil === undefined) {
      const entries = (await this.#store.list()).filter(({ feedback }) => !tried.has(feedback.id));
      const due = pickNext(entries, this.#now(), isBackOnline);
      if (due === undefined) break;
      tried.add(due.feedback.id);
      const settled = await this.#attempt(due, send);
      if (settled === undefined) delivered.push(due.feedback.id);
      // No network, or a service that asks for patience: the others would fare the same.
      if (settled?.state === 'waiting') stoppedUntil = settled.notBefore;
    }
    const left = await this.#store.list();
    return { delivered, left, nextDue: stoppedUntil ?? findNextDue(left) };
  }

  /** The entry as it is kept now; undefined when it is delivered. */
  async #attempt(entry: OutboxEntry, send: Send): Promise<OutboxEntry | undefined> {
    const prepared = prepareEntry(entry, this.#now());
    await this.#keep(prepared);
    if (prepared.state === 'refused') return prepared;
    const { id } = prepared.feedback;
    const outcome = await send(prepared.feedback);
    // Before the report is let go: whoever is cut short in between hears its code again.
    if (outcome.kind === 'delivered' && outcome.receipt.path !== undefined)
      await this.#store.keepCode({ id, path: outcome.receipt.path });
    const settled = settleEntry(
      prepared,
      outcome,
      this.#now(),
      (this.#options.random ?? Math.random)(),
    );
    await (settled === undefined ? this.discard(id) : this.#keep(settled));
    return settled;
  }

  async #keep(entry: OutboxEntry): Promise<void> {
    await this.#store.replace(entry);
    this.#tell();
  }

  async #askToPersist(): Promise<void> {
    const { storage } = this.#options;
    if (storage === undefined) return;
    try {
      // A refusal changes nothing for the answer, and asking again would only bother.
      if (await this.#store.isFirst('asked-to-persist')) await storage.persist();
    } catch (error) {
      if (!(
        error instanceof OutboxUnavailableError ||
        error instanceof DOMException ||
        error instanceof TypeError
      ))
        throw error;
    }
  }

  #tell(): void {
    this.#options.channel?.postMessage('changed');
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }
}

/** The outbox of this device. Rejects with an OutboxUnavailableError where the browser has or gives no IndexedDB. */
export async function openOutbox(
  factory: IDBFactory | undefined,
  options: OutboxOptions = {},
): Promise<Outbox> {
  if (factory === undefined) throw new OutboxUnavailableError(undefined);
  const database = new OutboxDatabase(factory);
  await database.list();
  return new Outbox(database, options);
}
