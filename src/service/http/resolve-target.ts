/** What a request line asks for. */
export type RequestTarget =
  | { readonly kind: 'file'; readonly pathname: string; readonly query: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing'; readonly pathname: string }
  | { readonly kind: 'malformed' };

const longestPath = 1024;

/**
 * Reads the target of a request line against the addresses that exist, so that no path outside them can be named.
 * A page without its closing slash, with `index.html`, under a former address or as a text mangled its link is a redirect to its own address here,
 * never to another host.
 */
export function resolveTarget(
  rawUrl: string,
  exists: (pathname: string) => boolean,
  redirects: Readonly<Record<string, string>>,
): RequestTarget {
  const local = rawUrl.replace(/^https?:\/\/[^/?#]*/iu, '');
  const [, rawPath = '', rawQuery = ''] = /^([^?#]*)(\?[^#]*)?/u.exec(local) ?? [];
  const pathname = decodePath(rawPath === '' ? '/' : rawPath);
  if (pathname === undefined) return { kind: 'malformed' };
  if (pathname.length > longestPath || /%(?:2f|5c)/iu.test(rawPath))
    return { kind: 'missing', pathname };
  // A former address answers with or without its closing slash, also where the build left a page that redirects.
  const moved = Object.hasOwn(redirects, pathname)
    ? redirects[pathname]
    : redirects[`${pathname}/`];
  if (moved !== undefined && exists(moved))
    return { kind: 'redirect', location: writeLocation(moved, rawQuery) };
  if (exists(pathname)) return { kind: 'file', pathname, query: rawQuery.slice(1) };
  for (const candidate of listNear(pathname)) {
    const near = redirects[candidate] ?? candidate;
    if (near !== pathname && exists(near))
      return { kind: 'redirect', location: writeLocation(near, rawQuery) };
  }
  return { kind: 'missing', pathname };
}

/**
 * Addresses that may be meant by one that does not exist: with its closing slash, without `index.html`, and without what programs take for
 * a part of a link in a text (a bracket, a full stop behind it) or make of one (capitals). All addresses of the site are in small letters.
 */
function listNear(pathname: string): readonly string[] {
  const near = [`${pathname}/`, pathname.replace(/\/index\.html$/u, '/')];
  if (pathname.startsWith('//')) return near;
  const tidy = pathname.replace(/[^\p{L}\p{N}]+$/u, '').toLowerCase();
  return [...near, `${tidy}/`, tidy];
}

function decodePath(rawPath: string): string | undefined {
  if (!rawPath.startsWith('/')) return undefined;
  try {
    const pathname = decodeURIComponent(rawPath);
    return /[\u0000-\u001f\u007f]/u.test(pathname) ? undefined : pathname;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function writeLocation(pathname: string, rawQuery: string): string {
  return encodeURI(pathname) + rawQuery.replace(/[^\u0021-\u007e]/gu, encodeURIComponent);
}
