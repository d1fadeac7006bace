import {
  OutboxFullError,
  OutboxUnavailableError,
  OUTBOX_LIMIT,
  type OutboxEntry,
  outboxEntrySchema,
} from './outbox-entry.ts';
import type { KeptCode } from './kept-report.ts';

const NAME = 'feedback-outbox';
const VERSION = 1;
const ENTRIES = 'entries';
const SETTINGS = 'settings';
/** Before the id of a report, the name of the setting that keeps where it is followed. */
const CODE = 'report:';

/** The queue as kept in IndexedDB, one transaction a call. Every call rejects with an OutboxUnavailableError where the browser gives no storage. */
export class OutboxDatabase {
  readonly #factory: IDBFactory;
  #connection: Promise<IDBDatabase> | undefined;

  constructor(factory: IDBFactory) {
    this.#factory = factory;
  }

  /** Adds an entry. Rejects with an OutboxFullError at the limit; an id that is there already stays as it is. */
  async add(entry: OutboxEntry): Promise<void> {
    const isFull = await this.#run('readwrite', ENTRIES, async (store) => {
      const [count, known] = await Promise.all([
        request(store.count()),
        request(store.getKey(entry.feedback.id)),
      ]);
      if (known !== undefined) return false;
      if (count >= OUTBOX_LIMIT) return true;
      await request(store.add(entry));
      return false;
    });
    if (isFull) throw new OutboxFullError(OUTBOX_LIMIT);
  }

  /** Replaces an entry that is still there; one removed meanwhile does not come back. */
  async replace(entry: OutboxEntry): Promise<void> {
    await this.#run('readwrite', ENTRIES, async (store) => {
      if ((await request(store.getKey(entry.feedback.id))) !== undefined)
        await request(store.put(entry));
    });
  }

  /** Removes an entry, where it is there. */
  async remove(id: string): Promise<void> {
    await this.#run('readwrite', ENTRIES, (store) => request(store.delete(id)));
  }

  /** All entries, oldest first; what is not an entry is left alone. */
  async list(): Promise<readonly OutboxEntry[]> {
    const rows: readonly unknown[] = await this.#run('readonly', ENTRIES, (store) =>
      request(store.getAll()),
    );
    return rows
      .flatMap((row) => outboxEntrySchema.safeParse(row).data ?? [])
      .toSorted((a, b) => a.added - b.added);
  }

  /** Whether this is the first call with this name on this device. */
  async isFirst(name: string): Promise<boolean> {
    return this.#run('readwrite', SETTINGS, async (store) => {
      if ((await request(store.getKey(name))) !== undefined) return false;
      await request(store.put(true, name));
      return true;
    });
  }

  /** Keeps where a report is followed. */
  async keepCode(code: KeptCode): Promise<void> {
    await this.#run('readwrite', SETTINGS, (store) => request(store.put(code, CODE + code.id)));
  }

  /** Where reports that were sent from this device are followed. */
  async listCodes(): Promise<readonly KeptCode[]> {
    return this.#run('readonly', SETTINGS, async (store) => {
      const keys = await request(store.getAllKeys());
      const own = keys.filter((key) => typeof key === 'string' && key.startsWith(CODE));
      return Promise.all(own.map((key) => request(store.get(key) as IDBRequest<KeptCode>)));
    });
  }

  /** Forgets where a report is followed. */
  async forgetCode(id: string): Promise<void> {
    await this.#run('readwrite', SETTINGS, (store) => request(store.delete(CODE + id)));
  }

  /** Lets go of the database. */
  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    (await connection)?.close();
  }

  async #run<Result>(
    mode: IDBTransactionMode,
    name: string,
    work: (store: IDBObjectStore) => Promise<Result>,
  ): Promise<Result> {
    try {
      const database = await this.#connect();
      // Strict: an answer called kept is on the disk.
      const transaction = database.transaction(name, mode, {
        durability: mode === 'readwrite' ? 'strict' : 'default',
      });
      const finished = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () =>
          reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
      });
      const [result] = await Promise.all([work(transaction.objectStore(name)), finished]);
      return result;
    } catch (error) {
      // A browser may close a database at any time (storage cleared); the next call opens it anew.
      this.#connection = undefined;
      if (error instanceof DOMException || error instanceof TypeError)
        throw new OutboxUnavailableError(error);
      throw error;
    }
  }

  #connect(): Promise<IDBDatabase> {
    this.#connection ??= new Promise<IDBDatabase>((resolve, reject) => {
      const opening = this.#factory.open(NAME, VERSION);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore(ENTRIES, { keyPath: 'feedback.id' });
        opening.result.createObjectStore(SETTINGS);
      };
      opening.onsuccess = () => {
        // A later version in another tab must not wait for this one.
        opening.result.onversionchange = () => {
          opening.result.close();
          this.#connection = undefined;
        };
        opening.result.onclose = () => {
          this.#connection = undefined;
        };
        resolve(opening.result);
      };
      opening.onerror = () => reject(opening.error ?? new DOMException('refused', 'UnknownError'));
      opening.onblocked = () => reject(new DOMException('blocked', 'InvalidStateError'));
    });
    return this.#connection;
  }
}

function request<Result>(pending: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    pending.onsuccess = () => resolve(pending.result);
    pending.onerror = () => reject(pending.error ?? new DOMException('refused', 'UnknownError'));
  });
}
