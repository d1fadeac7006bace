import { clientsClaim } from 'workbox-core';
import { precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { PlanSize } from '../file-list.ts';
import type { PageMessage, ProgressMessage, SavedStatus } from '../messages.ts';
import {
  hashedFolder,
  isSavedFile,
  isSavedPage,
  listPath,
  wholePlanLimit,
} from '../saved-paths.ts';
import { answerHashed, answerOther, answerSaved } from './answer.ts';
import { fill, forgetEarlierFiles, keepVisited } from './fill.ts';
import { hasFailedLately } from './network.ts';
import { findSaved, noteSuperseded, readChecked, readSavedTime } from './saved.ts';

declare const self: ServiceWorkerGlobalScope;
/** Size of the plan, set by the build. */
declare const PLAN: PlanSize;

// The list's revision stands among the entries, so that this file changes whenever the plan does; it is fetched when filling.
precache(self.__WB_MANIFEST.filter((entry) => typeof entry === 'string' || entry.url !== listPath));
clientsClaim();

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(hashedFolder),
  answerHashed,
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && (isSavedPage(url.pathname) || isSavedFile(url.pathname)),
  answerSaved,
);
registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin && request.mode === 'navigate' && !url.pathname.startsWith('/api/'),
  answerOther,
);

self.addEventListener('message', (event) => {
  // Only pages of this origin can send one.
  event.waitUntil(answerMessage(event));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(tidy());
});

async function answerMessage({
  data,
  source,
  ports: [port],
}: ExtendableMessageEvent): Promise<void> {
  const message = data as PageMessage;
  switch (message.type) {
    case 'fill':
      if (PLAN.bytes > wholePlanLimit && !message.asked) port?.postMessage('too-large');
      else
        port?.postMessage(
          await fill((done, total) =>
            source?.postMessage({ type: 'progress', done, total } satisfies ProgressMessage),
          ),
        );
      return;
    case 'keep':
      return ignoreTrouble(keepVisited(message.paths));
    case 'status':
      port?.postMessage(await readStatus(message.path));
      return;
    case 'SKIP_WAITING':
      return self.skipWaiting();
  }
}

async function readStatus(path: string): Promise<SavedStatus> {
  const saved = await findSaved(path);
  return {
    saved: saved && readSavedTime(saved),
    checked: await readChecked(),
    failed: hasFailedLately(),
    plan: PLAN,
  };
}

/** A worker begins with a build. What was saved before is not the newest any more; while a page is open, it may ask for a file of an earlier build. */
async function tidy(): Promise<void> {
  await ignoreTrouble(noteSuperseded());
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  if (open.length === 0) await ignoreTrouble(forgetEarlierFiles());
}

/** No network, or no room: then it is done another time. */
async function ignoreTrouble(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
  }
}
