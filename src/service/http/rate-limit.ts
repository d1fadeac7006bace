import { createHmac, generateKeySync, type KeyObject } from 'node:crypto';
import { findAddressBlock } from './client-address.ts';

/** How much one address may send. */
export interface Allowance {
  /** Answers at once. */
  readonly burst: number;
  /** Answers a minute after that. */
  readonly perMinute: number;
  /** Answers a day, which bounds what an address can add to the disk; without it none. */
  readonly perDay?: number;
  /** Addresses remembered at most; the one not seen for longest is forgotten first. */
  readonly addresses: number;
}

/** What one address may send: a meeting's worth of answers at once, then one every ten seconds, and at most 5 MB on disk a day. */
export const defaultAllowance: Allowance = {
  burst: 20,
  perMinute: 6,
  perDay: 1_000,
  addresses: 50_000,
};

/** How often one address may be refused before it hears of it more slowly: nobody corrects a form more often. */
export const refusalAllowance: Allowance = { burst: 120, perMinute: 60, addresses: 50_000 };

/** Milliseconds that whoever asks too much waits for its refusal; otherwise it would ask again as fast as it is refused. */
export const refusalDelay = 1_000;

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
  /** Answers of each address since the key was made. */
  readonly #given = new Map<string, number>();
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

  /** Takes a token of the address, which has a bucket for each `purpose`; give it back when the answer was not taken after all. */
  take(address: string, purpose = ''): Ticket {
    const { perMinute, perDay = Infinity, addresses } = this.#allowance;
    const { name, bucket } = this.#find(`${findAddressBlock(address)} ${purpose}`);
    const given = this.#given.get(name) ?? 0;
    if (given >= perDay)
      return { granted: false, retryAfter: Math.ceil((this.#keyMade + day - this.#now()) / 1000) };
    if (bucket.tokens < 1)
      return { granted: false, retryAfter: Math.ceil(((1 - bucket.tokens) * 60) / perMinute) };
    bucket.tokens -= 1;
    this.#given.delete(name);
    this.#given.set(name, given + 1);
    if (this.#given.size > addresses) this.#given.delete(this.#given.keys().next().value ?? '');
    return {
      granted: true,
      giveBack: () => {
        // Never beyond the burst: a bucket is bounded whenever it is found.
        bucket.tokens += 1;
        this.#given.set(name, Math.max(0, (this.#given.get(name) ?? 0) - 1));
      },
    };
  }

  #find(holder: string): { readonly name: string; readonly bucket: Bucket } {
    const { burst, perMinute, addresses } = this.#allowance;
    const now = this.#now();
    if (now - this.#keyMade >= day) {
      this.#key = makeKey();
      this.#keyMade = now;
      this.#buckets.clear();
      this.#given.clear();
    }
    const name = createHmac('sha256', this.#key).update(holder).digest('base64');
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
    return { name, bucket: known ?? bucket };
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
