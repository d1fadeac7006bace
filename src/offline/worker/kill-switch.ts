declare const self: ServiceWorkerGlobalScope;

/**
 * Takes the place of the worker when it must go: it takes over at once, forgets all that was saved and unregisters itself.
 * Pages that are open stay as they are, with what was typed in them.
 */
self.addEventListener('install', () => {
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

export async function leave(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
