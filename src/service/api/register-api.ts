import type { FastifyInstance } from 'fastify';
import { portalManifestSchema, type PortalManifest } from '../../domain/site/portal-manifest.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { AddressReader } from '../http/client-address.ts';
import type { RateLimit } from '../http/rate-limit.ts';
import type { ForeignCheck } from '../http/request-origin.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { addFeedbackRoute } from './feedback-route.ts';
import { openApiDocument } from './openapi.ts';
import type { StoreWatch } from './store-watch.ts';
import { keepResults, publishResults } from './publish-results.ts';
import { RepeatedTexts } from './repeated-texts.ts';
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
  /** How often one address may answer; nothing where the limit is off. */
  readonly limit: RateLimit | undefined;
  /** Milliseconds for which results are kept, where that is not as usual. */
  readonly resultsKept: number | undefined;
  readonly now: () => Date;
}

const emptyManifest = portalManifestSchema.parse({ pages: [], objectives: [], themes: [] });

/** Adds `/api/feedback`, the results, the published comments and the description of the API. */
export function registerApi(app: FastifyInstance, settings: ApiSettings): void {
  const { store, resultsKept, now } = settings;
  const manifest = (): PortalManifest => settings.manifest() ?? emptyManifest;
  addFeedbackRoute(app, {
    ...settings,
    repeated: new RepeatedTexts(),
  });
  addResultsRoutes(app, {
    store,
    manifest,
    results: keepResults(() => publishResults(store, manifest(), findRomeDay(now())), resultsKept),
  });
  app.get('/api/openapi.json', (_request, reply) =>
    reply
      .headers({ 'Cache-Control': 'no-cache', 'Content-Type': 'application/json; charset=utf-8' })
      .send(JSON.stringify(openApiDocument)),
  );
}
