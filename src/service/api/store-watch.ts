import { feedbackLog } from '../../i18n/satisfaction/feedback-service.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Log } from '../process/log.ts';
import type { FeedbackStore, StoreHealth } from '../store/contract/feedback-store.ts';

/** Milliseconds for which a write that went well speaks for the next ones, so that asking cannot be used to load the disk. */
const writeHolds = 1_000;

/** Hour in Italy at which the whole database is read for damage, whether anybody asks or not. */
const calmHour = 3;

const hour = 3_600_000;
const romeHour = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Rome',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** Milliseconds until the database may be read whole again, after that took so many: a thousandth of the time at most. */
function pauseAfter(took: number): number {
  return Math.max(10_000, took * 1_000);
}

/** What a store's health is known to be, and the day on which its database was last found sound. */
export type StoreReport = StoreHealth & { readonly checked?: IsoDate | undefined };

/** Watches one store: tries writes when asked, has its file read for damage, and tells the log when it fails and when it works again, once each. */
export class StoreWatch {
  readonly #store: FeedbackStore;
  readonly #log: Log;
  readonly #pause: (took: number) => number;
  #down = false;
  #asking: Promise<StoreHealth> | undefined;
  #writtenUntil = 0;
  #damage: (StoreHealth & { readonly ok: false }) | undefined;
  #checked: IsoDate | undefined;
  #reading: Promise<void> | undefined;
  #readAgain = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(store: FeedbackStore, log: Log, pause = pauseAfter) {
    this.#store = store;
    this.#log = log;
    this.#pause = pause;
  }

  /** Reads the database once a day at a calm hour, until `stop`. */
  start(): void {
    this.#timer = setInterval(() => {
      if (Number(romeHour.format(new Date())) === calmHour) void this.#readWhole();
    }, hour).unref();
  }

  /** Ends what `start` began. */
  stop(): void {
    clearInterval(this.#timer);
  }

  /** The store did not answer. */
  noteFailure(reason: string): void {
    this.#writtenUntil = 0;
    if (!this.#down) this.#log({ level: 'error', message: feedbackLog.storeDown(reason) });
    this.#down = true;
  }

  /** The store answered. */
  noteSuccess(): void {
    if (this.#down) this.#log({ level: 'info', message: feedbackLog.storeBack });
    this.#down = false;
  }

  /** How the store is: its file and journal as they are at this moment, a write of the last second, damage found since the last sound reading. */
  async ask(): Promise<StoreReport> {
    if (performance.now() >= this.#readAgain) void this.#readWhole();
    this.#asking ??= this.#check().finally(() => (this.#asking = undefined));
    const health = await this.#asking;
    return health.ok ? (this.#damage ?? { ...health, checked: this.#checked }) : health;
  }

  async #check(): Promise<StoreHealth> {
    const writes = performance.now() >= this.#writtenUntil;
    const health = await this.#store.check(writes ? 'writing' : 'reading');
    if (!health.ok) this.noteFailure(health.reason);
    else if (this.#damage === undefined) this.noteSuccess();
    if (health.ok && writes) this.#writtenUntil = performance.now() + writeHolds;
    return health;
  }

  #readWhole(): Promise<void> {
    this.#reading ??= this.#findDamage().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #findDamage(): Promise<void> {
    this.#readAgain = Infinity;
    const begin = performance.now();
    const found = await this.#store.checkIntegrity();
    const end = performance.now();
    this.#readAgain = end + this.#pause(end - begin);
    if (found === undefined) return;
    this.#damage = found.ok ? undefined : found;
    if (found.ok) this.#checked = findRomeDay(new Date());
    else this.noteFailure(found.reason);
  }
}
