import { setTimeout as wait } from 'node:timers/promises';
import { LiveContent } from '../../src/desk/live-content.ts';
import { Publisher } from '../../src/desk/publish/publisher.ts';
import { openStore } from '../../src/service/store/open-store.ts';

// A process that publishes what is queued in a database (first word) into a content folder (second word), with a build of 50 ms, until it is killed.
const [url = '', folder = ''] = process.argv.slice(2);
const store = await openStore(url);
const publisher = new Publisher({
  store: store.desk,
  content: new LiveContent(folder),
  now: () => new Date(),
  today: () => '2026-06-15',
  build: () => wait(50, undefined),
  report: (message, error) => console.error(message, error),
});
process.stdout.write('ready\n');
for (;;) {
  publisher.wake();
  await wait(20);
}
