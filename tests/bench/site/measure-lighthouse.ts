import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { listPages } from '../../checks/built-site.ts';
import { startSite } from '../../checks/start-site.ts';
import { ensureHeadlessShell } from '../../ensure-browser.ts';
import { ensureSite } from './bench-sites.ts';
import { findMedian } from './measure-builds.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of one page on one kind of device: medians of its runs. */
interface LighthouseFigures {
  readonly page: string;
  readonly device: 'mobile' | 'desktop';
  /** Scores 0-100, in the order of `lighthouseCategories`. */
  readonly scores: readonly number[];
  /** First and largest contentful paint, blocking time in milliseconds; layout shift. */
  readonly timings: readonly number[];
  /** Audits that took points in any run. */
  readonly below: readonly string[];
}

/** Figures of all pages. */
export interface LighthouseResults {
  readonly version: string;
  readonly browser: string;
  readonly rounds: number;
  readonly pages: readonly LighthouseFigures[];
}

/** Names of the categories, in the order of the scores. */
export const lighthouseCategories = categories;

/** One page of each of six types of the shipped content. */
function choosePages(site: string): readonly string[] {
  const pages = listPages(site);
  const first = (pattern: RegExp): readonly string[] =>
    pages.filter((page) => pattern.test(page)).slice(0, 1);
  return [
    '/',
    '/obiettivi/',
    ...first(/^\/obiettivi\/.+/u),
    ...first(/^\/temi\/.+/u),
    '/scadenze/',
    '/soddisfazione/',
  ];
}

/**
 * Runs Lighthouse on six page types, served by the portal's own service, each `rounds` times in a browser of its own: in one
 * without windows, as what a whole browser does beside the page on the same few cores counts as time that the page blocks.
 */
export async function measureLighthouse(
  rounds: number,
  say: (line: string) => void,
): Promise<LighthouseResults> {
  const folder = await ensureSite('shipped');
  const site = await startSite(folder);
  const figures: LighthouseFigures[] = [];
  let version = '';
  let browser = '';
  try {
    for (const page of choosePages(folder)) {
      for (const device of ['mobile', 'desktop'] as const) {
        const reports = [];
        for (let round = 0; round < rounds; round += 1)
          reports.push(await audit(site.origin + page, device));
        version = reports[0]?.lighthouseVersion ?? version;
        browser =
          /Chrome\/[\d.]+/u.exec(reports[0]?.environment.hostUserAgent ?? '')?.[0] ?? browser;
        const figure = summarise(page, device, reports);
        figures.push(figure);
        say(
          `Lighthouse ${device} ${page}: ${figure.scores.join(' / ')}${figure.below.length > 0 ? ` (${figure.below.join(', ')})` : ''}`,
        );
      }
    }
  } finally {
    await site.stop();
  }
  return { version, browser, rounds, pages: figures };
}

type Report = Awaited<ReturnType<typeof audit>>;

/** Looks at a page; once more where the browser gave no whole trace, which now and then happens and says nothing of the page. */
async function audit(url: string, device: 'mobile' | 'desktop') {
  const result = await auditOnce(url, device);
  return result.runtimeError?.code === 'NO_NAVSTART'
    ? check(url, await auditOnce(url, device))
    : check(url, result);
}

function check(url: string, result: Awaited<ReturnType<typeof auditOnce>>) {
  if (result.runtimeError !== undefined) throw new Error(`${url}: ${result.runtimeError.message}`);
  return result;
}

async function auditOnce(url: string, device: 'mobile' | 'desktop') {
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
      { port: chrome.port, logLevel: 'error', onlyCategories: [...categories] },
      device === 'desktop' ? desktopConfig : undefined,
    );
    if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}`);
    return result.lhr;
  } finally {
    chrome.kill();
  }
}

function summarise(
  page: string,
  device: 'mobile' | 'desktop',
  reports: readonly Report[],
): LighthouseFigures {
  const timing = (id: string): number =>
    findMedian(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  return {
    page,
    device,
    scores: categories.map((name) =>
      findMedian(reports.map((report) => Math.round((report.categories[name]?.score ?? 0) * 100))),
    ),
    timings: [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ].map(timing),
    below: [...new Set(reports.flatMap(listBelow))],
  };
}

/** Audits with a weight that are not perfect. */
function listBelow(report: Report): readonly string[] {
  return categories.flatMap((name) =>
    (report.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) =>
      weight > 0 && (report.audits[id]?.score ?? 1) < 1 ? [id] : [],
    ),
  );
}
