import { chromium } from '@playwright/test';
import { groupByKind, municipalityFolder, siteFolder } from '../checks/built-site.ts';
import { listBelow, readScores, runLighthouse } from '../checks/run-lighthouse.ts';
import { startSite } from '../checks/start-site.ts';
import { enter, openFullTown, writeDraft } from '../e2e/full-town.ts';
import { ensureHeadlessShell } from '../ensure-browser.ts';
import { loadSite } from '../../src/service/site/site.ts';

// node tests/deep/lighthouse.ts [PATTERN]: Lighthouse as on a phone, once, on a page of each kind of both builds, on every page made on
// demand and on the desk. What depends on time is told, not judged: `npm run bench` measures it.
const wanted = new RegExp(process.argv[2] ?? '', 'u');
const judged = ['accessibility', 'best-practices', 'seo'];
const totals = { looked: 0, faults: 0, slowest: 100 };

async function look(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (!wanted.test(path)) return;
  const { status, headers: answered } = await fetch(origin + path, { headers });
  if (status >= 400) {
    console.log(`${path}: not looked at, its status is ${String(status)}`);
    return;
  }
  const report = await runLighthouse(origin + path, 'mobile', headers);
  const scores = readScores(report);
  // A page that asks not to be found is marked down for that.
  const isHidden =
    report.audits['is-crawlable']?.score === 0 ||
    answered.get('x-robots-tag')?.includes('noindex') === true;
  const faults = listBelow(report, judged).filter((id) => !(isHidden && id === 'is-crawlable'));
  totals.looked += 1;
  totals.slowest = Math.min(totals.slowest, scores[0] ?? 0);
  if (faults.length > 0) totals.faults += 1;
  console.log(
    `${path}: ${scores.join(' / ')}${isHidden ? ' (asks not to be found)' : ''}${faults.length > 0 ? ` FAULT: ${faults.join(', ')}` : ''}`,
  );
}

const listKinds = (folder: string): readonly string[] =>
  [...groupByKind(folder).values()].flatMap((paths) => paths.slice(0, 1));

for (const folder of [siteFolder, municipalityFolder]) {
  const site = await startSite(folder);
  for (const path of listKinds(folder)) await look(site.origin, path);
  await site.stop();
}

const town = await openFullTown(await loadSite(municipalityFolder));
const { origin } = town.desk;
for (const path of town.open) await look(origin, path);
const browser = await chromium.launch({
  executablePath: ensureHeadlessShell(),
  args: ['--no-sandbox'],
});
const context = await browser.newContext({ baseURL: origin });
const page = await context.newPage();
await enter(page);
const written = await writeDraft(page);
const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
await browser.close();
for (const path of [...town.inside, ...written]) await look(origin, path, { Cookie: cookie });
await town.desk.close();

console.log(
  `${String(totals.looked)} pages, ${String(totals.faults)} with a fault, performance at least ${String(totals.slowest)}`,
);
process.exitCode = totals.looked > 0 && totals.faults === 0 ? 0 : 1;
