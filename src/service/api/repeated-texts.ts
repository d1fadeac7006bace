import { createHash } from 'node:crypto';

/** Shorter texts, as "Tutto bene, grazie", are written by many people. */
const shortest = 25;

/** Remembers, in memory only, digests of the latest texts, to tell which ones come again under another id. */
export class RepeatedTexts {
  readonly #most: number;
  readonly #seen = new Map<string, string>();

  constructor(most = 2_000) {
    this.#most = most;
  }

  /** Whether another answer lately carried this text, capitals and spaces apart; the same id sent again is no other answer. */
  isRepeated(text: string, id: string): boolean {
    const plain = text.toLowerCase().replace(/\s+/gu, ' ').trim();
    if (plain.length < shortest) return false;
    const digest = createHash('sha256').update(plain).digest('base64');
    const first = this.#seen.get(digest);
    this.#seen.delete(digest);
    this.#seen.set(digest, first ?? id);
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > this.#most && oldest !== undefined) this.#seen.delete(oldest);
    return first !== undefined && first !== id;
  }
}
