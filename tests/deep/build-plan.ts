import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBin } from '../list-checks.ts';

const root = join(import.meta.dirname, '..', '..');

/** Builds the site of a content folder on a day into `folder/site`, with its compressed copies unless told otherwise. Throws an Error with what the build printed last when it fails. */
export function buildPlan({
  content,
  folder,
  day,
  compressed = true,
}: {
  readonly content: string;
  readonly folder: string;
  readonly day: string;
  readonly compressed?: boolean;
}): void {
  const config = compressed
    ? 'tests/fixtures/municipality.config.ts'
    : 'tests/bench/large.config.ts';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [findBin('astro'), 'build', '--config', config],
    {
      cwd: root,
      env: {
        ...process.env,
        CONTENT_DIR: content,
        TEST_SITE_DIR: folder,
        BENCH_SITE_DIR: folder,
        PORTAL_TODAY: day,
        SHARE_IMAGES: 'off',
        NODE_ENV: 'production',
      },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  if (status !== 0)
    throw new Error(`The build failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
}
