import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readPortal } from '../../src/catalog/read-content/read-portal.ts';
import type { Portal } from '../../src/domain/content/portal.ts';
import { listPages, pageType, siteFile } from '../checks/built-site.ts';
import { servedSize } from '../checks/load-files.ts';
import { startSite } from '../checks/start-site.ts';
import { largePlanDay, writeLargeContent } from '../large-content.ts';
import { nextLargePlan, publishNextLargePlan } from '../large-edition.ts';
import { buildPlan } from './build-plan.ts';

// node tests/deep/large-plan.ts [OBJECTIVES] [UPDATES]
const size = {
  objectives: Number(process.argv[2] ?? 1000),
  updates: Number(process.argv[3] ?? 3000),
};
const root = join(import.meta.dirname, '..', '..');
const broken: string[] = [];

function expectEqual(what: string, value: unknown, wanted: unknown): void {
  if (value !== wanted) broken.push(`${what}: ${String(value)}, not ${String(wanted)}`);
}

mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'large-plan-'));
try {
  const content = join(folder, 'content');
  writeLargeContent(content, size);
  await publishNextLargePlan(content);
  const portal = await readPortal(content, largePlanDay);
  const site = join(folder, 'site');
  const start = performance.now();
  buildPlan({ content, folder, day: largePlanDay });
  console.log(
    `${String(portal.objectives.length)} objectives and ${String(portal.former.objectives.length)} that left, ${String(size.updates)} updates, two editions: ${String(listPages(site).length)} pages built in ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
  checkPages(site, portal);
  weighPages(site);
  await checkAnswers(site);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const line of broken) console.log(`BROKEN: ${line}`);
process.exitCode = broken.length === 0 ? 0 : 1;

/** Every list is cut into pages on which each of its items stands once; what they weigh is told. */
function checkPages(site: string, { objectives, updates, variations }: Portal): void {
  const lists = [
    { list: 'obiettivi', mark: /data-objective="([^"]+)"/gu, items: objectives.length },
    {
      list: 'aggiornamenti',
      mark: /data-update="([^"]+)"/gu,
      items: updates.length + variations.length,
    },
    {
      list: 'indicatori',
      mark: /<th scope="row"[^>]*>[^<]*<a href="([^"]+)"/gu,
      items: objectives.flatMap(({ indicators }) => indicators).length,
    },
    {
      list: `piani/${nextLargePlan.id}`,
      mark: /<li id="([^"]+)"[^>]*>\s*<h3/gu,
      items: objectives.length,
    },
    {
      list: 'piani/2025-2027',
      mark: /<li id="([^"]+)"[^>]*>\s*<h3/gu,
      items: size.objectives,
    },
  ];
  for (const { list, mark, items } of lists) {
    const pages = [
      `/${list}/`,
      ...readdirSync(siteFile(site, `${list}/pagina`)).map(
        (number) => `/${list}/pagina/${number}/`,
      ),
    ];
    const found = pages.flatMap((page) =>
      [...readFileSync(siteFile(site, `${page}index.html`), 'utf8').matchAll(mark)].map(
        ([, id]) => id,
      ),
    );
    expectEqual(`items of /${list}/`, found.length, items);
    expectEqual(`different items of /${list}/`, new Set(found).size, items);
    const heaviest = Math.max(...pages.map((page) => servedSize(site, `${page}index.html`)));
    console.log(
      `/${list}/: ${String(pages.length)} pages, the heaviest ${String(heaviest)} B compressed`,
    );
    if (heaviest > 25_000) broken.push(`/${list}/ has a page of ${String(heaviest)} B`);
  }
}

/** The heaviest page of each kind. */
function weighPages(site: string): void {
  const weights = listPages(site).map((page) => ({
    page,
    bytes: servedSize(site, pagePath(page)),
  }));
  const byType = Map.groupBy(weights, ({ page }) =>
    pageType(page).replace(/pagina\/\d+\//u, 'pagina/…/'),
  );
  const heaviest = [...byType.values()].flatMap((group) =>
    group.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1),
  );
  for (const { page, bytes } of heaviest.toSorted((a, b) => b.bytes - a.bytes).slice(0, 15))
    console.log(`${page}: ${String(bytes)} B compressed`);
}

function pagePath(page: string): string {
  return page.endsWith('/') ? `${page}index.html` : page;
}

/** The service answers searches and choices over the whole plan, page by page. */
async function checkAnswers(folder: string): Promise<void> {
  const site = await startSite(folder);
  try {
    const read = async (path: string): Promise<string> => {
      const start = performance.now();
      const text = await (await fetch(site.origin + path)).text();
      console.log(
        `${path}: ${String(text.length)} characters in ${(performance.now() - start).toFixed(0)} ms`,
      );
      return text;
    };
    const count = (html: string, mark: string): number => html.split(mark).length - 1;
    expectEqual(
      'objectives on a full page of an answer',
      count(await read('/obiettivi/?stato=under-way&pagina=2'), 'data-objective="'),
      100,
    );
    expectEqual(
      'updates on a full page of an answer',
      count(await read('/aggiornamenti/?dal=2025-02-01&pagina=3'), 'data-update="'),
      50,
    );
    expectEqual(
      'the search finds a page of objectives',
      count(await read('/obiettivi/?q=biblioteca'), 'data-objective="') > 10,
      true,
    );
    expectEqual(
      'a narrow choice is small',
      count(await read('/aggiornamenti/?dal=2026-06-10&ufficio=persona'), 'data-update="') < 50,
      true,
    );
  } finally {
    await site.stop();
  }
}
