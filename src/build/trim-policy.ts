import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
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
          const html = await readFile(path, 'utf8');
          const trimmed = trimPagePolicy(html);
          if (trimmed !== html) await writeFile(path, trimmed);
        }
      },
    },
  };
}

const policyPattern = /<meta http-equiv="content-security-policy"[^>]*>/iu;
const inlinePattern = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/giu;

/** The page with only the hashes of its own inline scripts and styles in its policy. */
export function trimPagePolicy(html: string): string {
  const used = new Set(Array.from(html.matchAll(inlinePattern), ([, , , text = '']) => createHash('sha256').update(text).digest('base64')));
  return html.replace(policyPattern, (meta) => meta.replaceAll(/ ?'sha256-([^']+)'/gu, (source, hash: string) => (used.has(hash) ? source : '')));
}
