import { chromium, type Page } from 'playwright';
import { pageScript } from '../../src/offline/saved-paths.ts';
import { ensureHeadlessShell } from '../ensure-browser.ts';
import { startSite } from './start-site.ts';

/** What a browser fetched when it opened a page, as counted on the wire. */
export interface MeasuredLoad {
  readonly page: string;
  /** Bytes of all bodies, compressed as served, headers apart. */
  readonly bytes: number;
  /** Of these, scripts that are files of their own. */
  readonly scriptBytes: number;
  /** Requests to any other origin. */
  readonly foreign: readonly string[];
  /** Cookies afterwards. */
  readonly cookies: number;
  /** Address and bytes of each answer. */
  readonly answers: readonly { readonly path: string; readonly bytes: number }[];
}

/** Opens each page of a built site in a fresh browser profile, at the width of a phone, through the portal's own service. */
export async function measureLoads(
  folder: string,
  pages: readonly string[],
): Promise<readonly MeasuredLoad[]> {
  const site = await startSite(folder);
  const browser = await chromium.launch({
    executablePath: ensureHeadlessShell(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const measured: MeasuredLoad[] = [];
    const queue = [...pages];
    const work = async (): Promise<void> => {
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
        const context = await browser.newContext({
          viewport: { width: 390, height: 844 },
          serviceWorkers: 'block',
        });
        measured.push(await measureLoad(await context.newPage(), site.origin, path));
        await context.close();
      }
    };
    // Each waits most of its time until its network is silent.
    await Promise.all(Array.from({ length: 3 }, work));
    return measured;
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function measureLoad(page: Page, origin: string, path: string): Promise<MeasuredLoad> {
  const answers: { readonly url: URL; readonly type: string; readonly bytes: number }[] = [];
  page.on('response', (response) => {
    // The service states the length of every body it sends; without it the browser's own count would hold headers too.
    answers.push({
      url: new URL(response.url()),
      type: response.request().resourceType(),
      bytes: Number(response.headers()['content-length'] ?? Number.NaN),
    });
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  // Fonts are asked for once the text is laid out, which a busy machine may do after the network has fallen silent.
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await document.fonts.ready;
  });
  await page.waitForLoadState('networkidle');
  const foreign = answers
    .filter(({ url }) => url.origin !== origin && url.protocol !== 'data:')
    .map(({ url }) => url.href);
  // What the page asks for seconds after it is complete is counted apart, by its file.
  const own = answers.filter(({ url }) => url.origin === origin && url.pathname !== pageScript);
  const sum = (list: typeof own): number => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    page: path,
    bytes: sum(own),
    scriptBytes: sum(own.filter(({ type }) => type === 'script')),
    foreign,
    cookies: (await page.context().cookies()).length,
    answers: own.map(({ url, bytes }) => ({ path: url.pathname, bytes })),
  };
}
