import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runAxe } from '../a11y/run-axe.ts';
import { listPages, pageFile } from '../checks/built-site.ts';
import { checkFiles } from '../checks/nu-checker.ts';
import { listDistinct } from '../checks/page-markup.ts';
import { ensureBrowser } from '../ensure-browser.ts';
import { startSite } from '../checks/start-site.ts';
import { inventPlan, otherLayouts, towns } from '../fixtures/other-layouts.ts';
import { buildPlan } from './build-plan.ts';

// From an empty folder and a Word document of so many objectives to a served site: the commands, and what the site must be.
const sizes = [60, 1];
const day = '2026-11-30';
const root = join(import.meta.dirname, '..', '..');
const faults: string[] = [];

/** Seconds that a command of the project takes. Throws an Error with what it said when it fails. */
function run(cli: string, ...words: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join('src', 'importer', cli), ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PORTAL_TODAY: day },
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1_000;
}

/** A Word document of some invented objectives. */
function writeDocument(count: number): Uint8Array {
  const plans = towns.flatMap(inventPlan);
  const layout = otherLayouts.find(({ name }) => name === 'cards with other labels');
  if (layout === undefined) throw new Error('the layout of cards is gone');
  return layout.write(
    Array.from({ length: count }, (_, at) => {
      const one = plans[at % plans.length] ?? plans[0];
      if (one === undefined) throw new Error('no objectives');
      return { ...one, title: `${one.title}${at < plans.length ? '' : ', seconda parte'}` };
    }),
  );
}

/** Texts of a site with a word of another town, or a plural of one thing. */
async function findStrangers(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(?:html|json|csv|xml|txt|ics|js|css|rdf)$/u.test(name)) continue;
    const text = await readFile(join(folder, name), 'utf8');
    const [stranger] = /cassano|magnago/iu.exec(text) ?? [];
    const [plural] =
      /(?<![\d.,/-]|\d\s)\b1 (?:obiettivi|azioni|uffici|schede|temi|indicatori)\b/u.exec(text) ??
      [];
    if (stranger !== undefined) faults.push(`${name}: ${stranger}`);
    if (plural !== undefined && name.endsWith('.html')) faults.push(`${name}: ${plural}`);
  }
}

async function look(site: string, query: string | undefined): Promise<string> {
  const pages = listDistinct(site, listPages(site));
  for (const { message, url } of checkFiles(pages.map((page) => pageFile(site, page))))
    faults.push(`${String(url)}: ${message}`);
  const served = await startSite(site);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const tab = await browser.newPage();
    for (const page of pages) {
      await tab.goto(served.origin + page);
      for (const fault of await runAxe(tab)) faults.push(`${page}: ${JSON.stringify(fault)}`);
    }
    if (query !== undefined) {
      const answer = await fetch(`${served.origin}/obiettivi/?q=${encodeURIComponent(query)}`);
      if (!(await answer.text()).includes('href="/obiettivi/doposcuola'))
        faults.push(`search does not find «${query}»`);
    }
  } finally {
    await browser.close();
    await served.stop();
  }
  return `${String(pages.length)} pages of all kinds looked at`;
}

await mkdir(join(root, '.cache'), { recursive: true });
for (const size of sizes) {
  const folder = await mkdtemp(join(root, '.cache', 'from-nothing-'));
  try {
    const content = join(folder, 'content');
    const file = join(folder, 'piano.docx');
    await writeFile(file, writeDocument(size));
    const town = ['--name', 'Comune di Valserena', '--province', 'Lucca', '--region', 'Toscana'];
    const made = run('init-cli.ts', ...town, '--dir', content);
    const read = run('import-cli.ts', file, '--content', content);
    const start = performance.now();
    buildPlan({ content, folder, day });
    const built = (performance.now() - start) / 1_000;
    const site = join(folder, 'site');
    await findStrangers(join(site, 'client'));
    const looked = await look(site, size > 1 ? 'dopo scuola' : undefined);
    console.log(
      `${String(size)} objectives: init ${made.toFixed(1)} s, import ${read.toFixed(1)} s, build ${built.toFixed(1)} s; ${looked}`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
if (faults.length > 0) throw new Error(faults.slice(0, 40).join('\n'));
