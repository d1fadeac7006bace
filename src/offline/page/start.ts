import { Workbox } from 'workbox-window';
import { isHashed } from '../saved-paths.ts';
import { askWorker, tellWorker, trustWorker } from './ask-worker.ts';
import { markOffline, watchNetwork } from './mark-offline.ts';
import { offerInstall, offerUpdates } from './offers.ts';
import { showSaved } from './saved-list.ts';

/** Network as Chromium tells it; other browsers say nothing, and then it is taken for good. */
interface NetworkInformation {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

if ('serviceWorker' in navigator) void start();

/** Registers the worker and lets it save the plan, as far as network and reader allow. Runs when the page is idle. */
async function start(): Promise<void> {
  // Nobody wants to install what is new to them.
  offerInstall(navigator.serviceWorker.controller !== null);
  const workbox = new Workbox(trustWorker());
  offerUpdates(workbox);
  // Without a network a first registration fails; later ones do not ask.
  await workbox.register({ immediate: true }).catch(() => undefined);
  const { active } = await navigator.serviceWorker.ready;
  if (active === null) return;
  watchNetwork(active);
  tellWorker(active, { type: 'keep', paths: listLoaded() });
  if (isThrifty()) {
    await showSaved(active);
    return;
  }
  void showSaved(active);
  const outcome = await askWorker(active, { type: 'fill', asked: false });
  if (outcome === 'offline') await markOffline(active);
  await showSaved(active);
}

/** Whether the reader saves data or the network is slow: then only what is visited is saved. */
function isThrifty(): boolean {
  const { connection } = navigator as { readonly connection?: NetworkInformation };
  return (
    connection?.saveData === true || /^(?:slow-2g|2g|3g)$/u.test(connection?.effectiveType ?? '')
  );
}

/** This page and the hashed files it has loaded, which the worker did not see when it was not there yet. */
function listLoaded(): readonly string[] {
  const paths = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === location.origin);
  return [location.pathname, ...new Set(paths.map(({ pathname }) => pathname).filter(isHashed))];
}
