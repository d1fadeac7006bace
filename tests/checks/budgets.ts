import { readdirSync, readFileSync } from 'node:fs';
import type { FileList } from '../../src/offline/file-list.ts';
import { pageScript, wholePlanLimit } from '../../src/offline/saved-paths.ts';
import {
  listPages,
  municipalityFolder,
  pageType,
  readPage,
  siteFile,
  siteFolder,
} from './built-site.ts';
import { collectLoad, servedSize } from './load-files.ts';
import { measureLoads } from './measure-load.ts';

/** Limits in bytes. An objective page fits the ten segments that a server may send at once (RFC 6928), so it needs no second round trip. */
const limits = {
  objectiveHtml: 14_336,
  firstLoad: 51_200,
  scripts: 6_000,
  fonts: 26_000,
  plan: wholePlanLimit,
  worker: 10_000,
} as const;

interface PageWeight {
  readonly page: string;
  readonly html: number;
  readonly total: number;
  readonly scripts: number;
}

const broken: string[] = [];

function expectAtMost(what: string, value: number, limit: number): void {
  if (!(value <= limit))
    broken.push(`${what}: ${value.toLocaleString('it')} B, limit ${limit.toLocaleString('it')} B`);
}

/** Weight of a page as its files tell: at most this, since a font that is declared is fetched only where text uses it. */
function weighPage(folder: string, page: string): PageWeight {
  const files = collectLoad(folder, readPage(folder, page));
  const sum = (list: readonly string[]): number =>
    list.reduce((total, file) => total + servedSize(folder, file), 0);
  const html = servedSize(folder, page.endsWith('/') ? `${page}index.html` : page);
  return {
    page,
    html,
    total: html + sum(files),
    scripts: sum(files.filter((file) => file.endsWith('.js'))),
  };
}

function checkPage({ page, html, scripts }: PageWeight): void {
  if (pageType(page) === '/obiettivi/…/') expectAtMost(`${page} HTML`, html, limits.objectiveHtml);
  expectAtMost(`${page} scripts`, scripts, limits.scripts);
}

function heaviest(
  weights: readonly PageWeight[],
  read: (weight: PageWeight) => number,
): PageWeight {
  return weights.reduce((worst, weight) => (read(weight) > read(worst) ? weight : worst));
}

/** Files of a folder of the site, largest first. */
function listFiles(
  folder: string,
  ending: string,
): readonly { readonly name: string; readonly bytes: number }[] {
  return readdirSync(siteFile(siteFolder, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, bytes: servedSize(siteFolder, `/${folder}/${name}`) }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

const weights = listPages(siteFolder).map((page) => weighPage(siteFolder, page));
// An objective with three updates, variations and an indicator with a value.
const fullPage = weighPage(municipalityFolder, '/obiettivi/videosorveglianza-parchi/');
expectAtMost(`${fullPage.page} HTML`, fullPage.html, limits.objectiveHtml);
for (const weight of weights) checkPage(weight);
const byType = Map.groupBy(weights, ({ page }) => pageType(page));
const worstPages = [...byType.values()].map((group) => heaviest(group, ({ total }) => total));
// A page whose files could be too much is measured for real; those below the limit need no proof.
const doubtful = weights.filter(({ total }) => total > limits.firstLoad);
const toMeasure = [...new Set([...worstPages, ...doubtful].map(({ page }) => page))];
const measured = new Map(
  (await measureLoads(siteFolder, toMeasure)).map((load) => [load.page, load]),
);

console.table(
  Object.fromEntries(
    [...byType].map(([type, group]) => {
      const worst = heaviest(group, ({ total }) => total);
      const load = measured.get(worst.page);
      return [
        type,
        {
          pages: group.length,
          'largest HTML': heaviest(group, ({ html }) => html).html,
          'load at most': worst.total,
          'load in Chromium': load?.bytes,
          scripts: load?.scriptBytes,
          worst: worst.page,
        },
      ];
    }),
  ),
);
for (const { page, bytes, scriptBytes, foreign, cookies, answers } of measured.values()) {
  expectAtMost(`${page} first load in Chromium`, bytes, limits.firstLoad);
  if (bytes > limits.firstLoad)
    console.log(page, answers.map((answer) => `${answer.path} ${answer.bytes}`).join(', '));
  expectAtMost(`${page} scripts in Chromium`, scriptBytes, limits.scripts);
  for (const address of foreign) broken.push(`${page} asks another origin: ${address}`);
  if (cookies > 0) broken.push(`${page} sets ${cookies} cookies`);
}

const loaded = new Set(
  weights.flatMap(({ page }) => collectLoad(siteFolder, readPage(siteFolder, page))),
);
const fonts = [...loaded]
  .filter((file) => file.endsWith('.woff2'))
  .reduce((total, file) => total + servedSize(siteFolder, file), 0);
expectAtMost('fonts together', fonts, limits.fonts);
const { bytes: planBytes, files: planFiles } = JSON.parse(
  readFileSync(siteFile(siteFolder, 'piano-offline.json'), 'utf8'),
) as FileList;
expectAtMost('the plan saved for reading without a network', planBytes, limits.plan);
expectAtMost('service worker', servedSize(siteFolder, '/sw.js'), limits.worker);
console.log(
  `later, when the page is idle: ${pageScript} ${servedSize(siteFolder, pageScript)} B, then /sw.js ${servedSize(siteFolder, '/sw.js')} B, and by the worker at low priority the whole plan, ${planFiles.length} files, ${planBytes} B`,
);
const images = listFiles('condivisione', '.png');
const [largestImage] = images;
console.log(
  `limits: objective HTML ${limits.objectiveHtml}, first load ${limits.firstLoad}, scripts ${limits.scripts}, fonts ${limits.fonts}, other origins 0, cookies 0`,
);
console.log(
  `fonts together: ${fonts} B · search index: ${servedSize(siteFolder, '/search-index.json')} B · share images: ${images.length}, largest ${largestImage?.bytes ?? 0} B (${largestImage?.name ?? '-'})`,
);
console.log(
  `HTML of an objective with three updates, variations and an indicator: ${fullPage.html} B`,
);
console.log(
  `heaviest HTML of an objective: ${heaviest(byType.get('/obiettivi/…/') ?? weights, ({ html }) => html).page}`,
);

for (const line of broken) console.log(`OVER BUDGET: ${line}`);
console.log(`Budgets: ${weights.length} pages, ${broken.length} limits broken`);
process.exitCode = broken.length === 0 ? 0 : 1;
