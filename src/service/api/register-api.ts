import type { FastifyInstance } from 'fastify';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { SecureCheck } from '../http/http-server.ts';
import type { Log } from '../log.ts';
import { addModerationRoutes } from '../desk/moderation-routes.ts';
import { NarrowGate } from '../desk/narrow-gate.ts';
import { signInAllowance } from '../desk/sign-in.ts';
import type { Site } from '../site/site.ts';
import type { FeedbackStore } from '../store/feedback-store.ts';
import { createAddressReader } from './client-address.ts';
import { addFeedbackRoute } from './feedback-route.ts';
import { openApiDocument } from './openapi.ts';
import { createForeignCheck } from './origin-check.ts';
import { OutageLog } from './outage-log.ts';
import { publishResults } from './publish-results.ts';
import { createQuickLane, type QuickLane } from './quick-lane.ts';
import { RateLimit } from './rate-limit.ts';
import { RepeatedTexts } from './repeated-texts.ts';
import { addResultsRoutes } from './results-routes.ts';
import { TimedValue } from './timed-value.ts';

/** Paths of the API, as the log may name them. */
export const apiPaths: ReadonlySet<string> = new Set(Object.keys(openApiDocument.paths));

/** How feedback is taken. */
export interface FeedbackOptions {
  readonly store: FeedbackStore;
  /** The one origin from which a browser may send answers; without it, the origin made from `Host`. */
  readonly publicOrigin?: string | undefined;
  /** How often one address may answer; `off` for tests and benchmarks. */
  readonly rateLimit?: RateLimit | 'off';
  /** How often one address may try a wrong key of the moderation page; off where `rateLimit` is, unless given. */
  readonly signInLimit?: RateLimit | undefined;
  /** What exists where no site is served, as in development. */
  readonly manifest?: PortalManifest | undefined;
  readonly now?: () => Date;
}

/** What the API takes from the app around it. */
export interface ApiSurroundings {
  readonly site: () => Site | undefined;
  readonly log: Log;
  readonly isSecure: SecureCheck;
  readonly trustedProxies: readonly string[];
  readonly isStopping: () => boolean;
}

const emptyManifest: PortalManifest = { pages: [], objectives: [], themes: [], redirects: {} };

/** Adds everything that has to do with feedback, the API and the moderation page; gives the way past Fastify. */
export function registerApi(
  app: FastifyInstance,
  options: FeedbackOptions,
  { site, log, isSecure, trustedProxies, isStopping }: ApiSurroundings,
): QuickLane {
  const {
    store,
    publicOrigin,
    rateLimit = new RateLimit(),
    signInLimit = rateLimit === 'off' ? undefined : new RateLimit(signInAllowance),
    manifest: ownManifest,
    now = () => new Date(),
  } = options;
  const manifest = (): PortalManifest | undefined => site()?.manifest ?? ownManifest;
  const results = new TimedValue(() =>
    publishResults(store, manifest() ?? emptyManifest, findRomeDay(now())),
  );
  const common = {
    store,
    manifest,
    now,
    isForeign: createForeignCheck(publicOrigin, isSecure),
    readAddress: createAddressReader(trustedProxies),
  };
  const lane = createQuickLane({
    ...common,
    log,
    isSecure,
    isStopping,
    outages: new OutageLog(log),
    repeated: new RepeatedTexts(),
    limit: rateLimit === 'off' ? undefined : rateLimit,
    onStored: () => results.invalidate(),
  });
  addFeedbackRoute(app, site, lane.take);
  addModerationRoutes(app, {
    ...common,
    site,
    isSecure,
    limit: signInLimit,
    gate: new NarrowGate(2, 8),
  });
  addResultsRoutes(app, { store, results, manifest: () => manifest() ?? emptyManifest });
  app.get('/api/openapi.json', (_request, reply) =>
    reply
      .headers({ 'Cache-Control': 'no-cache', 'Content-Type': 'application/json; charset=utf-8' })
      .send(JSON.stringify(openApiDocument)),
  );
  return lane;
}
