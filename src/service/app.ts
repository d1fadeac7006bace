import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { findWithdrawal, type Withdrawal } from '../domain/site/addresses.ts';
import type { PortalManifest } from '../domain/site/portal-manifest.ts';
import { livePages, routes } from '../i18n/routes.ts';
import { buildHeader, caseCodeQuery } from '../views/marks.ts';
import { createHttpServer, defaultLimits, type ServerLimits } from './http/http-server.ts';
import { createProxyCheck } from './http/client-address.ts';
import { createClientReader, type ClientReader } from './http/request-client.ts';
import { createSecureCheck } from './http/request-origin.ts';
import { findCitedVersion } from './pages/cited-version.ts';
import { sendLive, type LivePageFinder } from './api/live-pages.ts';
import { findAskedPage } from './pages/asked-page.ts';
import type { DevServer } from './pages/dev-server.ts';
import { checkHealth } from './api/store-state.ts';
import { StoreWatch } from './api/store-watch.ts';
import { apiPaths } from './api/register-api.ts';
import { readPageToReturn } from './api/return-page.ts';
import type { Log } from './process/log.ts';
import { registerFeedback, type FeedbackOptions } from './register-feedback.ts';
import { resolveTarget } from './http/resolve-target.ts';
import { isShared, preflightHeaders, sharedHeaders } from './http/security-headers.ts';
import { sendFile } from './http/send-file.ts';
import { sendPage } from './http/send-page.ts';
import { sendNotFound, sendProblem } from './http/send-problem.ts';
import type { PageRenderer } from './pages/page-renderer.ts';
import { isMissing, type Site } from './site/site.ts';

/** What the app is made of. */
export interface AppOptions {
  /** The site to serve at this moment; absent in development, where Astro serves it. */
  readonly site: () => Site | undefined;
  /** Where log entries go. */
  readonly log: Log;
  /** In development, Astro's server, which answers what the service does not. */
  readonly development?: DevServer | undefined;
  /** What renders pages on demand; the site's own unless given. */
  readonly pages?: () => PageRenderer | undefined;
  /** How feedback is taken; absent where only the site is served. */
  readonly feedback?: FeedbackOptions;
  /** Origins that may show the forms made for other sites. */
  readonly frameHosts?: readonly string[];
  /** Addresses whose `X-Forwarded-Proto` and `X-Forwarded-For` are believed. */
  readonly trustedProxies?: readonly string[];
  /** Bounds on clients. */
  readonly limits?: ServerLimits;
}

/** The HTTP app: the built site, the list of objectives without JavaScript, the API. It does not listen yet. */
export function createApp({
  site,
  log,
  development,
  pages = () => development?.pages ?? site()?.pages,
  feedback,
  frameHosts = [],
  trustedProxies = [],
  limits = defaultLimits,
}: AppOptions): FastifyInstance {
  const isSecure = createSecureCheck(trustedProxies);
  const watch =
    feedback === undefined ? undefined : (feedback.watch ?? new StoreWatch(feedback.store, log));
  const readClient = createClientReader(trustedProxies);
  const checks = { isSecure, isProxy: createProxyCheck(trustedProxies), readClient };
  let stopping = false;
  const app = Fastify({
    logger: false,
    exposeHeadRoutes: true,
    forceCloseConnections: 'idle',
    // Who was already connected is still answered while the service stops.
    return503OnClosing: false,
    serverFactory: (handler) => createHttpServer(handler, checks, limits),
    // The server answers these itself, on each of its addresses.
    clientErrorHandler: () => undefined,
    frameworkErrors: (_error, request, reply) => {
      void sendNotFound(request, reply, site(), 400);
    },
  });
  app.addHook('onListen', (done) => {
    watch?.start();
    done();
  });
  app.addHook('preClose', (done) => {
    stopping = true;
    watch?.stop();
    done();
  });
  app.addHook('onRequest', (request, reply, done) => {
    const [path = ''] = (request.raw.url ?? '').split('?');
    const isOpen = isShared(path) && (apiPaths.has(path) || site()?.files.has(path) === true);
    if (isOpen) reply.headers(sharedHeaders);
    // Before the body is read; every GET has a route, so what is left asks with another method.
    if (!request.is404) done();
    else if (isOpen && request.method === 'OPTIONS')
      reply
        .code(204)
        .headers({ ...preflightHeaders, Allow: 'GET, HEAD, OPTIONS' })
        .send();
    else {
      const takes = path === '/api/feedback' && feedback !== undefined ? 'POST' : 'GET, HEAD';
      sendProblem(request, reply.header('Allow', isOpen ? `${takes}, OPTIONS` : takes), 405);
    }
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (stopping) reply.header('Connection', 'close');
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    log(describeAnswer(request, reply, site()));
    done();
  });
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, log));
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, 405));
  app.get('/api/health', (_request, reply) => checkHealth(reply, site()?.stamp, watch));
  const findLive: LivePageFinder =
    feedback === undefined || watch === undefined
      ? () => undefined
      : registerFeedback(app, feedback, {
          site,
          pages,
          watch,
          isSecure,
          frameHosts,
          trustedProxies,
          log,
        });
  development?.forwardUpgrades(app.server);
  app.get('/*', (request, reply) =>
    development === undefined
      ? answerPage(request, reply, site(), pages(), { readClient, frameHosts, findLive })
      : answerInDevelopment(request, reply, development, readClient, feedback?.manifest),
  );
  return app;
}

const onDemandOnly: ReadonlySet<string> = new Set(livePages);

/** What answers with pages needs beside the site. */
interface PageSettings {
  readonly readClient: ClientReader;
  readonly frameHosts: readonly string[];
  readonly findLive: LivePageFinder;
}

