import { noticeTexts } from '../../i18n/frame/offline.ts';
import { makeButton } from './make-element.ts';
import { showNotice } from './notices.ts';

/** Chromium's event; no other browser has it (their way stands in `/offline/`). */
interface InstallPromptEvent extends Event {
  readonly prompt: () => Promise<unknown>;
}

const key = 'installazione-proposta';

/** Proposes to install the portal, once on this device and not at the first visit; keeps the browser's own banner away in any case. */
export function offerInstall(isReturning: boolean): void {
  addEventListener(
    'beforeinstallprompt',
    (event) => {
      // The browser's own banner would come at every visit.
      event.preventDefault();
      if (!isReturning || !markOffered()) return;
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
