import { chromium, type Page } from '@playwright/test';
import { latenessTexts } from '../../src/i18n/plan/lateness.ts';
import { startSite } from '../checks/start-site.ts';
import { ensureHeadlessShell } from '../ensure-browser.ts';

/**
 * What residents came for in trials, done on a phone from the home page: how many touches until the answer stands on the screen.
 * Typing a word and sending it counts as one. It needs the build of the shipped content.
 */
const mostTaps = 2;

type Step = (page: Page) => Promise<unknown>;

const tap =
  (selector: string): Step =>
  (page) =>
    page.locator(selector).filter({ visible: true }).first().click();
const type =
  (words: string): Step =>
  async (page) => {
    const field = page.locator('main input[name="q"]').first();
    await field.fill(words);
    await field.press('Enter');
  };

const tasks: readonly {
  readonly name: string;
  readonly steps: readonly Step[];
  /** What then stands on the page. */
  readonly answer: string;
}[] = [
  {
    name: 'what is done at the Orlandi school',
    steps: [type('orlandi'), tap('#elenco h3 a')],
    answer: '#stato',
  },
  {
    name: 'where cameras are planned',
    steps: [tap('.examples a'), tap('#elenco h3 a')],
    answer: '#azioni',
  },
  {
    name: 'what is late',
    steps: [tap(`.numbers a[href$="#${latenessTexts.id}"]`)],
    answer: `[aria-labelledby="${latenessTexts.id}"] a`,
  },
  {
    name: 'what is finished',
    steps: [tap('.numbers a[href*="completed"]')],
    answer: '#elenco h3 a',
  },
  {
    name: 'the next three months',
    steps: [tap('.numbers a[href="/scadenze/"]')],
    answer: '#prossime',
  },
  { name: 'my street', steps: [type('via piave')], answer: '#elenco h3 a' },
  {
    name: 'tell them that I am unhappy, from an objective',
    steps: [
      tap('.ways a[href="#soddisfazione"]'),
      tap('input[name="rating"][value="1"] >> xpath=..'),
    ],
    answer: 'form:has(input[name="rating"]:checked)',
  },
  {
    name: 'follow an objective',
    steps: [tap('.ways a[href="#segui"]')],
    answer: '#segui a[href$="feed.xml"]',
  },
  { name: 'print an objective', steps: [tap('[data-print]')], answer: 'body[data-printed]' },
];
const onObjective = new Set(tasks.slice(-3));

const site = await startSite('dist');
const browser = await chromium.launch({
  executablePath: ensureHeadlessShell(),
  args: ['--no-sandbox'],
});
let failed = 0;
for (const task of tasks) {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  await page.addInitScript(() => {
    globalThis.print = () => {
      document.body.dataset['printed'] = '';
    };
  });
  const start = onObjective.has(task) ? '/obiettivi/consiglio-comunale-ragazzi-ragazze/' : '/';
  await page.goto(site.origin + start);
  await page.waitForLoadState('networkidle');
  let outcome = `${String(task.steps.length)} touches`;
  try {
    for (const step of task.steps) await step(page);
    await page.locator(task.answer).first().waitFor({ timeout: 5_000 });
  } catch (error) {
    outcome = `not reached: ${error instanceof Error ? error.message.split('\n')[0] : ''}`;
  }
  const isGood =
    outcome === `${String(task.steps.length)} touches` && task.steps.length <= mostTaps;
  if (!isGood) failed += 1;
  console.log(`${isGood ? 'good' : 'BAD '} ${task.name}: ${outcome}`);
  await page.close();
}
await browser.close();
await site.stop();
console.log(
  `${String(tasks.length)} tasks, at most ${String(mostTaps)} touches each: ${String(failed)} failed`,
);
process.exitCode = failed === 0 ? 0 : 1;
