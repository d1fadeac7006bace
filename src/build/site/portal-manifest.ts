import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { portalManifestSchema } from '../../domain/site/portal-manifest.ts';

/**
 * Astro integration that writes `dist/portal.json`, the one file the build hands to the service: what the page `/portal.json`
 * says of the plan, which is taken out of the site, and the list of pages.
 */
export function portalManifest(): AstroIntegration {
  let folder = '';
  return {
    name: 'portal:manifest',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const page = join(site, 'portal.json');
        const plan = JSON.parse(await readFile(page, 'utf8')) as object;
        const manifest = portalManifestSchema.parse({ pages: listPages(site), ...plan });
        await writeFile(join(folder, 'portal.json'), JSON.stringify(manifest));
        await rm(page);
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
