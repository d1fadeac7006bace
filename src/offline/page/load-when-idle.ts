import { pageScript } from '../saved-paths.ts';

/** Milliseconds after the page is complete in which a reader begins to read and scroll, and nothing else may want the processor. */
const head = 3_000;

/** Milliseconds after which it begins all the same: Chromium can leave a page that nobody touches without any idle time. */
const patience = 2_000;

/** Loads what concerns reading without a network some seconds after the page is complete, once it has nothing else to do, so that no first visit is slower for it. */
export function loadWhenIdle(): void {
  // The address is read at run time: the script keeps it over deploys. Where the network has gone meanwhile, the next page asks for it again.
  const load = (): void => void import(/* @vite-ignore */ pageScript).catch(() => undefined);
  // Safari has no idle callback.
  const wait = (): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(load, { timeout: patience });
    else load();
  };
  addEventListener('load', () => setTimeout(wait, head));
}
