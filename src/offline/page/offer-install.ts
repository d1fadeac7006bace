import { noticeTexts } from '../../i18n/offline.ts';
import { makeButton } from './make-element.ts';
import { showNotice } from './notices.ts';

/** Chromium's event; no other browser has it (their way stands in `/offline/`). */
interface InstallPromptEvent extends Event {
  readonly prompt: () => Promise<unknown>;
}

const key = 'installazione-proposta';

/** Proposes once on this device to install the portal, and never again. */
export function offerInstall(): void {
  addEventListener(
    'beforeinstallprompt',
    (event) => {
      // The browser's own banner would come at every visit.
      event.preventDefault();
      if (!markOffered()) return;
      const { prompt } = event as InstallPromptEvent;
      showNotice(noticeTexts.install, (notice) => [
        makeButton(noticeTexts.installNow, () => {
          notice.remove();
          void prompt.call(event);
        }),
        makeButton(noticeTexts.installNever, notice.remove),
      ]);
    },
    { once: true },
  );
}

/** Sets the mark; false when it was set before, or when the browser keeps none and the proposal would come back. */
function markOffered(): boolean {
  try {
    if (localStorage.getItem(key) !== null) return false;
    localStorage.setItem(key, '1');
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
