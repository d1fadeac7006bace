import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro integration that gives the scopes of component styles short names. Astro's own (`data-astro-cid-xa52sxzc`) hold eight
 * characters that no compression shortens: with every component of a page they take 300 bytes of its first flight.
 */
export function shortenScopes(): AstroIntegration {
  return {
    name: 'portal:shorten-scopes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = (await readdir(folder, { recursive: true })).filter((each) => each.endsWith('.html'));
        const scopes = new Set<string>();
        for (const name of names) for (const [scope] of (await readFile(join(folder, name), 'utf8')).matchAll(scopePattern)) scopes.add(scope);
        const short = nameScopes(scopes);
        for (const name of names) {
          const path = join(folder, name);
          const html = await readFile(path, 'utf8');
          const shortened = shortenPageScopes(html, short);
          if (shortened !== html) await writeFile(path, shortened);
        }
      },
    },
  };
}

const scopePattern = /data-astro-cid-[a-z0-9]{8}/gu;
const stylePattern = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/giu;

/** A short name for each scope; the same scopes always get the same names. */
export function nameScopes(scopes: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map([...scopes].toSorted().map((scope, index) => [scope, `data-s${index.toString(36)}`]));
}

/** The page with short scopes, and in its policy the hashes of its styles as they are then. */
export function shortenPageScopes(html: string, short: ReadonlyMap<string, string>): string {
  const shorten = (text: string): string => text.replaceAll(scopePattern, (scope) => short.get(scope) ?? scope);
  const hashes = new Map(Array.from(html.matchAll(stylePattern), ([, , style = '']) => [hashText(style), hashText(shorten(style))]));
  return shorten(html).replaceAll(/'sha256-([^']+)'/gu, (source, hash: string) => (hashes.has(hash) ? `'sha256-${String(hashes.get(hash))}'` : source));
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
