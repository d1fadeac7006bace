import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { routes } from '../../i18n/routes.ts';
import type { UnknownVersion } from '../../views/locals.ts';
import { formerCiteQuery } from '../../views/marks.ts';

/** Where a citation leads: to the page of the version, or to the one that says that no history holds it. */
export type CitedVersion =
  | { readonly kind: 'known'; readonly location: string }
  | { readonly kind: 'unknown'; readonly view: UnknownVersion };

const longestShown = 20;

/**
 * The version that an address cites: `/o/code/v/fingerprint/`, or as citations were written at first, `?v=fingerprint` after
 * a short permalink or the page it leads to. Nothing for any other address, and for a version's own page.
 */
export function findCitedVersion(
  pathname: string,
  query: string,
  exists: (pathname: string) => boolean,
  manifest: PortalManifest | undefined,
): CitedVersion | undefined {
  if (manifest === undefined) return undefined;
  const { redirects, versionsSince } = manifest;
  const [, code, inPath] = /^\/o\/([0-9a-z]+)\/(?:v\/([^/]+)\/?)?$/u.exec(pathname) ?? [];
  const page = code === undefined ? pathname : redirects[routes.permalink(code)];
  const fingerprint = inPath ?? new URLSearchParams(query).get(formerCiteQuery) ?? '';
  // An objective that was renamed has a code for each name; its versions stand under the present one.
  const codes = Object.keys(redirects).filter(
    (from) => redirects[from] === page && from.startsWith('/o/'),
  );
  if (page === undefined || codes.length === 0 || fingerprint === '') return undefined;
  const location = codes
    .map((short) => routes.version(short.split('/')[2] ?? '', fingerprint))
    .find(exists);
  if (location !== undefined)
    return location === pathname ? undefined : { kind: 'known', location };
  const slug = page.split('/')[2] ?? '';
  const shown = fingerprint.slice(0, longestShown);
  return { kind: 'unknown', view: { slug, fingerprint: shown, since: versionsSince } };
}
