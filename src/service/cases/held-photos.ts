import { randomBytes } from 'node:crypto';
import type { CasePhoto } from '../store/contract/case-store.ts';

/** Photos of a form that could not be taken, which a page cannot choose again for anybody. */
export interface HeldForm {
  /** Names of the photos, in order; each has its small picture among the files. */
  readonly names: readonly string[];
  readonly files: readonly CasePhoto[];
}

/** Forms remembered at most, each of at most three photos of some 400 kB. */
const mostForms = 40;
const patience = 30 * 60_000;

/** Keeps photos for half an hour, in memory alone, under a word that nobody guesses. */
export class HeldPhotos {
  readonly #now: () => number;
  readonly #forms = new Map<string, HeldForm & { readonly until: number }>();

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Keeps photos; gives the word that names them. */
  keep(form: HeldForm): string {
    this.#forget();
    const name = randomBytes(18).toString('base64url');
    this.#forms.set(name, { ...form, until: this.#now() + patience });
    return name;
  }

  /** The photos that a word names; nothing once they are forgotten. */
  find(name: string | undefined): HeldForm | undefined {
    this.#forget();
    return name === undefined ? undefined : this.#forms.get(name);
  }

  drop(name: string | undefined): void {
    if (name !== undefined) this.#forms.delete(name);
  }

  #forget(): void {
    for (const [name, { until }] of this.#forms)
      if (until < this.#now() || this.#forms.size >= mostForms) this.#forms.delete(name);
  }
}
