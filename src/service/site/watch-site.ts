import { unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { serviceMessages } from '../../i18n/commands/service-messages.ts';
import { warmUp } from '../pages/page-renderer.ts';
import type { Log } from '../process/log.ts';
import { loadSite, type Site } from './site.ts';

/** A site that follows its folder: when a build has finished there, the next request sees it. */
export interface WatchedSite {
  readonly current: () => Site;
  readonly stop: () => Promise<void>;
}

/**
 * Loads the site and watches the stamp that a build writes last. Requests under way keep the build with which they began.
 * Throws a SiteError when there is no site yet, and a PageError when its pages on demand cannot be rendered.
 */
export async function watchSite(folder: string, log: Log, interval = 5_000): Promise<WatchedSite> {
  let current = await loadWarmSite(folder);
  const stamp = join(folder, 'build-stamp.json');
  const reload = async (): Promise<void> => {
    try {
      const former = current;
      current = await loadWarmSite(folder);
      log({ level: 'info', message: serviceMessages.reloaded });
      await former.pages.close();
    } catch (error) {
      log({
        level: 'error',
        message: serviceMessages.reloadFailed,
        stack: error instanceof Error ? error.stack : String(error),
      });
    }
  };
  watchFile(stamp, { interval, persistent: false }, (now) => {
    // A vanished stamp is a build that has begun; its end writes a new one.
    if (now.mtimeMs > 0) void reload();
  });
  return {
    current: () => current,
    stop: async () => {
      unwatchFile(stamp);
      await current.pages.close();
    },
  };
}

async function loadWarmSite(folder: string): Promise<Site> {
  const site = await loadSite(folder);
  await warmUp(site.pages);
  return site;
}
