import { existsSync, globSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../../src/service/project-root.ts';
import { findBin } from '../../list-checks.ts';
import { largePlanDay, writeLargeContent } from '../../large-content.ts';
import { runMeasured, type Usage } from './run-measured.ts';

/** Where a benchmark keeps its content and its sites. */
export const benchFolder = join(projectRoot, '.cache', 'bench');

/** A site to build: the shipped content, or an invented plan of so many objectives. */
export type SiteSize = 'shipped' | number;

/** Folder of a built site. */
export function siteOf(size: SiteSize): string {
  return join(benchFolder, String(size), 'site');
}

/** Builds a site anew, without what earlier builds left; compression comes apart, share images only with `shareImages`. */
export async function buildSite(size: SiteSize, shareImages: 'on' | 'off' = 'off'): Promise<Usage> {
  const folder = join(benchFolder, String(size));
  await Promise.all(['site', 'store'].map((name) => rm(join(folder, name), { recursive: true, force: true })));
  return runMeasured([findBin('astro'), 'build', '--config', 'tests/bench/large.config.ts'], {
    ...contentOf(size),
    BENCH_SITE_DIR: folder,
    SHARE_IMAGES: shareImages,
  });
}

/** Compresses a built site. */
export function compressSite(size: SiteSize): Promise<Usage> {
  return runMeasured([join(import.meta.dirname, 'compress-site.ts'), siteOf(size)]);
}

/** Builds and compresses a site unless it is there and younger than all it is made of; other parts measure what the build part left. */
export async function ensureSite(size: SiteSize): Promise<string> {
  const site = siteOf(size);
  if (!isFresh(join(site, 'build-stamp.json'))) await buildSite(size, size === 'shipped' ? 'on' : 'off');
  if (!existsSync(join(site, 'index.html.br'))) await compressSite(size);
  return site;
}

function isFresh(stamp: string): boolean {
  const sources = globSync(['src/**', 'content/**', 'public/**', 'astro.config.mjs', 'package-lock.json', 'tests/large-*.ts'], { cwd: projectRoot });
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every((file) => statSync(join(projectRoot, file)).mtimeMs < built);
}

function contentOf(size: SiteSize): Readonly<Record<string, string>> {
  if (size === 'shipped') return { CONTENT_DIR: 'content' };
  const content = join(benchFolder, String(size), 'content');
  if (!existsSync(content)) writeLargeContent(content, { objectives: size, updates: size });
  return { CONTENT_DIR: content, PORTAL_TODAY: largePlanDay };
}
