import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LiveContent } from '../../src/desk/live-content.ts';
import { Publisher } from '../../src/desk/publish/publisher.ts';
import { openStore } from '../../src/service/store/open-store.ts';

// A process that publishes what is queued in a database (first word) into a content folder (second word), with a build of 50 ms or the real one (third word), until it is killed.
const [url = '', folder = '', kind = 'brief'] = process.argv.slice(2);
const store = await openStore(url);
const publisher = new Publisher({
  store: store.desk,
  content: new LiveContent(folder),
  now: () => new Date(),
  today: () => '2026-06-15',
  build: () => (kind === 'real' ? buildSite() : wait(50, undefined)),
  report: (message, error) => console.error(message, error),
});
/** Builds the invented municipality out of this content. */
async function buildSite(): Promise<string | undefined> {
  const astro = join(import.meta.dirname, '..', '..', 'node_modules', 'astro', 'bin', 'astro.mjs');
  const config = 'tests/fixtures/municipality.config.ts';
  const child = spawn(process.execPath, [astro, 'build', '--config', config], {
    stdio: 'ignore',
    env: {
      ...process.env,
      CONTENT_DIR: folder,
      // Below the project, where its packages are found.
      TEST_SITE_DIR: join('.cache', 'desk-kills'),
      SHARE_IMAGES: 'off',
    },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0 ? undefined : `build ${String(code)}`;
}

process.stdout.write('ready\n');
for (;;) {
  publisher.wake();
  await wait(20);
}
