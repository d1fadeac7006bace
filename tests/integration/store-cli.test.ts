import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runFeedbackCli } from '../../src/service/cli/run-feedback-cli.ts';
import { findAccessToken } from '../../src/service/store/access-token.ts';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { makeAnswer } from './store-answers.ts';

let folder: string;
let url: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  url = `sqlite:${folder}/data/feedback.db`;
});
afterEach(() => rm(folder, { recursive: true }));

async function ask(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  const code = await runFeedbackCli(args, {
    environment: { DATABASE_URL: url },
    now: new Date('2026-05-04T10:00:00Z'),
    user: 'prova',
    out: (text) => (out += `${text}\n`),
    err: (text) => (err += `${text}\n`),
  });
  return { code, out, err };
}

async function withTestStore<Result>(
  work: (store: FeedbackStore) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(url);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe('npm run feedback', () => {
  it('lists, publishes, replies and hides, and logs each step under the name at the terminal', async () => {
    const answer = makeAnswer({ comment: 'Poche panchine \u001B[31m' });
    await withTestStore((store) => store.submit(answer));
    expect((await ask('list')).out).toMatch(
      new RegExp(
        `${answer.id} · 2026-03-02 · soddisfazione · 4 su 5 · parco-nuovo · residente · da valutare\\n {2}Poche panchine  \\[31m\\n`,
        'u',
      ),
    );
    expect(await ask('reply', answer.id, '--text', 'Arrivano.')).toMatchObject({
      code: 0,
      out: expect.stringContaining('non è ancora pubblico') as unknown,
    });
    expect(await ask('publish', answer.id)).toEqual({ code: 0, out: 'Pubblicato.\n', err: '' });
    expect(await ask('publish', answer.id)).toMatchObject({
      code: 0,
      out: 'Era già così: nulla da cambiare.\n',
    });
    expect(JSON.parse((await ask('list', '--json', '--state', 'published')).out)).toMatchObject([
      { id: answer.id, reply: 'Arrivano.', replyDay: '2026-05-04' },
    ]);
    expect(await ask('hide', answer.id)).toMatchObject({ code: 0 });
    expect((await ask('list', '--unread')).out).toBe('Nessun commento.\n');
    expect((await ask('log')).out).toBe(
      ['risponde', 'pubblica', 'nasconde']
        .map((step) => `2026-05-04 · prova · ${step} · ${answer.id}\n`)
        .join(''),
    );
  });

  it.each([
    [['publish'], 'Manca l’ID'],
    [['publish', 'uno'], 'non è l’ID'],
    [['pubblica'], 'non esiste'],
    [['list', '--colore'], '--colore'],
    [['list', '--rating', '6'], '1, 2, 3, 4, 5'],
    [['list', 'tutto'], 'Parole di troppo'],
    [['reply', 'cf1b6c0e-4f4c-4d6a-9a3f-0c5c5d1b2a3e'], '--text'],
    [['reply', 'cf1b6c0e-4f4c-4d6a-9a3f-0c5c5d1b2a3e', '--text', ' '], 'da 1 a 2000'],
    [['token'], 'add, list o revoke'],
    [['token', 'add', 'Anna'], 'viewer, editor'],
    [['token', 'add', '--role', 'editor'], 'Manca il nome'],
    [['purge', '--months', '2'], 'da 3 in su'],
    [['migrate', '--to', 'mysql://x'], '--to'],
    [['backup'], '--out FILE'],
    [['restore'], 'Manca'],
    [['export'], '--out FILE'],
  ])('says what is wrong with %j, and touches nothing', async (args, words) => {
    expect(await ask(...args)).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining(words) as unknown,
    });
  });

  it('makes no database just for looking', async () => {
    for (const args of [
      ['list'],
      ['log'],
      ['token', 'list'],
      ['check'],
      ['purge'],
      ['backup', '--out', join(folder, 'copy.db')],
      ['publish', 'cf1b6c0e-4f4c-4d6a-9a3f-0c5c5d1b2a3e'],
    ])
      expect(await ask(...args)).toMatchObject({ code: 1, out: '' });
    await expect(readFile(url.slice(7))).rejects.toThrow('ENOENT');
  });

  it('says that a comment does not exist', async () => {
    await withTestStore((store) => store.submit(makeAnswer()));
    expect(await ask('hide', 'cf1b6c0e-4f4c-4d6a-9a3f-0c5c5d1b2a3e')).toMatchObject({
      code: 1,
      out: expect.stringContaining('Nessun commento') as unknown,
    });
  });

  it('shows a token once, keeps only its hash and ends it', async () => {
    const { code, out } = await ask('token', 'add', 'Anna Bianchi', '--role', 'editor');
    const secret = /[0-9a-f]{12}\.[\w-]{43}/u.exec(out)?.[0] ?? '';
    expect(code).toBe(0);
    expect(await withTestStore((store) => findAccessToken(secret, store))).toMatchObject({
      name: 'Anna Bianchi',
      role: 'editor',
    });
    expect((await readFile(url.slice(7))).includes(secret.slice(13))).toBe(false);
    expect(await ask('token', 'add', 'Anna Bianchi', '--role', 'viewer')).toMatchObject({
      code: 1,
    });
    expect((await ask('token', 'list')).out).toBe(
      'Anna Bianchi: legge e modera, dal 4 maggio 2026\n',
    );
    expect(await ask('token', 'revoke', 'Anna Bianchi')).toMatchObject({ code: 0 });
    expect(await ask('token', 'revoke', 'Anna Bianchi')).toMatchObject({ code: 1 });
    expect(await withTestStore((store) => findAccessToken(secret, store))).toBeUndefined();
    expect((await ask('log')).out).toContain('prova · crea un accesso');
  });

  it('exports to a new file only, and logs it', async () => {
    await withTestStore((store) => store.submit(makeAnswer({ comment: '=1+1' })));
    const file = join(folder, 'commenti.csv');
    expect(await ask('export', '--out', file)).toMatchObject({ code: 0 });
    const written = await readFile(file, 'utf8');
    expect(written.startsWith('\uFEFF"ID";"Giorno"')).toBe(true);
    expect(written).toContain(`;"'=1+1";`);
    expect(await ask('export', '--out', file)).toMatchObject({ code: 1 });
    expect((await ask('log')).out).toBe('2026-05-04 · prova · esporta · 1\n');
  });

  it('keeps, restores, erases and checks', async () => {
    await withTestStore((store) =>
      Promise.all(
        [makeAnswer({ day: '2025-05-03' }), makeAnswer({ day: '2025-05-04' })].map((answer) =>
          store.submit(answer),
        ),
      ),
    );
    const copy = join(folder, 'copia.db');
    expect((await ask('backup', '--out', copy)).out).toContain('2 risposte, 2 commenti');
    expect((await ask('purge')).out).toBe(
      'Cancellato 1 commento di prima del 4 maggio 2025. I voti restano.\n',
    );
    expect(await ask('restore', copy)).toMatchObject({
      code: 1,
      err: expect.stringContaining('--force') as unknown,
    });
    expect((await ask('restore', copy, '--force')).out).toContain(
      'Ripristino verificato: 2 risposte, 2 commenti',
    );
    expect((await ask('check')).out).toBe('L’archivio funziona: 2 risposte.\n');
    expect((await ask('migrate', '--to', `sqlite:${folder}/altro.db`)).out).toContain(
      'Dati spostati e verificati: 2 risposte',
    );
  });

  it('reports a damaged database without a stack, and a wrong setting', async () => {
    await withTestStore((store) => store.submit(makeAnswer()));
    await writeFile(url.slice(7), 'x'.repeat(9_000));
    expect(await ask('list')).toMatchObject({
      code: 1,
      err: expect.stringContaining('danneggiato') as unknown,
    });
    url = 'mysql://localhost';
    expect(await ask('list')).toMatchObject({
      code: 1,
      err: expect.stringContaining('DATABASE_URL') as unknown,
    });
  });

  it('runs as a process, with help in Italian', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../../src/service/feedback-cli.ts'), '--help'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Uso: npm run feedback');
  });
});
