import { completeHistories } from './read-content/complete-histories.ts';
import { contentFolder } from './read-content/content-folder.ts';
import { hashText, readHistory } from './read-content/read-history.ts';
import { citeFingerprint, type HistoryLine } from '../domain/versions/history.ts';
import { makeVersionRecord, type VersionRecord } from '../domain/versions/version-record.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { listEveryObjective, type ObjectiveRecord } from '../domain/content/portal.ts';
import { loadPortal } from './load-portal.ts';
import { listPermalinkCodes } from './permalink-code.ts';

let loaded: Promise<ReadonlyMap<string, readonly HistoryLine[]>> | undefined;

/** The versions of each objective on record by slug, oldest first, today's among them; read once a build. */
export function loadVersions(): Promise<ReadonlyMap<string, readonly HistoryLine[]>> {
  if (import.meta.env.DEV) return readVersions();
  loaded ??= readVersions();
  return loaded;
}

async function readVersions(): Promise<ReadonlyMap<string, readonly HistoryLine[]>> {
  const portal = await loadPortal();
  const recorded = await readHistory(contentFolder(process.env));
  // A build of a day that has passed shows what was published by then.
  const histories = new Map<string, readonly HistoryLine[]>(
    [...recorded].map(([slug, history]) => [slug, history.filter(({ day }) => day <= portal.now)]),
  );
  for (const { slug, history } of completeHistories(histories, portal))
    histories.set(slug, history);
  return histories;
}

/** Every version on record, with what proves it. */
export async function loadVersionRecord(): Promise<VersionRecord> {
  const codes = listPermalinkCodes(await loadPortal());
  return makeVersionRecord(await loadVersions(), codes, hashText);
}

/** Paths of the files that hold each objective's versions. */
export async function listHistoryPaths(): Promise<
  {
    readonly params: { readonly slug: string };
    readonly props: { history: readonly HistoryLine[] };
  }[]
> {
  return [...(await loadVersions())].map(([slug, history]) => ({
    params: { slug },
    props: { history },
  }));
}

/** Day of the first version on record; nothing where none is. */
export async function findFirstRecorded(): Promise<IsoDate | undefined> {
  const days = [...(await loadVersions()).values()].flatMap(([first]) => first?.day ?? []);
  return days.toSorted()[0];
}

/** A path of each version of each objective, under the short code of its present name. */
interface VersionPath {
  readonly params: { readonly code: string; readonly fingerprint: string };
  readonly props: { readonly record: ObjectiveRecord };
}

/** Paths of all version pages. A text that came back has one page. */
export async function listVersionPaths(): Promise<VersionPath[]> {
  const portal = await loadPortal();
  const codes = listPermalinkCodes(portal);
  const versions = await loadVersions();
  return listEveryObjective(portal).flatMap((record) => {
    const code = codes.get(record.slug) ?? '';
    const history = versions.get(record.slug) ?? [];
    const cited = new Set(history.map(({ fingerprint }) => citeFingerprint(fingerprint)));
    return [...cited].map((fingerprint) => ({ params: { code, fingerprint }, props: { record } }));
  });
}
