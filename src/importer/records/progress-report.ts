import { importerText } from '../../i18n/commands/importer.ts';
import type { PlanDocumentRecords } from '../recognise/plan-document-records.ts';

/** How long reading may take before anything is said, and how often then, in milliseconds. */
const every = 1_000;

/** Tells people who wait for a long document how far reading has come; of a short one it says nothing. */
export class ProgressReport {
  readonly #err: (text: string) => void;
  readonly #timer: NodeJS.Timeout;
  #done = 0;
  #of = 1;
  #seconds = 0;

  constructor(err: (text: string) => void) {
    this.#err = err;
    this.#timer = setInterval(() => {
      this.#seconds += every / 1_000;
      const { read, waiting } = importerText.progress;
      err(`${this.#of > 1 ? read(this.#done, this.#of) : waiting(this.#seconds)}\n`);
    }, every);
  }

  /** Notes how many pages or parts are read. */
  tell(done: number, of: number): void {
    this.#done = done;
    this.#of = of;
  }

  /** Nothing more is read. */
  end(): void {
    clearInterval(this.#timer);
  }

  /** Says what a long document held. */
  count({ objectives, words }: PlanDocumentRecords): void {
    if (this.#seconds > 0)
      this.#err(`${importerText.progress.found(objectives.length, words.read)}\n`);
  }
}
