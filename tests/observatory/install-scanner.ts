import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/service/process/project-root.ts';

const scanner = '@mdn/mdn-http-observatory';
const version = '1.4.8';

/** Folder of Mozilla's scanner, installed on demand: its own install step would fetch lists from elsewhere, so it does not run, and the lists are empty. */
export function installScanner(): string {
  const folder = join(projectRoot, '.cache', `observatory-${version}`);
  const installed = join(folder, 'node_modules', scanner);
  const lists = join(installed, 'conf');
  if (!existsSync(join(lists, 'hsts-preload.json'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const { status } = spawnSync(
      'npm',
      [
        'install',
        '--ignore-scripts',
        '--omit=optional',
        '--no-audit',
        '--no-fund',
        `${scanner}@${version}`,
      ],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
    );
    if (status !== 0) throw new Error(`${scanner} ${version} could not be installed.`);
    writeFileSync(join(lists, 'hsts-preload.json'), '{}\n');
    writeFileSync(join(lists, 'tld-list.json'), '[]\n');
  }
  return installed;
}
