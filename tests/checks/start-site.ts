import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/service/app.ts';
import { loadSite } from '../../src/service/site/site.ts';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';
import { openStore } from '../../src/service/store/open-store.ts';

/** A running service. */
export interface RunningSite {
  readonly origin: string;
  readonly store: FeedbackStore;
  readonly stop: () => Promise<void>;
}

/** The portal's own service on a free port, serving the site in a folder, with an empty database of its own; `frameHosts` are the origins that may show its forms, `now` is its clock. */
export async function startSite(
  folder: string,
  {
    frameHosts = [],
    now,
  }: { readonly frameHosts?: readonly string[]; readonly now?: () => Date } = {},
): Promise<RunningSite> {
  const site = await loadSite(folder);
  const data = await mkdtemp(join(tmpdir(), 'portal-data-'));
  const store = await openStore(`sqlite:${join(data, 'portal.sqlite')}`);
  const app = createApp({
    site: () => site,
    log: () => undefined,
    frameHosts,
    feedback: { store, manifest: undefined, rateLimit: 'off', ...(now && { now }) },
  });
  await app.listen({ port: 0, host: 'localhost' });
  const { port } = app.server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    store,
    stop: async () => {
      await app.close();
      await site.pages.close();
      await store.close();
      await rm(data, { recursive: true });
    },
  };
}
