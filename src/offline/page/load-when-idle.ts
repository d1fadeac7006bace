import { pageScript } from '../saved-paths.ts';

/** Loads what concerns reading without a network once the page is complete and has nothing else to do, so that no first visit is slower for it. */
export function loadWhenIdle(): void {
  // The address is read at run time: the script keeps it over deploys.
  const load = (): void => void import(/* @vite-ignore */ pageScript);
  // Safari has no idle callback.
  addEventListener('load', () => ('requestIdleCallback' in globalThis ? requestIdleCallback(load) : setTimeout(load, 2000)));
}
