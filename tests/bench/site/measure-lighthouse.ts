import { listPages } from '../../checks/built-site.ts';
import {
  type LighthouseReport,
  lighthouseCategories,
  listBelow,
  readScores,
  runLighthouse,
} from '../../checks/run-lighthouse.ts';
import { startSite } from '../../checks/start-site.ts';
import { ensureSite } from './bench-sites.ts';
import { findMedian } from './measure-builds.ts';

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
 * Runs Lighthouse on six page types, served by the portal's own service, each `rounds` times.
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
          reports.push(await runLighthouse(site.origin + page, device));
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

function summarise(
  page: string,
  device: 'mobile' | 'desktop',
  reports: readonly LighthouseReport[],
): LighthouseFigures {
  const timing = (id: string): number =>
    findMedian(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  return {
    page,
    device,
    scores: lighthouseCategories.map((_, at) =>
      findMedian(reports.map((report) => readScores(report)[at] ?? 0)),
    ),
    timings: [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ].map(timing),
    below: [...new Set(reports.flatMap((report) => listBelow(report)))],
  };
}
