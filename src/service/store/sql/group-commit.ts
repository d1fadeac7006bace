import { storeText } from '../../../i18n/commands/feedback-cli.ts';
import { StoreUnavailableError } from '../contract/store-errors.ts';

/** What became of one item of a batch. */
export type Settled<Result> = { readonly result: Result } | { readonly error: unknown };

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** How a queue gathers its items. */
export interface GroupLimits {
  /** Most items of one transaction. */
  readonly batch: number;
  /** Most items waiting; more are turned away at once. */
  readonly queue: number;
  /** As long as fewer wait, and each turn of the event loop brings more, the batch waits for them: a commit costs as much for one as for many. */
  readonly gather: number;
}

/** Writes what arrives in turns of the event loop that follow each other, or while a batch is being written, as one batch. */
export class GroupCommit<Item, Result> {
  readonly #write: (items: readonly Item[]) => Promise<readonly Settled<Result>[]>;
  readonly #limits: GroupLimits;
  #waiting: Waiting<Item, Result>[] = [];
  #working: Promise<void> | undefined;

  constructor(
    write: (items: readonly Item[]) => Promise<readonly Settled<Result>[]>,
    limits: GroupLimits,
  ) {
    this.#write = write;
    this.#limits = limits;
  }

  /** Resolves with the item's own outcome once its batch is written. Rejects with a StoreUnavailableError when too many wait. */
  submit(item: Item): Promise<Result> {
    if (this.#waiting.length >= this.#limits.queue)
      return Promise.reject(new StoreUnavailableError(storeText.busy, 5));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  /** Resolves when nothing waits any more. */
  async drain(): Promise<void> {
    await this.#working;
  }

  async #work(): Promise<void> {
    await this.#gather();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, this.#limits.batch);
      this.#waiting = this.#waiting.slice(this.#limits.batch);
      await this.#settle(batch);
      // Answers go out, and new requests come in, before the next batch.
      await this.#gather();
    }
    this.#working = undefined;
  }

  /** Waits a turn, and further ones while they bring more. */
  async #gather(): Promise<void> {
    for (let seen = -1; seen < this.#waiting.length && seen < this.#limits.gather;) {
      seen = this.#waiting.length;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async #settle(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const outcomes = await this.#write(batch.map(({ item }) => item));
      for (const [index, { resolve, reject }] of batch.entries()) {
        const outcome = outcomes[index];
        if (outcome !== undefined && 'result' in outcome) resolve(outcome.result);
        else reject(outcome?.error ?? new Error('a batch without an outcome'));
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
