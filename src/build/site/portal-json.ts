import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { portalManifestSchema, type PortalManifest } from '../../domain/site/portal-manifest.ts';

/** What the portal holds besides its pages, from whoever has read the content. */
export type ManifestData = Pick<PortalManifest, 'objectives' | 'themes' | 'redirects'>;

/** Astro integration that writes `dist/portal.json`, the one file the build hands to the service. `readData` receives the folder of the built site. */
export function portalJson(
  readData: (folder: string) => ManifestData | Promise<ManifestData>,
): AstroIntegration {
  return {
    name: 'portal:portal-json',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = listPages(folder);
        const manifest = portalManifestSchema.parse({ pages, ...(await readData(folder)) });
        await writeFile(join(folder, 'portal.json'), JSON.stringify(manifest));
      },
    },
  };
}

/** Addresses of the pages below a folder, sorted; a page is a folder with an `index.html`. Synchronous: among 100,000 files promises would take most of the time. */
export function listPages(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    ({ name }) => name === 'index.html',
  );
  return pages
    .map(({ parentPath }) =>
      `/${relative(folder, parentPath).replaceAll('\\', '/')}/`.replace('//', '/'),
    )
    .toSorted();
}
