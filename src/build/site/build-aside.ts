import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro integration that builds beside the site and puts the new one in its place when all is done, so that a service goes on
 * showing the former one meanwhile, and after a build that fails. It must be the last one.
 */
export function buildAside(): AstroIntegration {
  let site = '';
  return {
    name: 'portal:build-aside',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = fileURLToPath(config.outDir).replace(/[\\/]$/u, '');
        const next = pathToFileURL(`${site}.next/`);
        updateConfig({
          outDir: next,
          build: { client: new URL('client/', next), server: new URL('server/', next) },
        });
      },
      'astro:build:done': () => replaceFolder(`${site}.next`, site),
    },
  };
}

/** Where a folder of a build beside the site stands in the site that it will replace; nothing for a build in its place. */
export function findFormer(folder: string): string | undefined {
  const former = folder.replace(/\.next(?=[\\/][^\\/]+[\\/]?$)/u, '');
  return former === folder ? undefined : former;
}

/** Puts the folder `next` in the place of `folder`, which is gone for no longer than two renames. When that fails the former one is put back and the error thrown. */
export async function replaceFolder(next: string, folder: string): Promise<void> {
  const former = `${folder}.former`;
  await rm(former, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, former);
  try {
    await rename(next, folder);
  } catch (error) {
    if (existsSync(former)) await rename(former, folder);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}
