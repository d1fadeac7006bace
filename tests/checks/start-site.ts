import type { AddressInfo } from 'node:net';
import { createApp } from '../../src/service/app.ts';
import { loadSite } from '../../src/service/site.ts';

/** A running service. */
export interface RunningSite {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** The portal's own service on a free port, serving the site in a folder. */
export async function startSite(folder: string): Promise<RunningSite> {
  const site = await loadSite(folder);
  const app = createApp({ site: () => site, log: () => undefined });
  await app.listen({ port: 0, host: 'localhost' });
  const { port } = app.server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, stop: () => app.close() };
}
