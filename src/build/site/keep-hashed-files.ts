import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Builds whose hashed files stay reachable, so that a page opened before a deploy still works. */
const keptBuilds = 5;

/** Astro integration that keeps the hashed files (`/_astro/`) of the last five builds in the site. It must come before compression. */
export function keepHashedFiles(cacheFolder: URL | string): AstroIntegration {
  const cache = typeof cacheFolder === 'string' ? cacheFolder : fileURLToPath(cacheFolder);
  return {
    name: 'portal:keep-hashed-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const restored = await keepFolder(
          join(fileURLToPath(dir), '_astro'),
          cache,
          new Date().toISOString().replaceAll(/[:.]/gu, '-'),
        );
        logger.info(`${restored} files of earlier builds kept`);
      },
    },
  };
}

/** Puts a copy of `folder` into the cache under `build`, lays files of earlier builds beside those of `folder`, and forgets builds beyond the fifth; gives the number of files laid beside. */
export async function keepFolder(folder: string, cache: string, build: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  await mkdir(cache, { recursive: true });
  const earlier = (await readdir(cache)).toSorted().toReversed();
  const present = new Set(await readdir(folder));
  await cp(folder, join(cache, build), { recursive: true });
  let restored = 0;
  for (const name of earlier.slice(0, keptBuilds - 1)) {
    for (const file of await readdir(join(cache, name))) {
      if (present.has(file)) continue;
      await cp(join(cache, name, file), join(folder, file), { recursive: true });
      present.add(file);
      restored += 1;
    }
  }
  await Promise.all(
    earlier.slice(keptBuilds - 1).map((name) => rm(join(cache, name), { recursive: true })),
  );
  return restored;
}
