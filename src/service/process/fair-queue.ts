import { PortalError } from '../../domain/errors.ts';

/** There is no room to wait: 429 where a client itself has too much waiting, 503 where too many clients do. */
export class CrowdedError extends PortalError {
  override readonly name = 'CrowdedError';
  readonly status: 429 | 503;

  constructor(status: 429 | 503) {
    super(status === 429 ? 'a client asks for too much at once' : 'too many ask at once');
    this.status = status;
  }
}

/** How much a queue does and lets wait. */
export interface QueueBounds {
  /** Pieces of work under way at once. */
  readonly running: number;
  /** Pieces of work under way at once of one client, as many as there may be unless given. */
  readonly runningEach?: number;
  /** Pieces of work that may wait, of one client. */
  readonly waitingEach: number;
  /** Pieces of work that may wait, of all clients. */
  readonly waiting: number;
}

interface Waiter {
  readonly admit: () => void;
  readonly refuse: (error: CrowdedError) => void;
}

/**
 * Lets few pieces of work run at once and serves clients in turn, one piece each, so that whoever asks for much waits for itself. When no
 * more may wait, the client with most waiting loses its last.
 */
export class FairQueue {
  readonly #bounds: QueueBounds;
  /** What waits, by client, in the order of turns. */
  readonly #lines = new Map<string, Waiter[]>();
  /** How much of each client is under way. */
  readonly #running = new Map<string, number>();
  /** Told when nothing runs any more. */
  readonly #idle: (() => void)[] = [];
  #free: number;
  #waiting = 0;

  constructor(bounds: QueueBounds) {
    this.#bounds = bounds;
    this.#free = bounds.running;
  }

  /** What `work` gives. Rejects with a CrowdedError instead of waiting where there is no room. */
  async run<Result>(client: string, work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0 && this.#mayRun(client)) {
      this.#free -= 1;
      this.#count(client, 1);
    } else await this.#wait(client);
    try {
      return await work();
    } finally {
      this.#count(client, -1);
      this.#admitNext();
    }
  }

  /** Resolves when all work has ended. */
  async idle(): Promise<void> {
    if (this.#free < this.#bounds.running)
      await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  #mayRun(client: string): boolean {
    return (this.#running.get(client) ?? 0) < (this.#bounds.runningEach ?? Infinity);
  }

  #count(client: string, more: number): void {
    const count = (this.#running.get(client) ?? 0) + more;
    if (count === 0) this.#running.delete(client);
    else this.#running.set(client, count);
  }

  #wait(client: string): Promise<void> {
    const line = this.#lines.get(client) ?? [];
    if (line.length >= this.#bounds.waitingEach) throw new CrowdedError(429);
    if (this.#waiting >= this.#bounds.waiting) this.#makeRoom(line.length);
    return new Promise((admit, refuse) => {
      line.push({ admit, refuse });
      this.#lines.set(client, line);
      this.#waiting += 1;
    });
  }

  /** Turns away the last of the longest line, for a client that has `own` waiting. */
  #makeRoom(own: number): void {
    const [longest] = [...this.#lines.values()].toSorted((a, b) => b.length - a.length);
    if (longest === undefined || longest.length <= own + 1)
      throw new CrowdedError(own > 0 ? 429 : 503);
    longest.pop()?.refuse(new CrowdedError(429));
    this.#waiting -= 1;
  }

  /** Hands a place that became free to the next client, whose turn then comes again after all others'. */
  #admitNext(): void {
    const turn = [...this.#lines].find(([client]) => this.#mayRun(client));
    if (turn === undefined) {
      this.#free += 1;
      if (this.#free === this.#bounds.running) for (const tell of this.#idle.splice(0)) tell();
      return;
    }
    const [client, line] = turn;
    this.#lines.delete(client);
    const next = line.shift();
    if (line.length > 0) this.#lines.set(client, line);
    this.#waiting -= 1;
    this.#count(client, 1);
    next?.admit();
  }
}
