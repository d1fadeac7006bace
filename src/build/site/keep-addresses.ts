import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  addressesFile,
  listSiteAddresses,
  readAddresses,
  readWithdrawals,
} from '../../catalog/read-content/addresses.ts';
import { buildDay } from '../../catalog/read-content/build-day.ts';
import { contentFolder } from '../../catalog/read-content/content-folder.ts';
import { readHistory } from '../../catalog/read-content/read-history.ts';
import { ContentError } from '../../domain/errors.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { findLostAddresses, findStillPublished } from '../../domain/site/addresses.ts';
import { citeFingerprint, type HistoryLine } from '../../domain/versions/history.ts';
import { portalManifestSchema } from '../../domain/site/portal-manifest.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { recordAddresses } from '../../importer/versions/record-addresses.ts';
import { recordsHistory } from './record-history.ts';

/**
 * Astro integration that stops a build in which an address that was published would no longer answer, and writes new ones into the
 * content's list. It needs `portal.json`, so it comes after the manifest.
 */
export function keepAddresses(): AstroIntegration {
  let folder = '';
  return {
    name: 'portal:keep-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const content = contentFolder(process.env);
        const manifest = portalManifestSchema.parse(
          JSON.parse(await readFile(join(folder, 'portal.json'), 'utf8')),
        );
        const addresses = listSiteAddresses(fileURLToPath(dir));
        const day = buildDay(process.env, new Date());
        await checkAddresses(content, addresses, manifest.redirects, day);
        if (!recordsHistory(process.env)) return;
        const count = await recordAddresses(content, addresses);
        if (count > 0) logger.info(`${String(count)} new addresses in ${addressesFile}`);
      },
    },
  };
}

/**
 * Throws a ContentError that names published addresses which a build would not answer, and withdrawn ones that it still has. A build of a
 * day that has passed owes no versions that were recorded later.
 */
export async function checkAddresses(
  content: string,
  addresses: readonly string[],
  redirects: Readonly<Record<string, string>>,
  day: IsoDate,
): Promise<void> {
  const withdrawals = await readWithdrawals(content);
  const site = { addresses: new Set(addresses), redirects, withdrawals };
  const tell = (file: string, reason: string) => (path: string) => ({ file, field: path, reason });
  const later = await listLaterVersions(content, day);
  const published = (await readAddresses(content)).filter(
    (path) => !later.has(/\/v\/(\w+)\/$/u.exec(path)?.[1] ?? ''),
  );
  const problems = [
    ...findLostAddresses(published, site).map(tell(addressesFile, contentText.lostAddress)),
    ...findStillPublished(site).map(tell('withdrawn.yaml', contentText.stillPublished)),
  ];
  if (problems.length > 0) throw new ContentError(problems);
}

/** Fingerprints, as addresses name them, of versions that are on record only from after a day. */
async function listLaterVersions(content: string, day: IsoDate): Promise<ReadonlySet<string>> {
  const lines = [...(await readHistory(content)).values()].flat();
  const name = ({ fingerprint }: HistoryLine): string => citeFingerprint(fingerprint);
  const known = new Set(lines.filter((line) => line.day <= day).map(name));
  return new Set(lines.map(name).filter((version) => !known.has(version)));
}
