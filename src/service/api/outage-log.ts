import { feedbackLog } from '../../i18n/satisfaction/feedback-service.ts';
import type { Log } from '../log.ts';

/** Tells the log when the store stops answering and when it answers again, once each, however many requests see it. */
export class OutageLog {
  readonly #log: Log;
  #down = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /** The store did not answer. */
  noteFailure(reason: string): void {
    if (!this.#down) this.#log({ level: 'error', message: feedbackLog.storeDown(reason) });
    this.#down = true;
  }

  /** The store answered. */
  noteSuccess(): void {
    if (this.#down) this.#log({ level: 'info', message: feedbackLog.storeBack });
    this.#down = false;
  }
}
