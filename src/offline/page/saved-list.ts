import { savedTexts } from '../../i18n/frame/offline.ts';
import { fillTemplate } from '../../islands/template/fill-template.ts';
import { offlineMarks } from '../../views/marks.ts';
import type { FillOutcome, ProgressMessage } from '../messages.ts';
import { isSavedPage, offlinePage } from '../saved-paths.ts';
import { askWorker } from './ask-worker.ts';

const pagesCache = 'portale-pagine';

/** Fills the page on reading without a network: what is saved, and a button for the rest. */
export async function showSaved(worker: ServiceWorker): Promise<void> {
  const box = document.getElementById(offlineMarks.savedPages);
  const [status, button, list] = ['[role="status"]', 'button', 'ul'].map((selector) =>
    box?.querySelector<HTMLElement>(selector),
  );
  if (status == null || button == null || list == null) return;
  const { checked, plan } = await askWorker(worker, { type: 'status', path: location.pathname });
  const pages = await listSavedPages();
  status.textContent =
    pages.length === 0
      ? savedTexts.none
      : checked === undefined
        ? savedTexts.part(pages.length)
        : savedTexts.whole(checked);
  list.replaceChildren(
    ...pages.map(({ path, title }) =>
      fillTemplate('savedPage', { link: { attributes: { href: path }, text: title } }),
    ),
  );
  button.textContent = savedTexts.download(plan.bytes);
  button.hidden = checked !== undefined;
  button.onclick = () => void download(worker, status);
}

async function download(worker: ServiceWorker, status: HTMLElement): Promise<void> {
  const showProgress = ({ data }: MessageEvent): void => {
    const { done, total } = data as ProgressMessage;
    status.textContent = savedTexts.progress(done, total);
  };
  navigator.serviceWorker.addEventListener('message', showProgress);
  const outcome: FillOutcome = await askWorker(worker, { type: 'fill', asked: true });
  navigator.serviceWorker.removeEventListener('message', showProgress);
  await showSaved(worker);
  status.textContent = savedTexts.outcomes[outcome];
}

/** Saved pages with their titles; the portal's name behind each is left out. */
async function listSavedPages(): Promise<
  readonly { readonly path: string; readonly title: string }[]
> {
  const cache = await caches.open(pagesCache);
  const paths = (await cache.keys())
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => isSavedPage(path) && path !== offlinePage)
    .toSorted();
  return Promise.all(
    paths.map(async (path) => ({
      path,
      title: readTitle((await (await cache.match(path))?.text()) ?? '') || path,
    })),
  );
}

function readTitle(html: string): string {
  const [, title = ''] = /<title>(.*?)(?: · [^<]*)?<\/title>/u.exec(html) ?? [];
  // The five that the build writes; Trusted Types keep pages from parsing markup.
  return title
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
