import { globSync } from 'node:fs';
import type { Plugin } from 'vite';

const scopePattern = /data-astro-cid-[a-z0-9]{8}/gu;

/**
 * Vite plugins that give the scopes of component styles short names while components are compiled. Astro's own names
 * (`data-astro-cid-xa52sxzc`) hold eight characters that no compression shortens: with every component of a page they take
 * 300 bytes of its first flight. A component's number is its place among the components of `folder`, so the same sources
 * always give the same names. Styles are renamed before Vite takes them in, markup once Astro has compiled it.
 */
export function shortenScopes(folder: string): Plugin[] {
  const components = globSync(`${folder}/**/*.astro`)
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
  const transform = (code: string, id: string): { code: string; map: null } | undefined => {
    const place = components.indexOf(id.replace(/\?.*$/u, ''));
    return place === -1 ? undefined : { code: shortenScope(code, place), map: null };
  };
  return [
    {
      name: 'portal:shorten-scopes-of-styles',
      apply: 'build',
      enforce: 'pre',
      transform: { filter: { id: /\.astro\?.*type=style/u }, handler: transform },
    },
    {
      name: 'portal:shorten-scopes-of-markup',
      apply: 'build',
      enforce: 'post',
      transform: { filter: { id: /\.astro$/u }, handler: transform },
    },
  ];
}

/** A component's code with its scope named by its number. */
function shortenScope(code: string, place: number): string {
  return code.replaceAll(scopePattern, `data-s${place.toString(36)}`);
}
