import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  addressesFile,
  listSiteAddresses,
  readAddresses,
} from '../../catalog/read-content/addresses.ts';
import { contentFolder } from '../../catalog/read-content/content-folder.ts';
import { buildStampSchema } from '../../domain/site/build-stamp.ts';
import { writeFiles } from '../command/write-files.ts';

/** Appends to the list of published addresses those of a build that it lacks; returns how many. What stands there stays. */
export async function recordAddresses(
  content: string,
  addresses: readonly string[],
): Promise<number> {
  const published = await readAddresses(content);
  const known = new Set(published);
  const added = addresses.filter((path) => !known.has(path));
  if (added.length > 0)
    await writeFiles([
      {
        path: join(content, addressesFile),
        text: [...published, ...added].map((path) => `${path}\n`).join(''),
      },
    ]);
  return added.length;
}

/** Records the addresses of the build in `site`; returns how many, and nothing where there is no build of this content or it is one of another day. */
export async function recordBuiltAddresses(
  content: string,
  site: string,
): Promise<number | undefined> {
  const text = await readFile(join(site, 'build-stamp.json'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const { contentDir, today } = buildStampSchema.parse(JSON.parse(text));
  if (today !== '' || resolve(contentFolder({ CONTENT_DIR: contentDir })) !== resolve(content))
    return undefined;
  return recordAddresses(content, listSiteAddresses(join(site, 'client')));
}
