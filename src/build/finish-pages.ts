import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { mergePageInline } from './merge-inline.ts';
import { takeRun, type Run } from './runs/run-list.ts';
import { shortenScopes } from './shorten-scopes.ts';
import { trimPagePolicy } from './trim-policy.ts';

/** At thousands of pages the decoding of UTF-8 costs more than all the rest: bytes stay bytes. */
const encoding = 'latin1';

/**
 * Astro integration that takes from each built page what no compression shortens: long names of scopes, inline pieces that
 * could be one, hashes of what the page does not hold. Pages are finished before they are written, as reading and writing
 * each of them again would cost as much as rendering it. Where a page is the first of a run, it writes the others.
 */
export function finishPages(): AstroIntegration {
  let folder = '';
  return {
    name: 'portal:finish-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: shortenScopes(fileURLToPath(config.srcDir)) } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          render: async (request, options) => {
            const rendered = await own.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const address = new URL(request.url).pathname;
            const run = takeRun(address);
            const isPage = options.routeData.type === 'page';
            if (
              response.body === null ||
              response.headers.has('Location') ||
              (!isPage && run === undefined)
            )
              return rendered;
            const body = Buffer.from(await response.arrayBuffer()).toString(encoding);
            const finished = isPage ? finishPage(body) : body;
            const text = run === undefined ? finished : writeRun(run(finished), address, folder);
            return handOver(Buffer.from(text, encoding), response);
          },
        }));
      },
    },
  };
}

/** A response whose bytes are handed over as they are: a body of its own would be copied twice on its way to the file. */
function handOver(bytes: Buffer<ArrayBuffer>, { headers }: Response): Response {
  const { buffer, byteOffset, byteLength } = bytes;
  const whole =
    byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
  return Object.assign(new Response(' ', { headers }), {
    arrayBuffer: () => Promise.resolve(whole),
  });
}

/** A rendered page with its inline pieces joined and its policy cut to them; the policy comes last, as it allows what is there then. */
function finishPage(html: string): string {
  return trimPagePolicy(mergePageInline(html, encoding), encoding);
}

/** Writes the files of a run into a folder, apart from the one at `own`, whose text it gives: Astro writes that one. */
function writeRun(files: ReturnType<Run>, own: string, folder: string): string {
  let ownText = '';
  for (const { address, text } of files) {
    if (address === own) {
      ownText = text;
      continue;
    }
    const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, encoding);
  }
  return ownText;
}
