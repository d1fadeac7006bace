import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { contentFolder } from '../catalog/read-content/content-folder.ts';
import { IdentityProvider } from './desk/provider/identity-provider.ts';
import { providerTexts } from '../i18n/desk/provider.ts';
import { serviceMessages } from '../i18n/commands/service-messages.ts';
import { LiveContent } from '../desk/live-content.ts';
import { startPublisher } from './start-publisher.ts';
import { usualMonths } from '../domain/cases/report-settings.ts';
import { COMMENT_MONTHS } from '../domain/content/feedback-settings.ts';
import { createApp } from './app.ts';
import type { Environment } from './process/environment.ts';
import { writeLog } from './process/log.ts';
import { projectRoot, siteFolder } from './process/project-root.ts';
import { useDevServer } from './pages/dev-server.ts';
import { readManifest } from './site/site.ts';
import { isBelowNpm, stopWithParent } from './process/stop-with-parent.ts';
import { openStore } from './store/open-store.ts';
import { createMailSender } from './reminders/mail-server.ts';
import { startCaseMails } from './start-case-mails.ts';
import { startReminders } from './start-reminders.ts';
import { startRenewals } from './results/start-renewals.ts';
import { startRetention } from './store/retention.ts';
import { watchSite } from './site/watch-site.ts';

const patience = 9_000;

/** The municipality's own accounts, where all that is needed is set. */
function findProvider({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
}: Environment): IdentityProvider | undefined {
  return issuer === undefined || clientId === undefined || clientSecret === undefined
    ? undefined
    : new IdentityProvider({ issuer, clientId, clientSecret });
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** Where pages come from: a built site, or Astro's development server. */
export type PageSource = { readonly folder: string } | { readonly devServer: string };

/**
 * Serves a site until SIGTERM or SIGINT, then finishes open requests and writes what is queued.
 * Throws a SiteError when there is no site and a DatabaseRefusedError when the database must not be used.
 */
export async function runService(environment: Environment, source: PageSource): Promise<void> {
  const site = 'folder' in source ? await watchSite(source.folder, writeLog) : undefined;
  // In development what exists is known from the last build, if there was one.
  const manifest = 'folder' in source ? undefined : await readManifest(siteFolder);
  const store = await openStore(environment.DATABASE_URL);
  const content = new LiveContent(
    resolve(projectRoot, contentFolder({ CONTENT_DIR: environment.CONTENT_DIR })),
  );
  const publisher =
    environment.PUBLISHER === 'on'
      ? startPublisher({ store: store.desk, content, log: writeLog })
      : undefined;
  const [origin] = environment.PUBLIC_ORIGIN ?? [];
  const sender = origin === undefined ? undefined : `redazione@${new URL(origin).hostname}`;
  const sendMail =
    environment.SMTP_URL === undefined || sender === undefined
      ? undefined
      : createMailSender(environment.SMTP_URL, environment.SMTP_FROM ?? sender);
  const app = createApp({
    site: () => site?.current(),
    development: 'folder' in source ? undefined : useDevServer(source.devServer),
    log: writeLog,
    frameHosts: environment.PUBLIC_FRAME_HOSTS,
    trustedProxies: environment.TRUSTED_PROXIES,
    feedback: {
      store,
      publicOrigins: environment.PUBLIC_ORIGIN ?? [],
      manifest,
      content,
      publisher,
      keyFile: resolve(projectRoot, environment.REPORTS_KEY_FILE),
      open311Keys: environment.OPEN311_KEYS,
      needsApproval: environment.APPROVAL === 'on',
      mail:
        environment.SMTP_URL === undefined ? 'off' : sendMail === undefined ? 'no-origin' : 'sent',
      sendMail,
      provider: findProvider(environment),
      reportTrouble: (error) =>
        writeLog({ level: 'warn', message: providerTexts.log(describeError(error)) }),
      ...(environment.RATE_LIMIT === 'off' ? { rateLimit: 'off' } : {}),
    },
  });
  if (environment.RATE_LIMIT === 'off')
    writeLog({ level: 'warn', message: serviceMessages.rateLimitOff });
  const stopRetention = startRetention({
    store,
    log: writeLog,
    months: () => site?.current().manifest?.commentMonths ?? COMMENT_MONTHS,
    nameMonths: environment.LOG_NAMES_MONTHS,
    caseMonths: () => site?.current().manifest?.reports?.months ?? usualMonths,
  });
  const stopRenewals = startRenewals({ store, log: writeLog });
  const keyFile = resolve(projectRoot, environment.REPORTS_KEY_FILE);
  const stopCaseMails =
    sendMail === undefined || origin === undefined
      ? undefined
      : startCaseMails({
          ...{ store, keyFile, origin, log: writeLog },
          send: sendMail,
          now: () => new Date(),
        });
  const stopReminders =
    sendMail === undefined || origin === undefined
      ? undefined
      : startReminders({
          store,
          content,
          origin,
          send: sendMail,
          log: writeLog,
          now: () => new Date(),
        });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    writeLog({ level: 'info', message: serviceMessages.stopping });
    stopRetention();
    stopRenewals();
    stopReminders?.();
    stopCaseMails?.();
    void publisher?.stop();
    // Clients that never finish must not hold the service; everyone else has been answered by then.
    setTimeout(() => process.exit(0), patience).unref();
    void app.close().then(() => Promise.all([store.close(), site?.stop()]));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (isBelowNpm()) stopWithParent(stop);
  await app.listen({ port: environment.PORT, host: environment.HOST });
  const { port } = app.server.address() as AddressInfo;
  const host = environment.HOST.includes(':') ? `[${environment.HOST}]` : environment.HOST;
  writeLog({ level: 'info', message: serviceMessages.listening(`http://${host}:${String(port)}`) });
}
