import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runFeedbackCli } from '../../src/service/cli/run-feedback-cli.ts';
import type {
  FeedbackStore,
  StoredAnswer,
} from '../../src/service/store/contract/feedback-store.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { type FeedbackService, readJson, startFeedback } from './feedback-fixture.ts';
import { makeAnswer } from './store-answers.ts';

let folder: string;
let url: string;
let store: FeedbackStore;
let service: FeedbackService;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'results-'));
  url = `sqlite:${folder}/feedback.db`;
  store = await openStore(url);
  service = await startFeedback({ store });
});
afterEach(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

async function ask(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  const note = (text: string): void => void (said += `${text}\n`);
  const code = await runFeedbackCli(args, {
    environment: { DATABASE_URL: url },
    now: new Date('2026-05-04T10:00:00Z'),
    user: 'prova',
    out: note,
    err: note,
  });
  return { code, said };
}

async function give(count: number, overrides: Partial<StoredAnswer>): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, () => store.submit(makeAnswer({ comment: '', ...overrides }))),
  );
}

async function readCount(): Promise<unknown> {
  const { overall } = readJson(await service.send('/api/satisfaction')) as {
    overall: { count?: number };
  };
  return overall.count;
}

describe('npm run feedback', () => {
  it('renews the results, which a running service shows within a second', async () => {
    await give(6, {});
    expect(await readCount()).toBeUndefined();
    expect(await ask('renew')).toEqual({
      code: 0,
      said: 'Risultati rinnovati: il portale li mostra già.\n',
    });
    expect(await readCount()).toBe(6);
  });

  it('lists what waits and admits it by its word, by objective or all', async () => {
    expect((await ask('waiting')).said).toBe('Nessuna risposta in attesa.\n');
    await give(30, { standing: 'waiting', burst: 'classe12', rating: 5 });
    await give(2, {
      standing: 'waiting',
      burst: 'casa3456',
      rating: 1,
      objective: 'scuola-sicura',
    });
    expect((await ask('waiting')).said).toBe(
      'classe12 · 2026-03-02 · parco-nuovo · 30 risposte · voti da 1 a 5: 0, 0, 0, 0, 30 · entrano solo con admit\n' +
        'casa3456 · 2026-03-02 · scuola-sicura · 2 risposte · voti da 1 a 5: 2, 0, 0, 0, 0 · entrano da sole, poche al giorno\n',
    );
    expect(await ask('admit', 'classe12')).toEqual({
      code: 0,
      said: '30 risposte ammesse: entrano nei risultati stanotte, o subito con "npm run feedback -- renew".\n',
    });
    await ask('renew');
    expect(await readCount()).toBe(30);
    expect((await ask('admit', 'classe12')).code).toBe(1);
    expect((await ask('admit', '--objective', 'scuola-sicura', '--day', '2026-03-01')).code).toBe(
      1,
    );
    expect((await ask('admit', '--objective', 'scuola-sicura')).code).toBe(0);
    expect((await ask('admit', '--all')).code).toBe(1);
    expect((await store.readLog()).map(({ action }) => action)).toEqual([
      'admit',
      'renew',
      'admit',
    ]);
  });

  it('withdraws answers, and the results follow without letting new ones in', async () => {
    await give(10, { rating: 1 });
    await give(7, { rating: 5, day: '2026-03-09' });
    await ask('renew');
    await give(2, { rating: 3 });
    expect(
      await ask('withdraw', '--objective', 'parco-nuovo', '--day', '2026-03-09', '--rating', '5'),
    ).toEqual({ code: 0, said: '7 risposte ritirate. I risultati ne tengono già conto.\n' });
    expect(await readCount()).toBe(10);
    const answer = makeAnswer();
    await store.submit(answer);
    expect((await ask('withdraw', answer.id)).said).toContain('1 risposta ritirata.');
    expect((await ask('withdraw', answer.id)).code).toBe(1);
    expect((await ask('log')).said).toContain(
      'prova · ritira risposte · kind=satisfaction objective=parco-nuovo day=2026-03-09 rating=5 · 7',
    );
  });

  it.each([
    ['admit'],
    ['admit', 'a', 'b'],
    ['admit', '--objective', 'a', '--page', '/'],
    ['admit', '--all', '--day', 'ieri'],
    ['withdraw'],
    ['withdraw', '--objective', 'parco-nuovo'],
    ['withdraw', 'breve'],
    ['withdraw', '--objective', 'parco-nuovo', '--day', '2026-03-09', '--rating', '6'],
    ['renew', 'ora'],
    ['waiting', 'tutte'],
  ])('does not understand %s %s', async (...args) => {
    expect((await ask(...args)).code).toBe(2);
  });
});
