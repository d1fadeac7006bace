import { existsSync, readFileSync, statSync } from 'node:fs';
import { siteFile } from './built-site.ts';

const tagPattern = /<(script|link|img)\b([^>]*)>/gu;
const moduleScriptPattern = /<script\b[^>]*type="module"[^>]*>([^<]+)/gu;
const staticImportPattern = /\bimport\s*(?:[\w*{][^"'()]*?\bfrom\s*)?["']([^"']+)["']/gu;
const fontPattern = /url\(["']?([^"')]+\.woff2)["']?\)/gu;
const loadingRels = /^(?:stylesheet|preload|modulepreload|icon|manifest)$/u;

/**
 * Addresses of all files of this site that a browser requests when it opens a page, as its HTML tells: scripts, style
 * sheets, preloads, icons, pictures that are not lazy, and every font of an inline style. What scripts import comes apart.
 */
export function listLoadFiles(html: string): readonly string[] {
  const tags = [...html.matchAll(tagPattern)].flatMap(([, name, attributes = '']) =>
    readTagAddress(name, attributes),
  );
  const fonts = [...html.matchAll(fontPattern)].flatMap(([, address]) => address ?? []);
  const imports = [...html.matchAll(moduleScriptPattern)].flatMap(([, code = '']) =>
    listStaticImports(code),
  );
  return [...new Set([...tags, ...fonts, ...imports])].filter((address) => address.startsWith('/'));
}

function readTagAddress(name: string | undefined, attributes: string): readonly string[] {
  const read = (key: string): string | undefined =>
    new RegExp(`(?:^|\\s)${key}="([^"]*)"`, 'u').exec(attributes)?.[1];
  if (name === 'link') return loadingRels.test(read('rel') ?? '') ? [read('href') ?? ''] : [];
  return name === 'img' && read('loading') === 'lazy' ? [] : [read('src') ?? ''];
}

/** Addresses that a module imports at once; those of `import()` come only when asked for. */
export function listStaticImports(code: string): readonly string[] {
  return [...code.matchAll(staticImportPattern)].flatMap(([, address]) => address ?? []);
}

/** All files of a page's first load: those of its HTML and the modules that these import at once, each once. */
export function collectLoad(folder: string, html: string): readonly string[] {
  const found = new Set<string>();
  const queue = [...listLoadFiles(html)];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (found.has(address)) continue;
    found.add(address);
    if (!address.endsWith('.js')) continue;
    const base = new URL(address, 'http://site.invalid');
    queue.push(
      ...listStaticImports(readFileSync(siteFile(folder, address), 'utf8')).map(
        (path) => new URL(path, base).pathname,
      ),
    );
  }
  return [...found];
}

/** Bytes of a file as the service sends it to today's browsers: its brotli where the build made one. */
export function servedSize(folder: string, address: string): number {
  const path = siteFile(folder, address);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}
