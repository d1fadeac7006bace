import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ContentError } from '../../domain/errors.ts';
import { isLasting, type Withdrawal } from '../../domain/site/addresses.ts';
import { contentSources } from './content-sources.ts';
import { readCollection } from './read-content.ts';

/** Name of the list of published addresses inside a content folder. */
export const addressesFile = 'addresses.txt';

/** Every address that was ever published, in the order in which they were; none where no build recorded any. */
export async function readAddresses(content: string): Promise<readonly string[]> {
  const text = await readFile(join(content, addressesFile), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Addresses that the law has taken from the portal. Throws a ContentError when their file is not valid. */
export async function readWithdrawals(content: string): Promise<readonly Withdrawal[]> {
  const { entries, problems } = await readCollection(content, contentSources.withdrawn);
  if (problems.length > 0) throw new ContentError(problems);
  return entries.map(({ data }) => data);
}

/** Addresses of a built site, in `client` of a build, that must answer for good, sorted. Synchronous: among 100,000 files promises would take most of the time. */
export function listSiteAddresses(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
    .map(({ parentPath, name }) =>
      `/${relative(folder, join(parentPath, name)).replaceAll('\\', '/')}`.replace(
        /\/index\.html$/u,
        '/',
      ),
    )
    .filter(isLasting)
    .toSorted();
}
