import { findPublicationDay } from '../../domain/satisfaction/publication-day.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import { feedbackLog } from '../../i18n/satisfaction/feedback-service.ts';
import type { Log } from '../process/log.ts';
import { repeatRounds } from '../repeat-rounds.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { letWaitingIn } from './waiting-bursts.ts';
import { renewResults } from './renew-results.ts';

/** Milliseconds between two looks at the clock. */
const pause = 20_000;

/** What the daily renewal needs. */
export interface RenewalSettings {
  readonly store: FeedbackStore;
  readonly log: Log;
  readonly now?: () => Date;
}

/** Renews the results once a day, whichever copy of the service comes first; a renewal that failed is made by the same copy later. */
export class DailyRenewal {
  readonly #store: FeedbackStore;
  readonly #now: () => Date;
  /** The day that this copy knows to be somebody's. */
  #claimed = '';
  /** Whether this copy still owes the renewal of that day. */
  #owed = false;

  constructor({ store, now = () => new Date() }: Omit<RenewalSettings, 'log'>) {
    this.#store = store;
    this.#now = now;
  }

  /** Makes the renewal of the day if it is due and nobody else's. Rejects as the store does. */
  async run(): Promise<void> {
    const day = findPublicationDay(this.#now());
    if (day !== this.#claimed) {
      this.#owed = (await this.#store.claimRenewal(day)) || this.#owed;
      this.#claimed = day;
    }
    if (!this.#owed) return;
    await letWaitingIn(this.#store);
    await renewResults(this.#store, findRomeDay(this.#now()));
    this.#owed = false;
  }
}

/** Renews the results at their hour, and at the start when that was missed; gives back a way to end it. */
export function startRenewals(settings: RenewalSettings): () => void {
  const renewal = new DailyRenewal(settings);
  const { log } = settings;
  return repeatRounds(() => renewal.run(), { pause, message: feedbackLog.renewalFailed, log });
}
