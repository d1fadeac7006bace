import { createHmac, generateKeySync, type KeyObject } from 'node:crypto';
import { findPublicationDay } from '../../domain/satisfaction/publication-day.ts';
import { countAllowed } from '../../domain/satisfaction/satisfaction.ts';
import { findNetwork } from '../http/client-address.ts';
import type { StoredAnswer } from '../store/contract/feedback-store.ts';

/** Where an answer stands among those of its network. */
export interface Placement extends Pick<StoredAnswer, 'standing' | 'burst'> {
  /** To be called once the answer is stored as a new one: gives the ids of answers that now have to wait too, under the same burst. */
  readonly keep: () => readonly string[];
  /** To be called when it was not stored after all, or had been before. */
  readonly undo: () => void;
}

/** What is known of a network until the next renewal. */
interface Network {
  /** Ids of its answers by cell, those that wait left out. */
  readonly counted: Map<string, Set<string>>;
  /** What its waiting answers share. */
  readonly burst: string;
  /** Whether it has exceeded its share: all its answers of the day wait then. */
  waits: boolean;
}

/** How the shares are kept. */
export interface ShareSettings {
  /** Networks remembered at most; answers of those beyond wait, so that nobody gains by filling the memory. */
  readonly networks?: number;
  readonly now: () => Date;
  /** How many answers the figures of a cell hold. */
  readonly countIn: (cell: string) => number;
}

/**
 * Who counts: of one network at most its share of each cell from one renewal to the next. Networks are known by an HMAC of their first bits, in
 * memory only, under a key that is thrown away at each renewal; what reaches the disk is a random word that its waiting answers share.
 */
export class NetworkShares {
  readonly #settings: ShareSettings;
  #networks = new Map<string, Network>();
  #key: KeyObject = makeKey();
  #day: string;
  /** What had answers today before this process began, which knows nothing of their networks; everything until that has been read. */
  #answeredBefore: ReadonlySet<string> | 'everything' = 'everything';
  /** Ids of the answers that wait, by cell, because they may be of such a network. */
  #held = new Map<string, Set<string>>();
  /** For the answers of networks beyond those that can be remembered. */
  #overflow: Network = makeNetwork(true);

  constructor(settings: ShareSettings) {
    this.#settings = settings;
    this.#day = findPublicationDay(settings.now());
  }

  /** Tells what had answers today before this process began. */
  noteAnswered(cells: Iterable<string>): void {
    this.#answeredBefore = new Set(cells);
  }

  /** Finds whether the next answer of an address about a cell counts; one that is sent again changes nothing. */
  place(address: string, cell: string, id: string): Placement {
    const network = this.#find(address);
    const counted = network.counted.get(cell) ?? new Set();
    if (counted.has(id)) return { standing: 'counted', keep: () => [], undo: () => undefined };
    if (network.waits || counted.size >= countAllowed(this.#settings.countIn(cell)))
      return {
        standing: 'waiting',
        burst: network.burst,
        keep: () => this.#makeWait(network),
        undo: () => undefined,
      };
    const standing = counted.size === 0 ? 'counted' : 'further';
    network.counted.set(cell, counted.add(id));
    const undo = (): void => void counted.delete(id);
    if (!this.#mustHold(cell)) return { standing, keep: () => [], undo };
    const held = this.#held.get(cell) ?? new Set();
    this.#held.set(cell, held.add(id));
    return {
      standing: 'waiting',
      burst: network.burst,
      keep: () => [],
      undo: () => {
        undo();
        held.delete(id);
      },
    };
  }

  /** A new start must be no gift: the first answers after it, as many as a network may bring, wait where there were some that day already. */
  #mustHold(cell: string): boolean {
    if (this.#answeredBefore !== 'everything' && !this.#answeredBefore.has(cell)) return false;
    return (this.#held.get(cell)?.size ?? 0) < countAllowed(this.#settings.countIn(cell));
  }

  #makeWait(network: Network): readonly string[] {
    const ids = [...network.counted.values()].flatMap((cell) => [...cell]);
    network.counted.clear();
    network.waits = true;
    return ids;
  }

  #find(address: string): Network {
    const day = findPublicationDay(this.#settings.now());
    if (day !== this.#day) {
      this.#day = day;
      this.#key = makeKey();
      this.#networks = new Map();
      this.#overflow = makeNetwork(true);
      this.#answeredBefore = new Set();
      this.#held = new Map();
    }
    const name = createHmac('sha256', this.#key).update(findNetwork(address)).digest('base64');
    const known = this.#networks.get(name);
    if (known !== undefined) return known;
    if (this.#networks.size >= (this.#settings.networks ?? 100_000)) return this.#overflow;
    const network = makeNetwork();
    this.#networks.set(name, network);
    return network;
  }
}

/** A word for those who type it; no part of it comes from the network. */
function makeNetwork(waits = false): Network {
  return { counted: new Map(), burst: crypto.randomUUID().slice(0, 8), waits };
}

function makeKey(): KeyObject {
  return generateKeySync('hmac', { length: 256 });
}
