import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAddresses } from '../../src/build/site/keep-addresses.ts';
import { buildDay } from '../../src/catalog/read-content/build-day.ts';
import { listSiteAddresses, readAddresses } from '../../src/catalog/read-content/addresses.ts';
import { readManifest, shippedContent, siteFolder } from '../checks/built-site.ts';

describe('addresses of the shipped plan', () => {
  const built = listSiteAddresses(join(siteFolder, 'client'));

  it('are all on record: run `npm run plan -- record` after a build and commit content/addresses.txt', async () => {
    const published = new Set(await readAddresses(shippedContent));
    expect(built.filter((path) => !published.has(path))).toEqual([]);
  });

  it('all answer', async () => {
    const { redirects } = readManifest(siteFolder);
    const day = buildDay(process.env, new Date());
    await expect(checkAddresses(shippedContent, built, redirects, day)).resolves.toBeUndefined();
  });
});
