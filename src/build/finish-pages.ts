import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { mergePageInline } from './merge-inline.ts';
import { listScopes, nameScopes, shortenPageScopes } from './shorten-scopes.ts';
import { trimPagePolicy } from './trim-policy.ts';

/** At thousands of pages promises, file handles and the decoding of UTF-8 cost more than all the rest: bytes stay bytes. */
const encoding = 'latin1';

/**
 * Astro integration that takes from each built page what no compression shortens: long names of scopes, inline pieces that
 * could be one, hashes of what the page does not hold. The policy comes last, as the first two change what it must allow.
 */
export function finishPages(): AstroIntegration {
  return {
    name: 'portal:finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const paths = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
        // One set for all pages: a scope cut out of a page keeps the whole page in memory.
        const scopes = new Set<string>();
        for (const path of paths) for (const scope of listScopes(readFileSync(path, encoding))) scopes.add(scope);
        const short = nameScopes(scopes);
        for (const path of paths) {
          const html = readFileSync(path, encoding);
          const finished = trimPagePolicy(mergePageInline(shortenPageScopes(html, short, encoding), encoding), encoding);
          if (finished !== html) writeFileSync(path, finished, encoding);
        }
      },
    },
  };
}
