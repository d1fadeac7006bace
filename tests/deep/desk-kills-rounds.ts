import { execFileSync, spawn } from 'node:child_process';
import { hash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'yaml';
import { readHistory } from '../../src/catalog/read-content/read-history.ts';
import { listFileNames } from '../../src/domain/content/update-file.ts';
import { updateSchema } from '../../src/domain/content/update.ts';
import { noFields } from '../../src/desk/reports/start-fields.ts';
import type { DeskStore } from '../../src/desk/desk-store.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { municipalityContent } from '../checks/built-site.ts';

const publisher = join(import.meta.dirname, 'desk-publisher.ts');
/** Two offices that report at once. */
const slugs = ['punti-luce-piazza', 'videosorveglianza-parchi'] as const;
/** Where a report stands until it is published; none of these fails. */
const unpublished = ['queued', 'publishing', 'written'] as const;
const by = { person: 'prova', role: 'terminal', at: '2026-06-15T09:00:00.000Z' } as const;

/** What the rounds saw. */
export interface DeskKills {
  readonly kills: number;
  readonly published: number;
  /** Kills that left a lock of git's behind. */
  readonly locks: number;
  /** What must be empty: reports that are there twice, in part, or not at all; broken histories; a checkout that is not clean. */
  readonly faults: readonly string[];
}

/** Kills a publisher at random moments while two offices queue reports, then lets it finish, and looks at content, histories and git. */
export async function killPublisher(kills: number, build: 'brief' | 'real'): Promise<DeskKills> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-kills-'));
  const content = join(folder, 'content');
  await cp(municipalityContent, content, { recursive: true });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', content, '-c', 'user.name=P', '-c', 'user.email=p@x', ...args], {
      encoding: 'utf8',
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Inizio');
  const url = `sqlite:${join(folder, 'feedback.db')}`;
  const store = await openStore(url);
  const titles: string[] = [];
  let locks = 0;
  /** Waits until all reports are published, at most so many milliseconds. */
  const finish = async (most = Infinity): Promise<void> => {
    const end = performance.now() + most;
    while (
      performance.now() < end &&
      (await store.desk.listDrafts({ states: unpublished })).length > 0
    )
      await wait(Math.min(50, Math.max(0, end - performance.now())));
  };
  // One round that nobody stops tells how long a round takes on this machine, and so when to kill.
  for (const slug of slugs) titles.push(await queueReport(store.desk, slug, kills));
  const began = performance.now();
  await runPublisher([url, content, build], () => finish());
  const longest = performance.now() - began;
  for (let round = 0; round < kills; round += 1) {
    for (const slug of slugs) titles.push(await queueReport(store.desk, slug, round));
    await runPublisher([url, content, build], () => finish(Math.random() * longest));
    if (existsSync(join(content, '.git', 'index.lock'))) locks += 1;
  }
  await runPublisher([url, content, build], () => finish());
  const faults = [
    ...(await inspectFiles(content, titles)),
    ...(await readHistory(content).then(
      () => [],
      (error: unknown) => [String(error)],
    )),
    ...git('status', '--porcelain')
      .split('\n')
      .filter((line) => line !== ''),
  ];
  await store.close();
  await rm(folder, { recursive: true });
  return { kills, published: titles.length, locks, faults };
}

async function queueReport(desk: DeskStore, slug: string, round: number): Promise<string> {
  const title = `Notizia ${String(round)} di ${slug}`;
  const id = crypto.randomUUID();
  const fields = { ...noFields, title, date: '10/06/2026', evidence: 'Determina' };
  await desk.saveDraft({ id, author: crypto.randomUUID(), slug, office: undefined, fields }, 0, by);
  // What the publisher writes is what lies in the store, so any bytes will do.
  const bytes = randomBytes(40_000);
  const name = `${hash('sha256', bytes).slice(0, 16)}.jpg`;
  for (const each of listFileNames({ name })) await desk.keepDraftFile(id, each, bytes);
  const file = { name, label: title, size: bytes.length, width: 800, height: 600 };
  const report = updateSchema.parse({
    ...{ date: '2026-06-10', published: '2026-06-15', title, text: title },
    ...{ evidence: [{ label: 'Determina' }], files: [file] },
  });
  await desk.moveDraft(id, { from: ['draft'], to: 'queued', report }, by);
  return `${slug} ${title}`;
}

/** Runs a publisher until `until` ends, then kills it with all that it started. */
async function runPublisher(
  words: readonly [url: string, content: string, build: string],
  until: () => Promise<unknown>,
): Promise<void> {
  // A group of its own, so that git and the build are killed with it as when the machine stops.
  const child = spawn(process.execPath, [publisher, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  await until();
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
}

async function inspectFiles(content: string, titles: readonly string[]): Promise<string[]> {
  const seen = new Map<string, number>();
  const faults: string[] = [];
  for (const slug of slugs) {
    const place = join(content, 'updates', slug);
    const named = new Set<string>();
    for (const name of await readdir(place)) {
      if (!name.endsWith('.yaml')) {
        faults.push(`${slug}/${name} is left behind`);
        continue;
      }
      const read = updateSchema.safeParse(parse(await readFile(join(place, name), 'utf8')));
      if (!read.success) faults.push(`${slug}/${name} is not whole`);
      for (const file of read.data?.files ?? [])
        for (const each of listFileNames(file)) {
          named.add(each);
          const bytes = await readFile(join(content, 'files', slug, each)).catch(() => undefined);
          if (bytes === undefined || !file.name.startsWith(hash('sha256', bytes).slice(0, 16)))
            faults.push(`${slug}/${name}: ${each} is not whole`);
        }
      const key = `${slug} ${read.data?.title ?? ''}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    for (const name of await readdir(join(content, 'files', slug)))
      if (!named.has(name)) faults.push(`files/${slug}/${name} belongs to no report`);
  }
  for (const title of titles)
    if (seen.get(title) !== 1) faults.push(`${title}: ${String(seen.get(title) ?? 0)} times`);
  return faults;
}
