import { unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { serviceMessages } from '../../i18n/commands/service-messages.ts';
import type { Log } from '../process/log.ts';
import { loadSite, type Site } from './site.ts';

/** A site that follows its folder: when a build has finished there, the next request sees it. */
export interface WatchedSite {
  readonly current: () => Site;
  readonly stop: () => void;
}

/** Loads the site and watches the stamp that a build writes last. Throws a SiteError when there is no site yet. */
export async function watchSite(folder: string, log: Log, interval = 5_000): Promise<WatchedSite> {
  let current = await loadSite(folder);
  warnOfMissingList(current, log);
  const stamp = join(folder, 'build-stamp.json');
  const reload = async (): Promise<void> => {
    try {
      current = await loadSite(folder);
      log({ level: 'info', message: serviceMessages.reloaded });
      warnOfMissingList(current, log);
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
  return { current: () => current, stop: () => unwatchFile(stamp) };
}

function warnOfMissingList(site: Site, log: Log): void {
  if (site.list === undefined) log({ level: 'warn', message: serviceMessages.listWithoutMarks });
}
