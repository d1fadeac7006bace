import { pageScript } from '../saved-paths.ts';

/** Milliseconds after the page is complete in which a reader begins to read and scroll, and nothing else may want the processor. */
const head = 3_000;

/** Loads what concerns reading without a network some seconds after the page is complete, once it has nothing else to do, so that no first visit is slower for it. */
export function loadWhenIdle(): void {
  // The address is read at run time: the script keeps it over deploys.
  const load = (): void => void import(/* @vite-ignore */ pageScript);
  // Safari has no idle callback.
  const wait = (): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(load);
    else load();
  };
  addEventListener('load', () => setTimeout(wait, head));
}
