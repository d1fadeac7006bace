import { existsSync, globSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../../src/service/process/project-root.ts';
import { findBin } from '../../list-checks.ts';
import { largePlanDay, writeLargeContent } from '../../large-content.ts';
import { runMeasured, type Usage } from './run-measured.ts';

/** Where a benchmark keeps its content and its sites. */
export const benchFolder = join(projectRoot, '.cache', 'bench');

const formerFolder = join(benchFolder, 'former');

/** A site to build: the shipped content, or an invented plan of so many objectives. */
export type SiteSize = 'shipped' | number;

/** Folder of a built site. */
export function siteOf(size: SiteSize): string {
  return join(benchFolder, String(size), 'site');
}

/** Builds a site anew, without what earlier builds left; compression comes apart, share images only with `shareImages`. */
export async function buildSite(size: SiteSize, shareImages: 'on' | 'off' = 'off'): Promise<Usage> {
  const folder = join(benchFolder, String(size));
  await setAside(folder);
  return runMeasured([findBin('astro'), 'build', '--config', 'tests/bench/large.config.ts'], {
    ...contentOf(size),
    BENCH_SITE_DIR: folder,
    SHARE_IMAGES: shareImages,
  });
}

/**
 * Moves what an earlier build left out of the way. It is not deleted, as ext4 without a journal spends three times as long on a
 * new file while it steps over files deleted within the last minutes (`recently_deleted` in Linux, `fs/ext4/ialloc.c`).
 */
async function setAside(folder: string): Promise<void> {
  const aside = join(formerFolder, String(Date.now()));
  await mkdir(aside, { recursive: true });
  const left = ['site', 'store'].filter((name) => existsSync(join(folder, name)));
  await Promise.all(left.map((name) => rename(join(folder, name), join(aside, name))));
}

/** Deletes what builds moved out of the way, once nothing more is measured. */
export async function deleteFormerSites(): Promise<void> {
  await rm(formerFolder, { recursive: true, force: true });
}

/** Compresses a built site. */
export function compressSite(size: SiteSize): Promise<Usage> {
  return runMeasured([join(import.meta.dirname, 'compress-site.ts'), join(siteOf(size), 'client')]);
}

/** Builds and compresses a site unless it is there and younger than all it is made of; other parts measure what the build part left. */
export async function ensureSite(size: SiteSize): Promise<string> {
  const site = siteOf(size);
  if (!isFresh(join(site, 'build-stamp.json')))
    await buildSite(size, size === 'shipped' ? 'on' : 'off');
  if (!existsSync(join(site, 'client', 'index.html.br'))) await compressSite(size);
  return site;
}

function isFresh(stamp: string): boolean {
  const sources = globSync(
    [
      'src/**',
      'content/**',
      'public/**',
      'astro.config.mjs',
      'package-lock.json',
      'tests/large-*.ts',
    ],
    { cwd: projectRoot },
  );
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every((file) => statSync(join(projectRoot, file)).mtimeMs < built);
}

function contentOf(size: SiteSize): Readonly<Record<string, string>> {
  if (size === 'shipped') return { CONTENT_DIR: 'content' };
  const content = join(benchFolder, String(size), 'content');
  if (!existsSync(content)) writeLargeContent(content, { objectives: size, updates: size });
  return { CONTENT_DIR: content, PORTAL_TODAY: largePlanDay };
}
