import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro integration that joins what Astro writes before the first island, a style and two scripts, with each other and with
 * the style of the page. Each inline piece needs a hash in the policy, 45 bytes that no compression shortens. It must come
 * before the policy is trimmed, which then drops the hashes of the single pieces.
 */
export function mergeInline(): AstroIntegration {
  return {
    name: 'portal:merge-inline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of (await readdir(folder, { recursive: true })).filter((each) => each.endsWith('.html'))) {
          const path = join(folder, name);
          const html = await readFile(path, 'utf8');
          const merged = mergePageInline(html);
          if (merged !== html) await writeFile(path, merged);
        }
      },
    },
  };
}

const islandStyle = /<style>(astro-island,astro-slot,astro-static-slot\{display:contents\})<\/style>/u;
const scriptPair = /<script>([^<]*(?:<(?!\/script>)[^<]*)*)<\/script><script>([^<]*(?:<(?!\/script>)[^<]*)*)<\/script>/u;

/** The page with the style of islands in the style of its head, and scripts that stand side by side as one. */
export function mergePageInline(html: string): string {
  return mergeScripts(mergeStyle(html));
}

function mergeStyle(html: string): string {
  const [whole = '', style = ''] = islandStyle.exec(html) ?? [];
  const end = html.indexOf('</style></head>');
  const start = html.lastIndexOf('<style>', end) + '<style>'.length;
  if (end < 0 || whole === '') return html;
  const own = html.slice(start, end);
  return replaceHash(`${html.slice(0, end)}${style}${html.slice(end).replace(whole, '')}`, own, own + style);
}

function mergeScripts(html: string): string {
  const [pair, first = '', second = ''] = scriptPair.exec(html) ?? [];
  if (pair === undefined) return html;
  const both = `${first.replace(/;?\s*$/u, ';')}${second}`;
  return replaceHash(html.replace(pair, () => `<script>${both}</script>`), first, both);
}

function replaceHash(html: string, before: string, after: string): string {
  return html.replace(`'sha256-${hashText(before)}'`, () => `'sha256-${hashText(after)}'`);
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