// A reply is thenable: awaiting one waits until it is sent, so these functions hand it on and never look at it.
function answerPage(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site | undefined,
  pages: PageRenderer | undefined,
  { readClient, frameHosts, findLive }: PageSettings,
): FastifyReply | Promise<FastifyReply> {
  if (site === undefined) return sendNotFound(request, reply, site);
  if (site.stamp !== undefined) reply.header(buildHeader, site.stamp.id);
  const exists = (pathname: string): boolean =>
    site.files.has(pathname) || onDemandOnly.has(pathname);
  const target = resolveTarget(request.raw.url ?? '/', exists, site.manifest?.redirects ?? {});
  if (target.kind === 'malformed') return sendNotFound(request, reply, site, 400);
  const { pathname, search } = new URL(request.raw.url ?? '/', 'http://portal.invalid');
  const withdrawn = findWithdrawal(pathname, site.manifest?.withdrawn ?? []);
  if (withdrawn !== undefined) return sendGone(request, reply, pages, withdrawn, readClient);
  const cited = findCitedVersion(pathname, search, exists, site.manifest);
  if (cited?.kind === 'unknown' && pages !== undefined) {
    const client = readClient(request.raw);
    return sendPage(request, reply, pages, 'version', cited.view, { status: 404, client });
  }
  const elsewhere = target.kind === 'redirect' ? target.location : undefined;
  const location = cited?.kind === 'known' ? cited.location : elsewhere;
  if (location !== undefined)
    return reply.header('Cache-Control', 'no-cache').redirect(location, 301);
  const followed = target.kind === 'file' ? findFollowed(target, site.manifest) : undefined;
  if (followed !== undefined)
    return reply.header('Cache-Control', 'no-store').redirect(followed, 303);
  const onDemand =
    target.kind === 'file' && pages !== undefined
      ? askForPage(request, reply, pages, readClient(request.raw), target, site.manifest)
      : undefined;
  if (onDemand !== undefined) return onDemand;
  const file = target.kind === 'redirect' ? undefined : site.files.get(target.pathname);
  // The page of refusals has no address of its own.
  if (target.kind === 'missing' || file === undefined || file.pathname === '/404.html')
    return sendNotFound(request, reply, site);
  const sendBuilt = () => sendFile(request, reply, site, file, { frameHosts });
  const live = pages === undefined ? undefined : findLive(file.pathname);
  return live === undefined || pages === undefined
    ? sendBuilt()
    : sendLive(request, reply, { pages, live, client: readClient(request.raw), sendBuilt });
}

/** The page of the report or the proposal whose code somebody has typed. */
function findFollowed(
  { pathname, query }: { readonly pathname: string; readonly query: string },
  manifest: PortalManifest | undefined,
): string | undefined {
  if (pathname !== routes.report || (manifest?.reports ?? manifest?.proposals) === undefined)
    return undefined;
  const code = new URLSearchParams(query).get(caseCodeQuery)?.trim() ?? '';
  return code === '' ? undefined : routes.reportCode(encodeURIComponent(code));
}

/** Answers that the law has taken away what stood there. */
function sendGone(
  request: FastifyRequest,
  reply: FastifyReply,
  pages: PageRenderer | undefined,
  { day, reason }: Withdrawal,
  readClient: ClientReader,
): FastifyReply | Promise<FastifyReply> {
  if (pages === undefined) return sendProblem(request, reply, 410);
  const client = readClient(request.raw);
  return sendPage(request, reply, pages, 'withdrawn', { day, reason }, { status: 410, client });
}

/** Answers with a page on demand where the address asks for one. */
function askForPage(
  request: FastifyRequest,
  reply: FastifyReply,
  pages: PageRenderer,
  client: string,
  { pathname, query }: { readonly pathname: string; readonly query: string },
  manifest: PortalManifest | undefined,
): Promise<FastifyReply> | undefined {
  if (pathname === routes.thanks)
    return sendPage(
      request,
      reply,
      pages,
      'thanks',
      { page: readPageToReturn(query, manifest) },
      { client },
    );
  const asked = findAskedPage(pathname, query);
  return asked && sendPage(request, reply, pages, asked.name, asked.view, { client });
}

function answerInDevelopment(
  request: FastifyRequest,
  reply: FastifyReply,
  { pages, forward }: DevServer,
  readClient: ClientReader,
  manifest: PortalManifest | undefined,
): FastifyReply | Promise<FastifyReply> {
  const { pathname, search } = new URL(request.raw.url ?? '/', 'http://portal.invalid');
  const target = { pathname, query: search.slice(1) };
  const onDemand = askForPage(request, reply, pages, readClient(request.raw), target, manifest);
  if (onDemand !== undefined) return onDemand;
  reply.hijack();
  forward(request.raw, reply.raw);
  return reply;
}

function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  log: Log,
): FastifyReply {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (status === 413 || status === 415) return sendProblem(request, reply, status);
  if (typeof status === 'number' && status >= 400 && status < 500)
    return sendProblem(request, reply, 400);
  // A file that is known and gone means that a build is replacing the site at this moment.
  if (isMissing(error)) return sendProblem(request, reply.header('Retry-After', '60'), 503);
  log({
    level: 'error',
    message: error instanceof Error ? error.message : 'unknown error',
    stack: error instanceof Error ? error.stack : undefined,
  });
  return sendProblem(request, reply, 500);
}

function describeAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site | undefined,
): Parameters<Log>[0] {
  const [path = ''] = (request.raw.url ?? '').split('?');
  const known = apiPaths.has(path) || onDemandOnly.has(path) || site?.files.has(path) === true;
  return {
    level: 'info',
    message: 'request',
    method: request.method,
    path: known ? path : '-',
    status: reply.statusCode,
    duration: Math.round(reply.elapsedTime),
  };
}
