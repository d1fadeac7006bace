import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { listPages } from '../../checks/built-site.ts';
import { startSite } from '../../checks/start-site.ts';
import { ensureBrowser } from '../../ensure-browser.ts';
import { ensureSite } from './bench-sites.ts';

/** One thing measured, once a round. */
interface ConditionFigure {
  readonly what: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** Figures on a slow network and a slow processor. */
export interface ConditionResults {
  readonly browser: string;
  readonly network: string;
  readonly figures: readonly ConditionFigure[];
}

/** Chromium's own "Slow 3G": 400 kbit/s either way, two seconds until an answer begins. */
const slow3G = {
  offline: false,
  latency: 2_000,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};
const slowdown = 4;
const queries = ['videosorveglianza', 'parco giochi', 'bancarele', 'spazzatura'];

type Probe = (page: Page, origin: string) => Promise<number>;

/** Measures on the shipped content and on a plan of `large` objectives, each in a fresh browser profile, `rounds` times. */
export async function measureConditions(
  large: number,
  rounds: number,
  say: (line: string) => void,
): Promise<ConditionResults> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const figures: ConditionFigure[] = [];
  const run = async (
    what: string,
    unit: string,
    size: 'shipped' | number,
    probe: Probe,
    network = true,
  ): Promise<void> => {
    const site = await startSite(await ensureSite(size));
    const values: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      values.push(await runOnce(browser, site.origin, probe, network));
    await site.stop();
    figures.push({ what, unit, values });
    say(`${what}: ${values.map((value) => value.toFixed(0)).join(', ')} ${unit}`);
  };
  try {
    const objective =
      listPages(await ensureSite('shipped')).find((page) => /^\/obiettivi\/.+/u.test(page)) ?? '/';
    await run('first paint of an objective, first visit', 'ms', 'shipped', (page, origin) =>
      timePaint(page, origin + objective),
    );
    await run('search answers after the first touch, shipped content', 'ms', 'shipped', timeAnswer);
    await run(
      `search answers after the first touch, ${String(large)} objectives`,
      'ms',
      large,
      timeAnswer,
    );
    await run(
      `long tasks (over 50 ms) while typing in search, ${String(large)} objectives`,
      '',
      large,
      (page, origin) => countLongTasks(page, origin),
      false,
    );
  } finally {
    await browser.close();
  }
  return {
    browser: `Chromium ${browser.version()}`,
    network: `slow 3G (400 kbit/s, 2 s until an answer begins) and a processor slowed ${String(slowdown)} times; long tasks on the slowed processor alone`,
    figures,
  };
}

async function runOnce(
  browser: Browser,
  origin: string,
  probe: Probe,
  network: boolean,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session: CDPSession = await context.newCDPSession(page);
    if (network) await session.send('Network.emulateNetworkConditions', slow3G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await probe(page, origin);
  } finally {
    await context.close();
  }
}

async function timePaint(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 120_000 });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntriesByName('first-contentful-paint'))
            resolve(entry.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
}

/** From the press on the field, with nothing of the search fetched yet, to the first suggestions. */
async function timeAnswer(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/metodo/`, { waitUntil: 'load', timeout: 120_000 });
  const field = page.locator('#cerca');
  const start = performance.now();
  await field.click();
  await field.pressSequentially(queries[0] ?? '', { delay: 80 });
  await page.locator('.suggestions [role="option"]').first().waitFor({ timeout: 120_000 });
  return performance.now() - start;
}

/**
 * Tasks over 50 ms from the moment the search is ready; those of its loading come before and are waited out. All goes by the
 * keyboard, as a person types: what a probe asks of the page meanwhile would count as the page's own work.
 */
async function countLongTasks(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/metodo/`, { waitUntil: 'load', timeout: 120_000 });
  const field = page.locator('#cerca');
  await field.click();
  await page.locator('#cerca[role="combobox"]').waitFor({ timeout: 120_000 });
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
    Object.assign(globalThis, { longTasks: tasks });
  });
  for (const query of queries) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type(query, { delay: 60 });
    await page.waitForTimeout(500);
  }
  if ((await page.locator('.suggestions [role="option"]').count()) === 0)
    throw new Error('the search answered nothing');
  return page.evaluate(
    () => (globalThis as unknown as { longTasks: readonly number[] }).longTasks.length,
  );
}
