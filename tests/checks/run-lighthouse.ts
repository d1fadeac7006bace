import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { ensureHeadlessShell } from '../ensure-browser.ts';

/** Names of the categories, in the order in which scores are given. */
export const lighthouseCategories = [
  'performance',
  'accessibility',
  'best-practices',
  'seo',
] as const;

/** What Lighthouse says of a page. */
export type LighthouseReport = Awaited<ReturnType<typeof runLighthouse>>;

/**
 * Looks at a page in a browser of its own: in one without windows, as what a whole browser does beside the page on the same few cores
 * counts as time that the page blocks. Once more where the browser gave no whole trace, which now and then happens and says nothing of
 * the page. Throws an Error where the page cannot be looked at, as one whose status is 404.
 */
export async function runLighthouse(
  url: string,
  device: 'mobile' | 'desktop',
  headers: Readonly<Record<string, string>> = {},
) {
  const first = await runOnce(url, device, headers);
  const report =
    first.runtimeError?.code === 'NO_NAVSTART' ? await runOnce(url, device, headers) : first;
  if (report.runtimeError !== undefined) throw new Error(`${url}: ${report.runtimeError.message}`);
  return report;
}

async function runOnce(
  url: string,
  device: 'mobile' | 'desktop',
  headers: Readonly<Record<string, string>>,
) {
  const chrome = await launch({
    chromePath: ensureHeadlessShell(),
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
    ],
  });
  try {
    const result = await lighthouse(
      url,
      {
        port: chrome.port,
        logLevel: 'error',
        onlyCategories: [...lighthouseCategories],
        extraHeaders: { ...headers },
      },
      device === 'desktop' ? desktopConfig : undefined,
    );
    if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}`);
    return result.lhr;
  } finally {
    chrome.kill();
  }
}

/** Scores of a report, 0-100, in the order of `lighthouseCategories`. */
export function readScores({ categories }: LighthouseReport): readonly number[] {
  return lighthouseCategories.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
}

/** Audits with a weight in one of the categories that are not perfect. */
export function listBelow(
  report: LighthouseReport,
  categories: readonly string[] = lighthouseCategories,
): readonly string[] {
  return categories.flatMap((name) =>
    (report.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) =>
      weight > 0 && (report.audits[id]?.score ?? 1) < 1 ? [id] : [],
    ),
  );
}
