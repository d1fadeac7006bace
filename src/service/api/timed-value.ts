import { setTimeout as wait } from 'node:timers/promises';

/** How long a value that costs work is kept. */
export interface Keeping {
  /** Milliseconds for which it is kept while nothing is known to have changed; other copies of the service may have changed it. */
  readonly unchanged: number;
  /** Share of the time that making it again may take, however often it changes. */
  readonly share: number;
  /** Milliseconds that somebody who asks waits for a new one at most, rather than get the old one. */
  readonly patience: number;
}

/** Fresh enough for readers, and never more than a twentieth of the service's time. */
export const defaultKeeping: Keeping = { unchanged: 5_000, share: 0.05, patience: 500 };

/** A value made on demand and kept for a while; everybody who asks while it is being made gets the same one. */
export class TimedValue<Value> {
  readonly #make: () => Promise<Value>;
  readonly #keeping: Keeping;
  readonly #now: () => number;
  #kept: { readonly value: Value; readonly at: number; readonly cost: number } | undefined;
  #making: Promise<Value> | undefined;
  #changed = false;

  constructor(make: () => Promise<Value>, keeping: Keeping = defaultKeeping, now: () => number = () => performance.now()) {
    this.#make = make;
    this.#keeping = keeping;
    this.#now = now;
  }

  /** Says that what it is made from has changed. */
  invalidate(): void {
    this.#changed = true;
  }

  /** The value; rejects as its making does, and then tries again the next time. */
  get(): Promise<Value> {
    const kept = this.#kept;
    if (kept === undefined) return this.#remakeOnce(0);
    const { unchanged, share, patience } = this.#keeping;
    const rest = kept.at - this.#now() + (this.#changed ? kept.cost / share : unchanged);
    if (rest <= 0) return this.#remakeOnce(0);
    return this.#changed && rest <= patience ? this.#remakeOnce(rest) : Promise.resolve(kept.value);
  }

  #remakeOnce(delay: number): Promise<Value> {
    this.#making ??= this.#remake(delay).finally(() => (this.#making = undefined));
    return this.#making;
  }

  async #remake(delay: number): Promise<Value> {
    if (delay > 0) await wait(delay);
    const start = this.#now();
    this.#changed = false;
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
