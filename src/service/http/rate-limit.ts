import { createHmac, generateKeySync, type KeyObject } from 'node:crypto';
import { findAddressBlock } from './client-address.ts';

/** How much one address may send. */
export interface Allowance {
  /** Answers at once. */
  readonly burst: number;
  /** Answers a minute after that. */
  readonly perMinute: number;
  /** Addresses remembered at most; the one not seen for longest is forgotten first. */
  readonly addresses: number;
}

/** What one address may send: a meeting's worth of answers at once, then one every ten seconds. */
export const defaultAllowance: Allowance = { burst: 20, perMinute: 6, addresses: 50_000 };

/** Whether an answer may be taken. */
export type Ticket =
  | { readonly granted: true; readonly giveBack: () => void }
  | { readonly granted: false; readonly retryAfter: number };

interface Bucket {
  tokens: number;
  /** Milliseconds at which `tokens` was right. */
  at: number;
}

const day = 86_400_000;

/** A token bucket for each address, in memory only, under an HMAC whose key lives one day and never leaves the process. */
export class RateLimit {
  readonly #allowance: Allowance;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();
  #key: KeyObject;
  #keyMade: number;

  /** `now` gives milliseconds that never go back. */
  constructor(
    allowance: Allowance = defaultAllowance,
    now: () => number = () => performance.now(),
  ) {
    this.#allowance = allowance;
    this.#now = now;
    this.#key = makeKey();
    this.#keyMade = now();
  }

  /** Number of addresses remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  /** Takes a token of the address; give it back when the answer was not taken after all. */
  take(address: string): Ticket {
    const { burst, perMinute } = this.#allowance;
    const bucket = this.#find(address);
    if (bucket.tokens < 1)
      return { granted: false, retryAfter: Math.ceil(((1 - bucket.tokens) * 60) / perMinute) };
    bucket.tokens -= 1;
    return { granted: true, giveBack: () => (bucket.tokens = Math.min(burst, bucket.tokens + 1)) };
  }

  #find(address: string): Bucket {
    const { burst, perMinute, addresses } = this.#allowance;
    const now = this.#now();
    if (now - this.#keyMade >= day) {
      this.#key = makeKey();
      this.#keyMade = now;
      this.#buckets.clear();
    }
    const name = createHmac('sha256', this.#key).update(findAddressBlock(address)).digest('base64');
    const known = this.#buckets.get(name);
    const bucket: Bucket = {
      tokens:
        known === undefined
          ? burst
          : Math.min(burst, known.tokens + ((now - known.at) * perMinute) / 60_000),
      at: now,
    };
    // Put last, so that the first is the one not seen for longest.
    this.#buckets.delete(name);
    this.#buckets.set(name, known === undefined ? bucket : Object.assign(known, bucket));
    this.#forget(now, (burst * 60_000) / perMinute, addresses);
    return known ?? bucket;
  }

  /** Forgets addresses whose bucket is full again by now, and the oldest beyond the bound. */
  #forget(now: number, fullAfter: number, most: number): void {
    for (const [name, { at }] of this.#buckets) {
      if (this.#buckets.size <= most && now - at < fullAfter) return;
      this.#buckets.delete(name);
    }
  }
}

function makeKey(): KeyObject {
  return generateKeySync('hmac', { length: 256 });
}
