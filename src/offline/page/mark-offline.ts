import { noticeTexts } from '../../i18n/frame/offline.ts';
import { offlineMarks } from '../../views/marks.ts';
import { offlinePage } from '../saved-paths.ts';
import { askWorker } from './ask-worker.ts';
import { type Notice, showNotice } from './notices.ts';

let shown: Notice | undefined;

/** Says below the page that there is no network and how old the copy is, for as long as that lasts. */
export function watchNetwork(worker: ServiceWorker): void {
  addEventListener('offline', () => void markOffline(worker));
  addEventListener('online', () => {
    shown?.remove();
    shown = undefined;
  });
  if (!navigator.onLine) void markOffline(worker);
}

/** Shows the mark, unless it is there. The page that stands in for one that is not saved says so. */
export async function markOffline(worker: ServiceWorker): Promise<void> {
  if (shown !== undefined) return;
  const { saved } = await askWorker(worker, { type: 'status', path: location.pathname });
  const standsIn =
    document.getElementById(offlineMarks.savedPages) !== null && location.pathname !== offlinePage;
  const text = standsIn
    ? noticeTexts.notSaved
    : saved === undefined
      ? noticeTexts.offline
      : noticeTexts.offlineSaved(saved);
  shown ??= showNotice(text, {
    link: {
      href: standsIn ? `#${offlineMarks.saved}` : offlinePage,
      label: noticeTexts.offlineList,
    },
  });
}
