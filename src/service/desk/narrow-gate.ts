/** Lets few pieces of work run at once and few wait; whoever comes beyond that is turned away. */
export class NarrowGate {
  readonly #running: number;
  readonly #waiting: number;
  #free: number;
  readonly #queue: (() => void)[] = [];

  constructor(running: number, waiting: number) {
    this.#running = running;
    this.#waiting = waiting;
    this.#free = running;
  }

  /** Number of pieces of work under way. */
  get busy(): number {
    return this.#running - this.#free;
  }

  /** What `work` gives, or `full` where too many wait already. */
  async run<Result>(work: () => Promise<Result>): Promise<Result | 'full'> {
    if (this.#free === 0) {
      if (this.#queue.length >= this.#waiting) return 'full';
      // Whoever leaves hands its place on.
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    } else this.#free -= 1;
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
