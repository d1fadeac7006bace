import type { Workbox } from 'workbox-window';
import { noticeTexts } from '../../i18n/frame/offline.ts';
import { makeButton } from './make-element.ts';
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
  showNotice(noticeTexts.update, (notice) => {
    let warned = false;
    const update = makeButton(
      noticeTexts.updateNow,
      () => {
        if (!warned && hasTyped()) {
          warned = true;
          notice.say(noticeTexts.updateTyped);
          update.textContent = noticeTexts.updateAnyway;
          return;
        }
        reloadWhenReplaced(workbox);
      },
      'btn btn-primary',
    );
    return [update, makeButton(noticeTexts.later, notice.remove)];
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
