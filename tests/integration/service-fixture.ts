import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import {
  request as requestPlain,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from 'node:http';
import type { RequestOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressFolder } from '../../src/build/site/compress.ts';
import { createApp, type AppOptions } from '../../src/service/app.ts';
import type { ServiceLogLine } from '../../src/service/process/log.ts';
import { loadSite } from '../../src/service/site/site.ts';

/** A page of the invented town of Borgo Prova, with its policy in a `<meta>` as the build writes it. */
function makePage(title: string, body: string): string {
  const policy =
    "default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self' 'sha256-def='";
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>${title} · Borgo Prova</title><link rel="canonical" href="https://borgo.example/obiettivi/"></head><body>${body}</body></html>`;
}

/** A server whose every page shows what it was told. */
const plainServer = `export const createApp = () => ({
  render: async (request, { locals }) =>
    new Response(JSON.stringify(locals), {
      headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': "default-src 'none'" },
    }),
});`;

/** Files of a small built site. */
export const siteFiles: Readonly<Record<string, string>> = {
  'index.html': makePage('Pagina iniziale', '<h1>Borgo Prova</h1>'),
  '404.html': makePage('Pagina non trovata', '<h1>Non c’è</h1>'),
  'temi/1/index.html': makePage('Tema', '<h1>Strade</h1>'),
  '_astro/page.a1b2c3d4.css': 'body { color: black }\n'.repeat(40),
  'dati/obiettivi.json': JSON.stringify({ objectives: [] }),
  'aggiornamenti/feed.xml': '<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
  'scadenze/calendario.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  'obiettivi/strade/qr.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'condivisione/strade.png': 'not really a picture',
  'manifest.webmanifest': '{}',
  'sitemap.xml': '<urlset></urlset>',
  'robots.txt': 'User-agent: *\n',
  'server/entry.mjs': plainServer,
  'portal.json': JSON.stringify({
    pages: ['/', '/temi/1/'],
    objectives: [],
    themes: [{ code: '1', title: 'Strade & piazze' }],
    redirects: { '/obiettivi/vecchio/': '/temi/1/' },
  }),
  'build-stamp.json': JSON.stringify({
    id: 'b1',
    startedAt: 1,
    day: '2026-01-31',
    today: '',
    contentDir: '',
  }),
};

/** What a build has for the service, beside the site. */
const notes = new Set(['portal.json', 'build-stamp.json', 'server/entry.mjs']);

/** Writes a built site into a new folder, compressed as a build does; call `remove` at the end. */
export async function writeSite(
  files: Readonly<Record<string, string>> = siteFiles,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-site-'));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, notes.has(name) ? name : join('client', name));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await compressFolder(join(folder, 'client'));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** A service on a free port, serving what lies in `folder`. */
export async function startService(folder: string, options: Partial<AppOptions> = {}) {
  const site = await loadSite(folder);
  const entries: ServiceLogLine[] = [];
  const app = createApp({ site: () => site, log: (entry) => entries.push(entry), ...options });
  app.addHook('onClose', () => site.pages.close());
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return { app, port, entries, ask: (path: string, ask: Ask = {}) => askService(port, path, ask) };
}

interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** An answer as it came over the wire, not decoded. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends one request with the path exactly as written; `fetch` would tidy it. */
export function askService(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Ask = {},
): Promise<Answer> {
  return sendRequest({ port, path, method, headers, agent: false }, body);
}

/** Sends one request to this machine and reads all of its answer. */
export function sendRequest(
  options: RequestOptions & { readonly headers?: OutgoingHttpHeaders },
  body?: string | Buffer,
  request: typeof requestPlain = requestPlain,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const sent = request(
      { host: '127.0.0.1', ...options, headers: { ...length, ...options.headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
