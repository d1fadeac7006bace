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
          // At thousands of pages promises, file handles and the decoding of UTF-8 cost more than all the rest: bytes stay bytes.
          const html = readFileSync(path, 'latin1');
          const trimmed = trimPagePolicy(html, 'latin1');
          if (trimmed !== html) writeFileSync(path, trimmed, 'latin1');
        }
      },
    },
  };
}

const policyPattern = /<meta http-equiv="content-security-policy"[^>]*>/iu;

/** Texts remembered at most; pages with texts of their own must not keep them all. */
const remembered = 500;

const hashes = new Map<string, string>();

/** Pages share nearly all of their scripts and styles, so each is hashed once. */
function hashText(text: string, encoding: BufferEncoding): string {
  const known = hashes.get(`${encoding} ${text}`);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(text, encoding).digest('base64');
  if (hashes.size < remembered) hashes.set(`${encoding} ${text}`, hash);
  return hash;
}

/** Texts of the inline scripts and styles of a page; a search for their tags, as a pattern would look at every character. */
function listInlineTexts(html: string): readonly string[] {
  return ['script', 'style'].flatMap((tag) => {
    const texts: string[] = [];
    for (let start = html.indexOf(`<${tag}`); start !== -1; ) {
      const open = html.indexOf('>', start) + 1;
      const end = html.indexOf(`</${tag}>`, open);
      if (open === 0 || end === -1) break;
      texts.push(html.slice(open, end));
      start = html.indexOf(`<${tag}`, end);
    }
    return texts;
  });
}

/** The page with only the hashes of its own inline scripts and styles in its policy; `encoding` says what its characters stand for. */
export function trimPagePolicy(html: string, encoding: BufferEncoding = 'utf8'): string {
  const used = new Set(listInlineTexts(html).map((text) => hashText(text, encoding)));
  return html.replace(policyPattern, (meta) => meta.replaceAll(/ ?'sha256-([^']+)'/gu, (source, hash: string) => (used.has(hash) ? source : '')));
}
