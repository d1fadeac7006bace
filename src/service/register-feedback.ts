import type { FastifyInstance } from 'fastify';
import type { LiveContent } from '../desk/live-content.ts';
import type { Publisher } from '../desk/publish/publisher.ts';
import { usualCost } from '../desk/people/password.ts';
import type { PortalManifest } from '../domain/site/portal-manifest.ts';
import { registerApi } from './api/register-api.ts';
import type { StoreWatch } from './api/store-watch.ts';
import { addCaseRoutes } from './cases/case-routes.ts';
import { CaseDesk } from './cases/case-scope.ts';
import { addModerationRoutes } from './desk/moderation-routes.ts';
import type { DeskSettings } from './desk/send-desk.ts';
import { hashingBounds, signInAllowance } from './desk/sign-in.ts';
import { nameAllowance, passwordBounds } from './desk/sign-in-password.ts';
import { createAddressReader } from './http/client-address.ts';
import { RateLimit } from './http/rate-limit.ts';
import { addOpen311Routes } from './open311/open311-routes.ts';
import { addProposalRoutes } from './proposals/proposal-routes.ts';
import { createForeignCheck, createOriginFinder, type SecureCheck } from './http/request-origin.ts';
import type { Log } from './process/log.ts';
import { FairQueue } from './process/fair-queue.ts';
import type { LivePageFinder } from './api/live-pages.ts';
import type { PageRenderer } from './pages/page-renderer.ts';
import type { Site } from './site/site.ts';
import type { FeedbackStore } from './store/contract/feedback-store.ts';

/** How feedback is taken. */
export interface FeedbackOptions {
  readonly store: FeedbackStore;
  /** What watches the store; one of its own unless given. */
  readonly watch?: StoreWatch | undefined;
  /** Origins from which a browser may send answers; without any, the origin made from `Host`. */
  readonly publicOrigins?: readonly string[];
  /** How often one address may answer; `off` for tests and benchmarks. */
  readonly rateLimit?: RateLimit | 'off';
  /** How often one address may try a wrong key of the moderation page; off where `rateLimit` is, unless given. */
  readonly signInLimit?: RateLimit | undefined;
  /** Binary logarithm of what hashing a password costs; tests take less. */
  readonly passwordCost?: number;
  /** The content, for the desk; without it nothing can be reported there. */
  readonly content?: LiveContent | undefined;
  /** What publishes reports; without it they wait for a process that does. */
  readonly publisher?: Pick<Publisher, 'wake'> | undefined;
  /** Whether a second person must approve what an office reports. */
  readonly needsApproval?: boolean;
  /** Whether reminders are sent to offices, or why not. */
  readonly mail?: DeskSettings['mail'];
  readonly sendMail?: DeskSettings['sendMail'];
  readonly provider?: DeskSettings['provider'];
  readonly reportTrouble?: DeskSettings['reportTrouble'];
  /** How many wrong passwords for one name are looked at; as usual unless given. */
  readonly nameLimit?: RateLimit;
  /** What exists where no site is served, as in development. */
  readonly manifest?: PortalManifest | undefined;
  readonly now?: () => Date;
  /** File of the secret with which codes and addresses of reports are made; without it none are taken. */
  readonly keyFile?: string;
  /** Keys of the apps that may bring reports (Open311). */
  readonly open311Keys?: readonly string[];
}

/** What feedback takes from the app around it. */
export interface FeedbackSurroundings {
  readonly site: () => Site | undefined;
  /** What renders pages on demand. */
  readonly pages: () => PageRenderer | undefined;
  readonly watch: StoreWatch;
  readonly isSecure: SecureCheck;
  /** Origins that may show the forms made for other sites. */
  readonly frameHosts: readonly string[];
  readonly trustedProxies: readonly string[];
  readonly log: Log;
}

/** Adds everything that has to do with feedback: the API and the moderation page; gives what finds pages that say what the store knows. */
export function registerFeedback(
  app: FastifyInstance,
  options: FeedbackOptions,
  { site, pages, watch, isSecure, frameHosts, trustedProxies, log }: FeedbackSurroundings,
): LivePageFinder {
  const {
    store,
    publicOrigins = [],
    rateLimit = new RateLimit(),
    signInLimit = rateLimit === 'off' ? undefined : new RateLimit(signInAllowance),
    manifest: ownManifest,
    content,
    publisher,
    needsApproval = false,
    mail = 'off',
    sendMail,
    provider,
    reportTrouble = () => undefined,
    passwordCost = usualCost,
    nameLimit = new RateLimit(nameAllowance),
    now = () => new Date(),
    keyFile,
    open311Keys = [],
  } = options;
  const common = {
    store,
    site,
    pages,
    manifest: () => site()?.manifest ?? ownManifest,
    isForeign: createForeignCheck(publicOrigins, isSecure),
    readAddress: createAddressReader(trustedProxies),
    now,
  };
  const findLive = registerApi(app, {
    ...common,
    outages: watch,
    frameHosts,
    limit: rateLimit === 'off' ? undefined : rateLimit,
  });
  const findOrigin = createOriginFinder(publicOrigins, isSecure);
  if (keyFile !== undefined) {
    const desk = new CaseDesk({
      ...common,
      isSecure,
      findOrigin,
      keyFile,
      isUnlimited: rateLimit === 'off',
      log,
    });
    addCaseRoutes(app, desk);
    addProposalRoutes(app, desk);
    addOpen311Routes(app, desk, open311Keys);
  }
  addModerationRoutes(app, {
    ...common,
    isSecure,
    findOrigin,
    content,
    publisher,
    needsApproval,
    mail,
    sendMail,
    provider,
    reportTrouble,
    links: new RateLimit({ burst: 1, perMinute: 1 / 60, addresses: 50_000 }),
    names: nameLimit,
    limit: signInLimit,
    hashing: new FairQueue(hashingBounds),
    passwords: {
      known: new FairQueue(passwordBounds),
      unknown: new FairQueue(passwordBounds),
      cost: passwordCost,
    },
  });
  return findLive;
}
