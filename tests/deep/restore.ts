import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { hash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFileNames } from '../../src/domain/content/update-file.ts';
import { updateSchema } from '../../src/domain/content/update.ts';
import { LiveContent } from '../../src/desk/live-content.ts';
import type { DeskStore } from '../../src/desk/desk-store.ts';
import { Publisher } from '../../src/desk/publish/publisher.ts';
import { noFields } from '../../src/desk/reports/start-fields.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { municipalityContent } from '../checks/built-site.ts';
import { makeAnswer } from '../integration/store-answers.ts';

// The copy and the return of content, history, files, drafts and answers together, by the commands that docs/operate.md gives, word for word.
const root = join(import.meta.dirname, '..', '..');
const today = '2026-06-15';
const slug = 'punti-luce-piazza';
const by = { person: 'prova', role: 'terminal', at: `${today}T09:00:00.000Z` } as const;
const guide = await readFile(join(root, 'docs', 'operate.md'), 'utf8');

/** Commands of the guide that are nothing but the machine's own: services, users, and a folder that only root makes. */
const ofTheMachine = /^(?:systemctl|install) /u;

/** The commands of the unit that makes copies, and those of the return. */
const copying = [...guide.matchAll(/^ExecStart(?:Post)?=(.+)$/gmu)]
  .flatMap(([, line = '']) =>
    line.includes('/var/backups/') || line.includes('purge') ? [line] : [],
  )
  .map((line) => line.replaceAll('$$', '$').replaceAll('%%', '%'));
const returning = (/## Restoring\n+```sh\n(.*?)```/su.exec(guide)?.[1] ?? '')
  .split('\n')
  .map((line) => line.replace(/ +#.*$/u, '').replace(/^sudo -u \w+ /u, ''))
  .filter((line) => line !== '' && !ofTheMachine.test(line));
assert.ok(copying.length >= 3 && returning.length >= 4, 'the guide has other commands');

const folder = await mkdtemp(join(tmpdir(), 'restore-'));
const program = join(folder, 'portale');
const copies = join(folder, 'copies');
const content = join(program, 'content');
const url = `sqlite:${join(program, 'data', 'feedback.db')}`;

/** Runs a command of the guide in this folder instead of the one it names. */
function run(command: string): string {
  console.log(`$ ${command}`);
  const here = command
    .replaceAll('/var/backups/portale', copies)
    .replaceAll('/srv/portale', program)
    .replaceAll('2026-05-04', new Date().toLocaleDateString('sv'));
  return execFileSync('sh', ['-c', here], {
    cwd: program,
    encoding: 'utf8',
    env: { ...process.env, PORTAL_TODAY: today, SHARE_IMAGES: 'off', NODE_ENV: 'production' },
  });
}

/** A report with a photo, in the state that is asked for. */
async function addReport(
  desk: DeskStore,
  title: string,
  state: 'draft' | 'queued',
): Promise<readonly [id: string, photo: string]> {
  const id = crypto.randomUUID();
  const fields = { ...noFields, title, date: '10/06/2026', evidence: 'Determina' };
  await desk.saveDraft({ id, author: crypto.randomUUID(), slug, office: undefined, fields }, 0, by);
  const bytes = randomBytes(40_000);
  const name = `${hash('sha256', bytes).slice(0, 16)}.jpg`;
  for (const each of listFileNames({ name })) await desk.keepDraftFile(id, each, bytes);
  const file = { name, label: title, size: bytes.length, width: 800, height: 600 };
  const report = updateSchema.parse({
    ...{ date: '2026-06-10', published: today, title, text: title },
    ...{ evidence: [{ label: 'Determina' }], files: [file] },
  });
  if (state === 'queued') await desk.moveDraft(id, { from: ['draft'], to: state, report }, by);
  return [id, name];
}

/** Publishes what is queued. */
async function publish(): Promise<void> {
  const store = await openStore(url);
  const publisher = new Publisher({
    store: store.desk,
    content: new LiveContent(content),
    now: () => new Date(by.at),
    today: () => today,
    build: () => Promise.resolve(undefined),
    report: (message, error) => {
      throw new Error(message, { cause: error });
    },
  });
  publisher.wake();
  await publisher.stop();
  await store.close();
}

/** Every file below a folder by its fingerprint. */
async function listTree(place: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(place, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const pairs = files.map(
    async (file) => [file.slice(place.length), hash('sha256', await readFile(file))] as const,
  );
  return Object.fromEntries((await Promise.all(pairs)).toSorted());
}

/** What the database holds of answers and drafts, and the photo of a draft. */
async function readStore([draft, photo]: readonly [id: string, photo: string]) {
  const store = await openStore(url);
  const [drafts, answers] = [await store.desk.listDrafts({}), await store.listComments({})];
  const bytes = await store.desk.findDraftFile(draft, photo);
  assert.equal(bytes?.length, 40_000, 'the photo of a draft is lost');
  await store.close();
  return { drafts, answers, bytes };
}

try {
  await mkdir(copies);
  await mkdir(join(program, 'data'), { recursive: true });
  for (const name of ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'])
    await cp(join(root, name), join(program, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(program, 'node_modules'));
  await cp(municipalityContent, content, { recursive: true });
  const store = await openStore(url);
  await store.submit(makeAnswer({ comment: 'Poche panchine', day: today }));
  await addReport(store.desk, 'Una novità pubblicata prima', 'queued');
  await store.close();
  await publish();
  const again = await openStore(url);
  const draft = await addReport(again.desk, 'Una bozza', 'draft');
  await addReport(again.desk, 'Una novità in coda', 'queued');
  await again.close();
  const before = await readStore(draft);

  for (const [at, command] of copying.entries()) {
    run(command);
    // Published between the copy of the database and that of the folder, which is then the newer one.
    if (command.includes('backup --out')) await publish();
    assert.ok(at < 9);
  }
  const tree = await listTree(content);

  // The disk is lost.
  await rm(join(content, 'history'), { recursive: true });
  await rm(join(content, 'files'), { recursive: true });
  await writeFile(join(content, 'municipality.yaml'), 'rotto');
  await rm(join(program, 'data'), { recursive: true });
  await mkdir(join(program, 'data'));

  for (const command of returning) run(command);
  assert.deepEqual(await listTree(content), tree, 'the content is not as it was copied');
  const after = await readStore(draft);
  assert.deepEqual(after, before, 'the database is not as it was copied');

  await publish();
  const names = await readdir(join(content, 'updates', slug));
  console.log(names);
  assert.equal(
    names.filter((name) => name.includes('in-coda')).length,
    1,
    'published twice, or not',
  );
  assert.equal(Object.keys(await listTree(join(content, 'files', slug))).length, 4);
  const page = join(program, 'dist', 'client', 'obiettivi', slug, 'index.html');
  assert.ok(existsSync(page) && (await readFile(page, 'utf8')).includes('Una novità in coda'));
  console.log(run('npm run plan -- verify'));
} finally {
  await rm(folder, { recursive: true });
}
