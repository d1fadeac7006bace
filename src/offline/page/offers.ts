import type { Workbox } from 'workbox-window';
import { noticeTexts } from '../../i18n/frame/offline.ts';
import { offlineMarks } from '../../views/marks.ts';
import { showNotice } from './notices.ts';

/** Says once that a newer version waits. Only the reader's press lets it take over, and only this page is loaded again. */
export function offerUpdates(workbox: Workbox): void {
  let offered = false;
  workbox.addEventListener('waiting', () => {
    if (offered) return;
    offered = true;
    showOffer(workbox);
  });
}

function showOffer(workbox: Workbox): void {
  let warned = false;
  showNotice(noticeTexts.update, {
    actions: [
      {
        label: noticeTexts.updateNow,
        kind: 'btn btn-primary',
        press: (notice, button) => {
          if (!warned && hasTyped()) {
            warned = true;
            notice.say(noticeTexts.updateTyped);
            button.textContent = noticeTexts.updateAnyway;
            return;
          }
          reloadWhenReplaced(workbox);
        },
      },
      { label: noticeTexts.later, press: (notice) => notice.remove() },
    ],
  });
}

/** Loads the page again under the new version; another page may have let it take over already. */
function reloadWhenReplaced(workbox: Workbox): void {
  const reload = (): void => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  void navigator.serviceWorker.getRegistration().then((registration) => {
    if (registration?.waiting == null) reload();
    else workbox.messageSkipWaiting();
  });
}

/** Whether a form of the page holds something that was not sent. */
function hasTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'form[method="post"] :is(input, textarea)',
  );
  return [...fields].some(
    (field) =>
      field.value !== field.defaultValue ||
      ('checked' in field && field.checked !== field.defaultChecked),
  );
}

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
      // Where the page has a button for it, no notice is needed.
      if (showInstallButton(event as InstallPromptEvent)) return;
      if (!isReturning || !markOffered()) return;
      const { prompt } = event as InstallPromptEvent;
      showNotice(noticeTexts.install, {
        actions: [
          {
            label: noticeTexts.installNow,
            press: (notice) => {
              notice.remove();
              void prompt.call(event);
            },
          },
          { label: noticeTexts.installNever, press: (notice) => notice.remove() },
        ],
      });
    },
    { once: true },
  );
}

/** Lets the page's own button install; false where the page has none. */
function showInstallButton(event: InstallPromptEvent): boolean {
  const box = document.getElementById(offlineMarks.install);
  if (box === null) return false;
  box.hidden = false;
  box.querySelector('button')?.addEventListener(
    'click',
    () => {
      box.hidden = true;
      void event.prompt();
    },
    { once: true },
  );
  return true;
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
