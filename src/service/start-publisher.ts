import { findRomeDay } from '../domain/rome-day.ts';
import type { LiveContent } from '../desk/live-content.ts';
import type { DeskStore } from '../desk/desk-store.ts';
import { Publisher } from '../desk/publish/publisher.ts';
import { publishingTexts } from '../i18n/desk/publishing.ts';
import type { Log } from './process/log.ts';
import { runBuild } from './site/run-build.ts';

/** How often the queue is looked at without being asked, for what other copies of the service have put there. */
const interval = 15_000;

/** Publishes what is queued, from now on until it is stopped. */
export function startPublisher({
  store,
  content,
  log,
}: {
  readonly store: DeskStore;
  readonly content: LiveContent;
  readonly log: Log;
}): Publisher {
  const publisher = new Publisher({
    store,
    content,
    now: () => new Date(),
    today: () => findRomeDay(new Date()),
    build: async () => {
      const code = await runBuild();
      return code === 0 ? undefined : publishingTexts.noBuild(String(code ?? 'SIGTERM'));
    },
    report: (message, error) =>
      log({
        level: 'error',
        message,
        stack: error instanceof Error ? error.stack : undefined,
      }),
  });
  publisher.wake();
  setInterval(() => publisher.wake(), interval).unref();
  return publisher;
}
