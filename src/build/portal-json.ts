import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { portalManifestSchema, type PortalManifest } from '../domain/portal-manifest.ts';

/** What the portal holds besides its pages, from whoever has read the content. */
export type ManifestData = Pick<PortalManifest, 'objectives' | 'themes' | 'redirects'>;

/** Astro integration that writes `dist/portal.json`, the one file the build hands to the service. `readData` receives the folder of the built site. */
export function portalJson(readData: (folder: string) => ManifestData | Promise<ManifestData>): AstroIntegration {
  return {
    name: 'portal:portal-json',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = await listPages(folder);
        const manifest = portalManifestSchema.parse({ pages, ...(await readData(folder)) });
        await writeFile(join(folder, 'portal.json'), JSON.stringify(manifest));
      },
    },
  };
}

/** Addresses of the pages below a folder, sorted; a page is a folder with an `index.html`. */
export async function listPages(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).map((name) => `/${name.replaceAll('\\', '/')}`);
  return names.filter((name) => name.endsWith('/index.html')).map((name) => name.slice(0, -'index.html'.length)).toSorted();
}
