import { join, resolve } from 'node:path';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import portal from '../../astro.config.mjs';

/**
 * Builds a large plan apart from the portal's own build: `BENCH_SITE_DIR` is the folder that receives the site (`site`) and Astro's
 * store of the content (`store`); `BENCH_COMPRESSION=on` compresses too.
 */
const root = join(import.meta.dirname, '..', '..');
const folder = resolve(root, process.env['BENCH_SITE_DIR'] ?? join('.cache', 'bench-site'));
const left = new Set([
  'portal:keep-hashed-files',
  ...(process.env['BENCH_COMPRESSION'] === 'on' ? [] : ['portal:compress']),
]);

const own: AstroUserConfig = {
  ...portal,
  root,
  outDir: join(folder, 'site'),
  cacheDir: join(folder, 'store'),
  integrations: (portal.integrations ?? [])
    .flat()
    .filter((integration) => !left.has((integration as AstroIntegration).name)),
};

export default own;
