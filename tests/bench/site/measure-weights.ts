import { listPages, pageType, readPage } from '../../checks/built-site.ts';
import { collectLoad, servedSize } from '../../checks/load-files.ts';
import { ensureSite } from './bench-sites.ts';
import { findMedian } from './measure-builds.ts';

/** Bytes of the pages of one type; as the service sends them, in brotli, headers apart. */
interface PageWeight {
  readonly type: string;
  readonly pages: number;
  /** HTML with its styles: the middle page and the heaviest. */
  readonly html: number;
  readonly heaviestHtml: number;
  /** Everything of the first load of the heaviest page at most: HTML, scripts, fonts, icons. */
  readonly load: number;
  readonly scripts: number;
}

/** What pages and the search index weigh. */
export interface WeightResults {
  readonly pages: readonly PageWeight[];
}

/** Weighs every page of the shipped content. */
export async function measureWeights(): Promise<WeightResults> {
  const site = await ensureSite('shipped');
  const byType = Map.groupBy(listPages(site), pageType);
  return { pages: [...byType].map(([type, pages]) => weighType(site, type, pages)) };
}

function weighType(site: string, type: string, pages: readonly string[]): PageWeight {
  const weights = pages.map((page) => {
    const files = collectLoad(site, readPage(site, page));
    const sum = (list: readonly string[]): number =>
      list.reduce((total, file) => total + servedSize(site, file), 0);
    const html = servedSize(site, page.endsWith('/') ? `${page}index.html` : page);
    return {
      html,
      load: html + sum(files),
      scripts: sum(files.filter((file) => file.endsWith('.js'))),
    };
  });
  const most = (read: (weight: (typeof weights)[number]) => number): number =>
    Math.max(...weights.map(read));
  return {
    type,
    pages: pages.length,
    html: findMedian(weights.map(({ html }) => html)),
    heaviestHtml: most(({ html }) => html),
    load: most(({ load }) => load),
    scripts: most(({ scripts }) => scripts),
  };
}
