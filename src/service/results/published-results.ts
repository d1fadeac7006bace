import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { findPublicationDay } from '../../domain/satisfaction/publication-day.ts';
import {
  buildResults,
  type SatisfactionResults,
} from '../../domain/satisfaction/satisfaction-results.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { selectSnapshots } from './cells.ts';
import { countSnapshots } from './waiting-bursts.ts';

/** What the results name. */
type Named = Pick<PortalManifest, 'themes' | 'objectives' | 'services' | 'pages'>;

interface Made {
  readonly number: number;
  readonly manifest: Named;
  readonly results: SatisfactionResults;
}

/** The results as they were last renewed: read from the store when that is newer than what is known, never counted. */
export class PublishedResults {
  readonly #store: FeedbackStore;
  readonly #manifest: () => Named;
  readonly #now: () => Date;
  #made: Made | undefined;
  #counts: ReadonlyMap<string, number> = new Map();

  constructor(store: FeedbackStore, manifest: () => Named, now: () => Date) {
    this.#store = store;
    this.#manifest = manifest;
    this.#now = now;
  }

  /** What may be shown now; a renewal by any copy of the service, or by a command, is seen at once. */
  async read(): Promise<SatisfactionResults> {
    const manifest = this.#manifest();
    const { number, day } = await this.#store.readRenewal();
    if (this.#made?.number === number && this.#made.manifest === manifest)
      return this.#made.results;
    const snapshots = await this.#store.readSnapshots();
    const results = buildResults({
      themes: manifest.themes.map(({ code }) => code),
      objectives: manifest.objectives,
      services: manifest.services.map(({ id }) => id),
      pages: manifest.pages,
      satisfaction: selectSnapshots(snapshots, 'satisfaction'),
      service: selectSnapshots(snapshots, 'service'),
      clarity: selectSnapshots(snapshots, 'clarity'),
      day: day === '' ? findPublicationDay(this.#now()) : day,
    });
    this.#made = { number, manifest, results };
    this.#counts = countSnapshots(snapshots);
    return results;
  }

  /** How many answers the figures of a cell held when they were last read. */
  countIn(cell: string): number {
    return this.#counts.get(cell) ?? 0;
  }
}
