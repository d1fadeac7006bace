import { formatRevision } from '../file-list.ts';
import { stripComments } from '../strip-comments.ts';
import { isHashed, isSavedPage } from '../saved-paths.ts';
import { isPortalPage } from './mark.ts';

const pages = 'portale-pagine';
const hashed = 'portale-file';
/** For this long after the plan was found current, in ms, saved pages are shown without asking. */
export const freshFor = 3_600_000;
const checkedKey = '/senza-rete/verificato';
const supersededKey = '/senza-rete/superato';
const revisionHeader = 'X-Portal-Revision';
const savedHeader = 'X-Portal-Saved';

function open(path: string): Promise<Cache> {
  return caches.open(isHashed(path) ? hashed : pages);
}

/** The saved answer for a path. One that has been spoilt, or that something else than the portal once gave, is forgotten: it will be fetched again. */
export async function findSaved(path: string): Promise<Response | undefined> {
  const cache = await open(path);
  const saved = await cache.match(path);
  if (saved === undefined || (await isSound(path, saved.clone()))) return saved;
  await cache.delete(path);
  return undefined;
}

async function isSound(path: string, saved: Response): Promise<boolean> {
  const body = await saved.arrayBuffer();
  if (saved.headers.get(revisionHeader) !== (await nameRevision(body))) return false;
  return !isSavedPage(path) || isPortalPage(new TextDecoder().decode(body));
}

/** The revision of a body, by its bytes. */
export async function nameRevision(body: ArrayBuffer): Promise<string> {
  return formatRevision(await crypto.subtle.digest('SHA-256', body));
}

/** The bytes of an answer that are kept: of a page, without the comments in it. */
export async function readKept(path: string, response: Response): Promise<ArrayBuffer> {
  if (!isSavedPage(path)) return response.arrayBuffer();
  return new TextEncoder().encode(stripComments(await response.text())).buffer;
}

/** Saves an answer under its path, with the revision that its bytes have and the time. Rejects with a DOMException when there is no room. */
export async function save(path: string, response: Response): Promise<void> {
  const cache = await open(path);
  const body = await readKept(path, response);
  const headers = new Headers(response.headers);
  // The body is kept unpacked.
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  headers.set(revisionHeader, await nameRevision(body));
  headers.set(savedHeader, String(Date.now()));
  return cache.put(path, new Response(body, { headers }));
}

/** Whether a path is saved with this revision; hashed files never change. `thorough` reads the bytes too. */
export async function isCurrent(
  path: string,
  revision: string | null,
  thorough = false,
): Promise<boolean> {
  const saved = thorough ? await findSaved(path) : await (await open(path)).match(path);
  return (
    saved?.headers.has(revisionHeader) === true &&
    (revision === null || saved.headers.get(revisionHeader) === revision)
  );
}

/** When an answer was saved, ms since 1970. */
export function readSavedTime(response: Response): number {
  return Number(response.headers.get(savedHeader));
}

/** Paths of saved pages and files that are not among the wanted ones. */
export async function listOthers(wanted: ReadonlySet<string>): Promise<readonly string[]> {
  const saved = await (await caches.open(pages)).keys();
  return saved
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => !wanted.has(path) && !path.startsWith('/senza-rete/'));
}

/** Forgets a saved page or file. */
export async function forget(path: string): Promise<void> {
  await (await caches.open(pages)).delete(path);
}

/** Forgets hashed files that are not among the wanted ones; only when no page is open that may still ask for them. */
export async function forgetHashed(wanted: ReadonlySet<string>): Promise<void> {
  const cache = await caches.open(hashed);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (!wanted.has(pathname)) await cache.delete(pathname);
  }
}

/** Notes that the whole plan is saved and current now. */
export async function noteChecked(): Promise<void> {
  const cache = await caches.open(pages);
  await cache.put(checkedKey, new Response(String(Date.now())));
  await cache.delete(supersededKey);
}

/** Notes that there is a newer build than the one that was saved. */
export async function noteSuperseded(): Promise<void> {
  await (await caches.open(pages)).put(supersededKey, new Response());
}

/** When the whole plan was last saved and current, ms since 1970. */
export async function readChecked(): Promise<number | undefined> {
  const noted = await (await caches.open(pages)).match(checkedKey);
  return noted === undefined ? undefined : Number(await noted.text());
}

/** Whether the plan was found current not longer ago than so many ms, and no newer build is known. */
export async function isFresh(limit: number): Promise<boolean> {
  const cache = await caches.open(pages);
  return (
    (await cache.match(supersededKey)) === undefined &&
    Date.now() - ((await readChecked()) ?? 0) < limit
  );
}
