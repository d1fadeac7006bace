import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes what a publisher that was killed left beside its files: texts that never got their name. */
export async function removeDebris(folder: string, slug: string): Promise<void> {
  for (const place of [
    join(folder, 'updates', slug),
    join(folder, 'variations', slug),
    join(folder, 'files', slug),
    join(folder, 'objectives'),
    join(folder, 'history'),
  ]) {
    const names = await readdir(place).catch(() => []);
    for (const name of names)
      if (/\.\d+\.tmp$/u.test(name)) await rm(join(place, name), { force: true });
  }
}
