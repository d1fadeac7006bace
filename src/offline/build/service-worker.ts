import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { injectManifest } from 'workbox-build';
import { formatRevision } from '../file-list.ts';
import { listPath, pageScript, wholePlanLimit } from '../saved-paths.ts';
import { bundleScript } from './bundle.ts';
import { listOfflineFiles } from './list-files.ts';

/** Writes a text file of the site with its compressed copies. */
export type WriteCompressed = (path: string, text: string) => Promise<void>;

/** What the worker saves when it is installed; everything else follows when the page is idle. */
const shell = [
  'offline/index.html',
  'favicon.svg',
  'manifest.webmanifest',
  pageScript.slice(1),
  listPath.slice(1),
];

/**
 * Astro integration that writes the service worker (`/sw.js`), the list of the plan's files and the script that registers
 * the worker. It must come after compression, for the list tells sizes on the wire, so it compresses its own files itself.
 * With `SERVICE_WORKER=off` the worker is the one that removes itself.
 */
export function serviceWorker(write: WriteCompressed): AstroIntegration {
  let folder = '';
  return {
    name: 'portal:service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ logger }) => {
        if (process.env['SERVICE_WORKER'] === 'off') await switchOff(folder, write);
        else await writeWorker(folder, write, logger);
      },
    },
  };
}

/** Replaces the worker of a build in `folder` by one that unregisters itself and forgets what it saved; pages register none any more. */
export async function switchOff(folder: string, write: WriteCompressed): Promise<void> {
  await write(
    join(folder, 'client', 'sw.js'),
    await bundleScript({ entry: 'worker/kill-switch.ts', format: 'iife' }),
  );
  await write(join(folder, 'client', pageScript), '');
}

/** Writes the worker, the list and the script that registers the worker into the site of a build, which is compressed already. */
export async function writeWorker(
  folder: string,
  write: WriteCompressed,
  logger?: AstroIntegrationLogger,
): Promise<void> {
  const site = join(folder, 'client');
  await write(join(site, pageScript), await bundleScript({ entry: 'page/start.ts', format: 'es' }));
  const { redirects = {}, left = [] } = JSON.parse(
    await readFile(join(folder, 'portal.json'), 'utf8'),
  ) as { redirects?: Record<string, string>; left?: readonly string[] };
  const list = listOfflineFiles(site, new Set([...Object.keys(redirects), ...left]));
  await write(join(site, listPath), JSON.stringify(list));
  const size = { bytes: list.bytes, files: list.files.length };
  await write(
    join(site, 'sw.js'),
    await injectShell(
      site,
      await bundleScript({ entry: 'worker/worker.ts', format: 'iife', define: { PLAN: size } }),
    ),
  );
  logger?.info(
    `${size.files} files for reading without a network, ${size.bytes} bytes on the wire`,
  );
  if (size.bytes > wholePlanLimit)
    logger?.warn(
      `over ${wholePlanLimit} bytes: only what is visited is saved, and the whole plan when a reader asks`,
    );
}

/** The worker with the list of its shell in it. */
async function injectShell(folder: string, worker: string): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'portal-worker-'));
  try {
    const [source, result] = [join(work, 'worker.js'), join(work, 'sw.js')];
    await writeFile(source, worker);
    const { warnings } = await injectManifest({
      swSrc: source,
      swDest: result,
      globDirectory: folder,
      globPatterns: shell,
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({
            ...entry,
            url: `/${entry.url.replace(/index\.html$/u, '')}`,
            revision: shorten(entry.revision),
            integrity: nameIntegrity(join(folder, entry.url)),
          })),
        }),
      ],
    });
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    return await readFile(result, 'utf8');
  } finally {
    await rm(work, { recursive: true });
  }
}

/** What the browser compares the bytes with, so that no other answer is saved for a file of the shell. */
function nameIntegrity(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}

/** Workbox's revision is a whole MD5; its beginning tells versions apart as well. */
function shorten(revision: string | null): string | null {
  return revision === null ? null : formatRevision(Buffer.from(revision, 'hex'));
}
