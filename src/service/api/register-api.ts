import type { FastifyInstance } from 'fastify';
import { portalManifestSchema, type PortalManifest } from '../../domain/site/portal-manifest.ts';
import type { AddressReader } from '../http/client-address.ts';
import { RateLimit, refusalAllowance } from '../http/rate-limit.ts';
import type { ForeignCheck } from '../http/request-origin.ts';
import { createLivePages, type LivePageFinder } from './live-pages.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import { findPublicationDay } from '../../domain/satisfaction/publication-day.ts';
import { nameCell } from '../results/cells.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { addFeedbackRoute } from './feedback-route.ts';
import { addQuestionnaireRoutes } from './questionnaire-routes.ts';
import { openApiDocument } from './openapi.ts';
import type { StoreWatch } from './store-watch.ts';
import { NetworkShares } from './network-shares.ts';
import { PublishedResults } from '../results/published-results.ts';
import { RepeatedTexts } from './repeated-texts.ts';
import { addHeardRoutes } from './heard-route.ts';
import { addResultsRoutes } from './results-routes.ts';

/** Paths of the API, as the log may name them. */
export const apiPaths: ReadonlySet<string> = new Set(Object.keys(openApiDocument.paths));

/** What the API works with. */
export interface ApiSettings {
  readonly store: FeedbackStore;
  readonly pages: () => PageRenderer | undefined;
  readonly manifest: () => PortalManifest | undefined;
  readonly outages: StoreWatch;
  readonly isForeign: ForeignCheck;
  readonly readAddress: AddressReader;
  /** Origins that may show the forms made for other sites. */
  readonly frameHosts: readonly string[];
  /** How often one address may answer; where the limit is off, every answer counts too. */
  readonly limit: RateLimit | undefined;
  readonly now: () => Date;
}

const emptyManifest = portalManifestSchema.parse({ pages: [], objectives: [], themes: [] });

/** Adds `/api/feedback`, the results, the published comments and the description of the API; gives what finds pages that say the same. */
export function registerApi(app: FastifyInstance, settings: ApiSettings): LivePageFinder {
  const { store, limit, now } = settings;
  const manifest = (): PortalManifest => settings.manifest() ?? emptyManifest;
  const results = new PublishedResults(store, manifest, now);
  const shares = limit && new NetworkShares({ now, countIn: (cell) => results.countIn(cell) });
  app.addHook('onReady', async () => {
    try {
      await results.read();
      const answered = await store.listAnswered(findPublicationDay(now()));
      shares?.noteAnswered(answered.map(nameCell));
    } catch (error) {
      // A store that is away for a while: until tomorrow the shares are the smallest.
      if (!(error instanceof StoreUnavailableError)) throw error;
    }
  });
  const taking = {
    refusals: limit && new RateLimit(refusalAllowance),
    ...settings,
    shares,
    repeated: new RepeatedTexts(),
  };
  addFeedbackRoute(app, taking);
  addQuestionnaireRoutes(app, { ...taking, manifest });
  addHeardRoutes(app, { ...settings, manifest });
  addResultsRoutes(app, {
    store,
    manifest,
    results: () => results.read(),
  });
  app.get('/api/openapi.json', (_request, reply) =>
    reply
      .headers({ 'Cache-Control': 'no-cache', 'Content-Type': 'application/json; charset=utf-8' })
      .send(JSON.stringify(openApiDocument)),
  );
  return createLivePages({ store, manifest, results: () => results.read(), now });
}
