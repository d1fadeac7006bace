import { setTimeout as wait } from 'node:timers/promises';

/** How long a value that costs work is kept. */
export interface Keeping {
  /** Milliseconds for which it is kept while nothing is known to have changed; other copies of the service may have changed it. */
  readonly unchanged: number;
  /** Milliseconds that may lie between two makings however often it changes; less where making it is quick. */
  readonly changed: number;
}

/** Fresh enough for readers, and cheap enough for many of them. */
export const defaultKeeping: Keeping = { unchanged: 5_000, changed: 1_000 };

/** Making it may take this part of the time at most, unless that would keep readers waiting for longer than `changed`. */
const share = 0.05;

/** A value made on demand and kept for a while; everybody who asks while it is being made gets the same one. */
export class TimedValue<Value> {
  readonly #make: () => Promise<Value>;
  readonly #keeping: Keeping;
  readonly #now: () => number;
  #kept: { readonly value: Value; readonly at: number; readonly cost: number } | undefined;
  #making: Promise<Value> | undefined;
  #changed = false;
  /** Whether the making has read what it is made from, or may have. */
  #begun = false;

  constructor(
    make: () => Promise<Value>,
    keeping: Keeping = defaultKeeping,
    now: () => number = () => performance.now(),
  ) {
    this.#make = make;
    this.#keeping = keeping;
    this.#now = now;
  }

  /** Says that what it is made from has changed: who asks from now on waits for one that holds the change. */
  invalidate(): void {
    this.#changed = true;
  }

  /** The value; rejects as its making does, and then tries again the next time. */
  get(): Promise<Value> {
    const kept = this.#kept;
    if (kept === undefined) return this.#remakeOnce(0);
    const { unchanged, changed } = this.#keeping;
    const rest =
      kept.at -
      this.#now() +
      (this.#changed ? Math.max(kept.cost, Math.min(kept.cost / share, changed)) : unchanged);
    return rest > 0 && !this.#changed ? Promise.resolve(kept.value) : this.#remakeOnce(rest);
  }

  #remakeOnce(delay: number): Promise<Value> {
    // What is being made was begun before the last change; the next one was not, whatever changes while it is being made.
    if (this.#making !== undefined && this.#begun && this.#changed)
      return this.#making.then(() => this.#making ?? this.#start(delay));
    return this.#making ?? this.#start(delay);
  }

  #start(delay: number): Promise<Value> {
    this.#making = this.#remake(delay).finally(() => (this.#making = undefined));
    return this.#making;
  }

  async #remake(delay: number): Promise<Value> {
    this.#begun = false;
    if (delay > 0) await wait(delay);
    this.#begun = true;
    this.#changed = false;
    const start = this.#now();
    try {
      const value = await this.#make();
      const at = this.#now();
      this.#kept = { value, at, cost: at - start };
      return value;
    } catch (error) {
      this.#changed = true;
      throw error;
    }
  }
}
