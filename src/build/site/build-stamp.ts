import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuildStamp } from '../../domain/site/build-stamp.ts';
import { listOrigins } from '../../domain/site/public-origins.ts';
import { buildDay } from '../../catalog/read-content/build-day.ts';

/** The stamp of a build that began at `start` under these environment variables. */
export function createStamp(
  start: Date,
  environment: Readonly<Record<string, string | undefined>>,
): BuildStamp {
  const today = environment['PORTAL_TODAY']?.trim() ?? '';
  return {
    id: start.toISOString().replaceAll(/[:.]/gu, '-'),
    startedAt: start.getTime(),
    day: buildDay(environment, start),
    today,
    contentDir: environment['CONTENT_DIR']?.trim() ?? '',
    publicOrigin: listOrigins(environment['PUBLIC_ORIGIN'])[0] ?? '',
  };
}

/** Astro integration that writes `dist/build-stamp.json` when all else is done: only `buildAside` comes after it. */
export function buildStamp(): AstroIntegration {
  let start = new Date();
  let folder = '';
  return {
    name: 'portal:build-stamp',
    hooks: {
      'astro:config:setup': () => {
        start = new Date();
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:done': async () => {
        await writeFile(
          join(folder, 'build-stamp.json'),
          JSON.stringify(createStamp(start, process.env)),
        );
      },
    },
  };
}
