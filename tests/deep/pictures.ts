import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import sharp from 'sharp';
import { startSite } from '../checks/start-site.ts';
import { ensureHeadlessShell } from '../ensure-browser.ts';
import { findBin } from '../list-checks.ts';

// node tests/deep/pictures.ts [COMMIT]: looks at both sites as a commit makes them, HEAD unless told, and as the files here do.
const base = process.argv[2] ?? 'HEAD';
const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.cache', 'pictures');
const worktree = join(folder, 'base');

/** Kinds of pages; `{objective}` is the site's. */
const paths = [
  '/',
  '/obiettivi/',
  '/obiettivi/?q=piazza',
  '/obiettivi/{objective}/',
  '/obiettivi/{objective}/cita/',
  '/obiettivi/{objective}/cartello/',
  '/temi/',
  '/temi/1/',
  '/aree/',
  '/scadenze/',
  '/scadenze/registro/',
  '/aggiornamenti/',
  '/soddisfazione/',
  '/indicatori/',
  '/dati/',
  '/metodo/',
  '/segui/',
  '/offline/',
  '/glossario/',
  '/stampa/',
] as const;

/** Both contents; the invented municipality has a day of its own, the shipped plan that of the build. */
const contents = [
  { name: 'piano', config: [], site: 'dist', objective: 'consiglio-comunale-ragazzi-ragazze' },
  {
    name: 'inventato',
    config: ['--config', 'tests/fixtures/municipality.config.ts'],
    site: join('.cache', 'municipality', 'site'),
    objective: 'videosorveglianza-parchi',
  },
] as const;
type Content = (typeof contents)[number];

/** Most of a page that is looked at, in pixels from its top. */
const mostHeight = 3000;

function run(program: string, words: readonly string[], cwd = root): void {
  const { status } = spawnSync(program, words, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${String(status)}`);
}

/** Pictures of every kind of page of a build, by name. */
async function takePictures(
  browser: Browser,
  built: string,
  { name, objective }: Content,
): Promise<ReadonlyMap<string, Buffer>> {
  const site = await startSite(built);
  const pictures = new Map<string, Buffer>();
  for (const width of [360, 768, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({
        viewport: { width, height: mostHeight },
        colorScheme,
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      for (const path of paths) {
        await page.goto(site.origin + path.replace('{objective}', objective), {
          waitUntil: 'networkidle',
        });
        await page.evaluate(() => document.fonts.ready);
        const label = path.replaceAll(/\W+/gu, '-').replaceAll(/^-|-$/gu, '');
        pictures.set(`${name}-${label || 'home'}-${width}-${colorScheme}`, await page.screenshot());
      }
      await page.close();
    }
  }
  await site.stop();
  return pictures;
}

/** Share of the pixels of two pictures of one size in which a channel differs by more than a tenth. */
async function compare(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((each) => sharp(each).removeAlpha().raw().toBuffer()),
  );
  if (a?.length !== b?.length || a === undefined || b === undefined) return 1;
  let differing = 0;
  for (let at = 0; at < a.length; at += 3)
    if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 25))
      differing += 1;
  return differing / (a.length / 3);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
run('git', ['worktree', 'prune']);
run('git', ['worktree', 'add', '--detach', worktree, base]);
symlinkSync(join(root, 'node_modules'), join(worktree, 'node_modules'));
const browser = await chromium.launch({
  executablePath: ensureHeadlessShell(),
  args: ['--no-sandbox', '--disable-gpu'],
});
let pairs = 0;
let different = 0;
for (const content of contents) {
  const [before, after] = [new Map<string, Buffer>(), new Map<string, Buffer>()];
  for (const [from, pictures] of [
    [worktree, before],
    [root, after],
  ] as const) {
    run(process.execPath, [findBin('astro'), 'build', ...content.config], from);
    const taken = await takePictures(browser, join(from, content.site), content);
    for (const [name, picture] of taken) pictures.set(name, picture);
  }
  for (const [name, picture] of after) {
    pairs += 1;
    const share = await compare(before.get(name) ?? Buffer.alloc(0), picture);
    if (share <= 0.005) continue;
    different += 1;
    console.log(`${name}: ${(share * 100).toFixed(1)} % of the pixels differ`);
    await sharp(before.get(name)).toFile(join(folder, `${name}-before.png`));
    await sharp(picture).toFile(join(folder, `${name}-after.png`));
  }
}
await browser.close();
run('git', ['worktree', 'remove', '--force', worktree]);
console.log(
  `${String(pairs)} pairs of pictures, ${String(different)} differ; they are in ${folder}`,
);
process.exitCode = different === 0 ? 0 : 1;
