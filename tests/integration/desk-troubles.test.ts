import fs, { readdir, readFile, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readHistory } from '../../src/catalog/read-content/read-history.ts';
import { LiveContent } from '../../src/desk/live-content.ts';
import { addColleague } from './desk-fixture.ts';
import { describeReporting } from './describe-reporting.ts';
import { takePhoto } from './office-photos.ts';

const slug = 'punti-luce-piazza';
const start = `/redazione/nuovo/?obiettivo=${slug}`;
const filled = {
  cosa: 'I punti luce sono accesi',
  quando: '10/06/2026',
  fonte: 'Determina n. 12 del 9 giugno 2026',
  collegamento: 'https://borgo.example/atti/12',
  'descrizione-nuovo': 'La piazza di sera',
  'volti-nuovo': '1',
};

/** Runs `work` on a disk that takes no further byte below a folder. */
async function withFullDisk(folder: string, work: () => Promise<void>): Promise<void> {
  const { open } = fs;
  fs.open = async (path, ...more) => {
    const file = await open(path, ...more);
    if (typeof path === 'string' && path.startsWith(folder) && path.endsWith('.tmp'))
      file.writeFile = () =>
        Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
    return file;
  };
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    fs.open = open;
    syncBuiltinESMExports();
  }
}

describeReporting('publishing in trouble', { postgresIsDeep: true }, (desk) => {
  beforeEach(() => addColleague(desk.service.store, 'Anna', 'author', ['giardini']));

  /** Anna reports with a photo and asks to publish; gives the address of the draft and what its page says then. */
  const publish = async (typed: Readonly<Record<string, string>> = {}) => {
    const anna = await desk.enter('Anna');
    const file = { name: 'foto.jpg', bytes: await takePhoto() };
    const form = { ...filled, ...typed, azione: 'anteprima' };
    const { target } = await desk.send(anna, start, form, file);
    const ask = () => desk.send(anna, `${target}anteprima/`, { azione: 'pubblica-novita' });
    const look = async () => (await anna.get(target)).body.toString();
    return { ask, look };
  };
  /** Another round, as after a restart; what the one before reported is looked at first. */
  const goOn = async (reported: string): Promise<void> => {
    expect(desk.reported.join('\n')).toContain(reported);
    desk.reported = [];
    await desk.restartPublisher();
    desk.publisher.wake();
    await desk.publisher.stop();
  };
  const list = (folder: string): Promise<readonly string[]> =>
    readdir(join(desk.folder, folder, slug)).catch(() => []);

  it('waits for room on a full disk, leaves nothing half written, and goes on by itself', async () => {
    const { ask, look } = await publish();
    await withFullDisk(desk.folder, async () => {
      await ask();
      await desk.publisher.stop();
    });
    expect(await look()).toContain('Il disco del server è pieno');
    expect([await list('updates'), await list('files')]).toEqual([[], []]);
    await goOn('no space left');
    expect(await look()).toContain('Pubblicata');
    expect([(await list('updates')).length, (await list('files')).length]).toEqual([1, 2]);
  });

  it('names a file that somebody has broken by hand meanwhile, and goes on once it is mended', async () => {
    const path = join(desk.folder, 'objectives', 'scuola-tetto.yaml');
    const whole = await readFile(path, 'utf8');
    const { ask, look } = await publish();
    await desk.publisher.stop();
    await ask();
    await writeFile(path, 'title: "\n');
    await goOn('');
    const told = await look();
    expect(told).toContain('Il contenuto del portale ha un errore');
    expect(told).toContain('objectives/scuola-tetto.yaml');
    expect([await list('updates'), await list('files')]).toEqual([[], []]);
    await writeFile(path, whole);
    await goOn('scuola-tetto');
    expect(await look()).toContain('Pubblicata');
    expect(await list('updates')).toHaveLength(1);
  });

  it('loses nothing when the clock goes back an hour over midnight', async () => {
    desk.clock = new Date('2026-06-15T22:30:00Z');
    const [first, second] = [
      await publish(),
      await publish({ cosa: 'Collaudati i pali', quando: '11/06/2026' }),
    ];
    await first.ask();
    await desk.publisher.stop();
    expect(await first.look()).toContain('Pubblicata');
    await second.ask();
    desk.clock = new Date('2026-06-15T21:30:00Z');
    await goOn('');
    expect(await second.look()).toContain('Pubblicata');
    // By the right clock both are there, and the history holds together.
    const { portal } = await new LiveContent(desk.folder).read('2026-06-16');
    const updates = portal.objectives.find((each) => each.slug === slug)?.updates ?? [];
    expect(updates.map(({ published }) => published).toSorted()).toEqual([
      '2026-06-15',
      '2026-06-16',
    ]);
    expect((await readHistory(desk.folder)).get(slug)?.length).toBeGreaterThan(1);
    expect(await list('updates')).toHaveLength(2);
  });

  it('keeps what is written while the build fails, and publishes it with the next one that works', async () => {
    const { ask, look } = await publish();
    desk.trouble = 'Manca lo spazio.';
    await ask();
    await desk.publisher.stop();
    expect(await look()).toContain('Manca lo spazio.');
    expect(await list('updates')).toHaveLength(1);
    desk.trouble = undefined;
    await goOn('');
    expect(await look()).toContain('Pubblicata');
    expect(await list('updates')).toHaveLength(1);
  });
});
