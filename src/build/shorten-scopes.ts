import { hashInline } from './hash-inline.ts';

const scopePattern = /data-astro-cid-[a-z0-9]{8}/gu;
const stylePattern = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/giu;

/** Scopes of component styles that a page names, each once. */
export function listScopes(html: string): readonly string[] {
  return [...new Set(html.match(scopePattern))];
}

/** A short name for each scope; the same scopes always get the same names. */
export function nameScopes(scopes: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map([...scopes].toSorted().map((scope, index) => [scope, `data-s${index.toString(36)}`]));
}

/**
 * The page with short names for the scopes of component styles, and in its policy the hashes of its styles as they are then.
 * Astro's own names (`data-astro-cid-xa52sxzc`) hold eight characters that no compression shortens: with every component of
 * a page they take 300 bytes of its first flight. `encoding` says what its characters stand for.
 */
export function shortenPageScopes(html: string, short: ReadonlyMap<string, string>, encoding: BufferEncoding = 'utf8'): string {
  const shorten = (text: string): string => text.replaceAll(scopePattern, (scope) => short.get(scope) ?? scope);
  const hashes = new Map(Array.from(html.matchAll(stylePattern), ([, , style = '']) => [hashInline(style, encoding), hashInline(shorten(style), encoding)]));
  return shorten(html).replaceAll(/'sha256-([^']+)'/gu, (source, hash: string) => (hashes.has(hash) ? `'sha256-${String(hashes.get(hash))}'` : source));
}
