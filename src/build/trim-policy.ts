import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro integration that leaves in each page's policy the hashes of that page alone. Astro writes those of the whole site
 * into every page: a kilobyte that no compression shortens, and leave to run what the page does not hold.
 */
export function trimPolicy(): AstroIntegration {
  return {
    name: 'portal:trim-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of (await readdir(folder, { recursive: true })).filter((each) => each.endsWith('.html'))) {
          const path = join(folder, name);
          // At thousands of pages the promises and handles of the other interface cost more than the reading.
          const html = readFileSync(path, 'utf8');
          const trimmed = trimPagePolicy(html);
          if (trimmed !== html) writeFileSync(path, trimmed);
        }
      },
    },
  };
}

const policyPattern = /<meta http-equiv="content-security-policy"[^>]*>/iu;
const inlinePattern = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/giu;

/** Hashes of texts seen before: pages share nearly all of their scripts and styles. */
const hashes = new Map<string, string>();

/** Texts remembered at most; a page with one of its own must not keep them all. */
const remembered = 500;

function hashText(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(text).digest('base64');
  if (hashes.size < remembered) hashes.set(text, hash);
  return hash;
}

/** The page with only the hashes of its own inline scripts and styles in its policy. */
export function trimPagePolicy(html: string): string {
  const used = new Set(Array.from(html.matchAll(inlinePattern), ([, , , text = '']) => hashText(text)));
  return html.replace(policyPattern, (meta) => meta.replaceAll(/ ?'sha256-([^']+)'/gu, (source, hash: string) => (used.has(hash) ? source : '')));
}
