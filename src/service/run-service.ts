import type { AddressInfo } from 'node:net';
import { serviceMessages } from '../i18n/service-messages.ts';
import { createApp } from './app.ts';
import type { Environment } from './environment.ts';
import { writeLog } from './log.ts';
import { isBelowNpm, stopWithParent } from './stop-with-parent.ts';
import { watchSite } from './watch-site.ts';

const patience = 9_000;

/** Serves the site in `folder` (nothing but `/api/` without one) until SIGTERM or SIGINT, then finishes open requests. Throws a SiteError when there is no site. */
export async function runService(environment: Environment, folder: string | undefined): Promise<void> {
  const site = folder === undefined ? undefined : await watchSite(folder, writeLog);
  const app = createApp({ site: () => site?.current(), log: writeLog, trustedProxies: environment.TRUSTED_PROXIES });
  if (environment.RATE_LIMIT === 'off') writeLog({ level: 'warn', message: serviceMessages.rateLimitOff });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    writeLog({ level: 'info', message: serviceMessages.stopping });
    site?.stop();
    // Clients that never finish must not hold the service; everyone else has been answered by then.
    setTimeout(() => process.exit(0), patience).unref();
    void app.close();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (isBelowNpm()) stopWithParent(stop);
  await app.listen({ port: environment.PORT, host: environment.HOST });
  const { port } = app.server.address() as AddressInfo;
  const host = environment.HOST.includes(':') ? `[${environment.HOST}]` : environment.HOST;
  writeLog({ level: 'info', message: serviceMessages.listening(`http://${host}:${String(port)}`) });
}
