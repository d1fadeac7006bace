import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAccessToken, findAccessToken } from '../../src/service/store/access-token.ts';
import type { FeedbackStore, Snapshot, StoredAnswer } from '../../src/service/store/feedback-store.ts';
import { createSessionSecret, hashSessionSecret } from '../../src/service/store/session-secret.ts';
import { AnswerRefusedError } from '../../src/service/store/store-errors.ts';
import { makeAnswer, makeClarityAnswer, office } from './store-answers.ts';

/** A fresh, empty database. */
export interface TestDatabase {
  /** Opens it, as often as asked. */
  readonly open: () => Promise<FeedbackStore>;
  readonly remove: () => Promise<void>;
}

/** What every store must do, whatever it is built on. */
export function describeStore(name: string, prepare: () => Promise<TestDatabase>): void {
  let database: TestDatabase;
  let store: FeedbackStore;
  beforeEach(async () => {
    database = await prepare();
    store = await database.open();
  });
  afterEach(async () => {
    await store.close();
    await database.remove();
  });
  const reopen = async (): Promise<void> => {
    await store.close();
    store = await database.open();
  };

  describe(`${name}: submit`, () => {
    it('stores an answer and still has it after opening again', async () => {
      const answer = makeAnswer();
      expect(await store.submit(answer)).toBe('stored');
      await reopen();
      expect(await store.countAnswers()).toBe(1);
      const { id, day, kind, page, objective, rating, comment, respondent, flagged } = answer;
      expect(await store.listComments()).toEqual([{ id, day, kind, page, objective, rating, answer: undefined, comment, respondent, flagged, state: 'pending', reply: undefined, replyDay: undefined }]);
    });

    it('knows the same content again, on a later day, flagged or with the id in capitals', async () => {
      const answer = makeAnswer();
      await store.submit(answer);
      for (const again of [answer, { ...answer, day: '2026-03-09', flagged: true }, { ...answer, id: answer.id.toUpperCase() }]) expect(await store.submit(again)).toBe('known');
      expect(await store.countAnswers()).toBe(1);
    });

    it.each<[string, Partial<StoredAnswer>]>([
      ['rating', { rating: 1 }],
      ['comment', { comment: 'Altro' }],
      ['lack of a comment', { comment: '' }],
      ['page', { page: '/obiettivi/altro/' }],
      ['objective', { objective: 'altro' }],
      ['respondent', { respondent: 'visitor' }],
    ])('reports a conflict when the same id comes with another %s', async (_, change) => {
      const answer = makeAnswer();
      await store.submit(answer);
      expect(await store.submit({ ...answer, ...change })).toBe('conflict');
      expect((await store.listComments())[0]?.comment).toBe(answer.comment);
    });

    it('tells new, known and conflicting answers of one turn apart', async () => {
      const answer = makeAnswer();
      const results = await Promise.all([answer, answer, { ...answer, rating: 1 }, makeClarityAnswer(), { ...answer, id: answer.id.toUpperCase() }].map((item) => store.submit(item)));
      expect(results).toEqual(['stored', 'known', 'conflict', 'stored', 'known']);
      expect(await store.countAnswers()).toBe(2);
    });

    it('refuses a bad row without failing its neighbours', async () => {
      const bad = [makeAnswer({ rating: 6 }), makeAnswer({ rating: 2.5 }), makeClarityAnswer({ respondent: 'resident' }), makeAnswer({ day: 'ieri' }), makeAnswer({ comment: 'x'.repeat(8193) }), makeAnswer({ id: 'breve' })];
      const good = Array.from({ length: 40 }, () => makeAnswer());
      const results = await Promise.allSettled([...good.slice(0, 20), ...bad, ...good.slice(20)].map((answer) => store.submit(answer)));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(40);
      for (const result of results.slice(20, 26)) expect(result.status === 'rejected' && result.reason).toBeInstanceOf(AnswerRefusedError);
      expect(await store.countAnswers()).toBe(40);
    });

    it('adds no row for thousands of replays', async () => {
      const answers = Array.from({ length: 50 }, () => makeAnswer());
      await Promise.all(answers.map((answer) => store.submit(answer)));
      for (let round = 0; round < 20; round += 1) expect(new Set(await Promise.all([...answers, ...answers].map((answer) => store.submit(answer))))).toEqual(new Set(['known']));
      expect(await store.countAnswers()).toBe(50);
    });

    it('knows words again that no database keeps as they are', async () => {
      for (const comment of ['nul\0dentro', 'mezza \uD83D faccina', '👩‍👩‍👧‍👦 "; DROP TABLE answers; --', 'à la carte \u2028', '']) {
        const answer = makeAnswer({ comment });
        expect(await store.submit(answer)).toBe('stored');
        expect(await store.submit(answer)).toBe('known');
      }
    });
  });

  describe(`${name}: aggregate`, () => {
    it('counts answers by everything that results are told apart by', async () => {
      const answers = [makeAnswer(), makeAnswer(), makeAnswer({ rating: 1 }), makeAnswer({ respondent: 'visitor' }), makeAnswer({ day: '2026-04-01' }), makeClarityAnswer(), makeClarityAnswer({ objective: 'parco-nuovo', page: '/obiettivi/parco-nuovo/' })];
      await Promise.all(answers.map((answer) => store.submit(answer)));
      const counts = await store.aggregate();
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(answers.length);
      expect(counts).toHaveLength(6);
      expect(counts).toContainEqual({ kind: 'satisfaction', objective: 'parco-nuovo', page: '/obiettivi/parco-nuovo/', rating: 4, respondent: 'resident', month: '2026-03', count: 2 });
      expect(counts).toContainEqual({ kind: 'clarity', objective: undefined, page: '/metodo/', rating: 2, respondent: undefined, month: '2026-03', count: 1 });
    });

    it('gives nothing for an empty store', async () => {
      expect(await store.aggregate()).toEqual([]);
    });
  });

  describe(`${name}: comments`, () => {
    it('lists by filter, latest day first', async () => {
      const early = makeAnswer({ day: '2026-01-05', flagged: true });
      const late = makeAnswer({ day: '2026-02-05', rating: 1, objective: 'scuola', page: '/obiettivi/scuola/' });
      const clarity = makeClarityAnswer({ comment: 'Non trovo la mappa', day: '2026-01-20' });
      await Promise.all([early, late, clarity, makeAnswer({ comment: '' })].map((answer) => store.submit(answer)));
      const list = async (filter: Parameters<FeedbackStore['listComments']>[0]): Promise<readonly string[]> => (await store.listComments(filter)).map(({ id }) => id);
      expect(await list({})).toEqual([late.id, clarity.id, early.id]);
      expect(await list({ objective: 'scuola' })).toEqual([late.id]);
      expect(await list({ kind: 'clarity' })).toEqual([clarity.id]);
      expect(await list({ rating: 1 })).toEqual([late.id]);
      expect(await list({ flagged: true })).toEqual([early.id]);
      expect(await list({ flagged: false, kind: 'satisfaction' })).toEqual([late.id]);
      expect(await list({ id: early.id.toUpperCase() })).toEqual([early.id]);
      expect(await list({ limit: 1, offset: 1 })).toEqual([clarity.id]);
      await store.hide(late.id, office);
      expect(await list({ unread: true })).toEqual([clarity.id, early.id]);
      expect(await list({ unread: false })).toEqual([late.id]);
      expect(await list({ state: 'hidden' })).toEqual([late.id]);
      expect(await list({ page: '/metodo/' })).toEqual([clarity.id]);
      expect([await store.countComments(), await store.countComments({ unread: true, limit: 1 }), await store.countComments({ rating: 5 })]).toEqual([3, 2, 0]);
    });

    it('acts only on what was seen, and then leaves no line in the log', async () => {
      const answer = makeAnswer();
      await store.submit(answer);
      const fresh = { state: 'pending', reply: undefined } as const;
      expect(await store.reply(answer.id, 'Prima', office, fresh)).toBe('done');
      expect(await store.publish(answer.id, office, fresh)).toBe('changed');
      expect(await store.hide(answer.id, office, { state: 'published', reply: 'Prima' })).toBe('changed');
      expect(await store.reply(answer.id, 'Seconda', office, { state: 'pending', reply: 'Altra' })).toBe('changed');
      expect(await store.publish(answer.id, office, { state: 'pending', reply: 'Prima' })).toBe('done');
      expect(await store.publish(randomUUID(), office, fresh)).toBe('absent');
      expect(await store.listComments()).toMatchObject([{ state: 'published', reply: 'Prima' }]);
      expect((await store.readLog()).map(({ action }) => action)).toEqual(['reply', 'publish']);
    });

    it('lets one of many at once decide, whichever connection they use', async () => {
      const answer = makeAnswer();
      await store.submit(answer);
      const other = await database.open();
      const seen = { state: 'pending', reply: undefined } as const;
      const results = await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? store : other)[index % 3 === 0 ? 'hide' : 'publish'](answer.id, office, seen)));
      expect(results.filter((result) => result === 'done')).toHaveLength(1);
      expect(results.filter((result) => result === 'changed')).toHaveLength(9);
      expect(await store.readLog()).toHaveLength(1);
      await other.close();
    });

    it('publishes, replies and hides, each step in the log', async () => {
      const answer = makeAnswer();
      await store.submit(answer);
      expect(await store.publish(answer.id, office)).toBe('done');
      expect(await store.publish(answer.id, office)).toBe('unchanged');
      expect(await store.reply(answer.id, 'Ne arrivano sei.', office)).toBe('done');
      expect(await store.reply(answer.id, 'Ne arrivano sei.', office)).toBe('unchanged');
      expect(await store.listComments({ state: 'published', objective: 'parco-nuovo' })).toMatchObject([{ id: answer.id, reply: 'Ne arrivano sei.', replyDay: office.day }]);
      expect(await store.hide(answer.id.toUpperCase(), office)).toBe('done');
      expect(await store.listComments({ state: 'published' })).toEqual([]);
      expect((await store.readLog()).map(({ action, subject }) => [action, subject])).toEqual([['publish', answer.id], ['reply', answer.id], ['hide', answer.id]]);
    });

    it('says that a comment is absent, also for an answer without words', async () => {
      const silent = makeAnswer({ comment: '' });
      await store.submit(silent);
      for (const id of [silent.id, randomUUID(), 'niente']) {
        expect(await store.publish(id, office)).toBe('absent');
        expect(await store.hide(id, office)).toBe('absent');
        expect(await store.reply(id, 'Grazie', office)).toBe('absent');
      }
      expect(await store.readLog()).toEqual([]);
    });

    it('erases old comments and replies, keeps the ratings and still knows the answers', async () => {
      const old = makeAnswer({ day: '2025-02-28' });
      const edge = makeAnswer({ day: '2025-03-01' });
      await Promise.all([old, edge].map((answer) => store.submit(answer)));
      await store.reply(old.id, 'Grazie', office);
      expect(await store.purgeOldComments('2025-03-01', office)).toBe(1);
      expect(await store.purgeOldComments('2025-03-01', office)).toBe(0);
      expect((await store.listComments()).map(({ id }) => id)).toEqual([edge.id]);
      expect(await store.countAnswers()).toBe(2);
      expect(await store.submit(old)).toBe('known');
      expect(await store.submit({ ...old, rating: 1 })).toBe('conflict');
      expect((await store.readLog()).filter(({ action }) => action === 'purge')).toMatchObject([{ detail: '1', actor: office.actor }]);
    });
  });

  describe(`${name}: the log`, () => {
    it('keeps its lines in order', async () => {
      for (const subject of ['a', 'b', 'c']) await store.appendLog({ ...office, action: 'export', subject, detail: '' });
      await reopen();
      expect((await store.readLog()).map(({ subject }) => subject)).toEqual(['a', 'b', 'c']);
      expect((await store.readLog({ limit: 2, offset: 0 })).map(({ subject }) => subject)).toEqual(['c', 'b']);
      expect((await store.readLog({ limit: 2, offset: 2 })).map(({ subject }) => subject)).toEqual(['a']);
    });
  });

  describe(`${name}: tokens`, () => {
    it('opens with the secret alone, until it is revoked', async () => {
      const { secret, token } = await createAccessToken('Anna', 'editor', '2026-04-01');
      expect(await store.addToken(token, office)).toBe(true);
      expect(await findAccessToken(secret, store)).toEqual(token);
      expect(await findAccessToken(`${secret.slice(0, -2)}${secret.endsWith('AA') ? 'BA' : 'AA'}`, store)).toBeUndefined();
      expect(await store.revokeToken('Anna', office)).toBe(true);
      expect(await store.revokeToken('Anna', office)).toBe(false);
      expect(await findAccessToken(secret, store)).toBeUndefined();
      expect(await store.findTokens()).toMatchObject([{ name: 'Anna', role: 'editor', revoked: office.day }]);
      expect((await store.readLog()).map(({ action, detail }) => [action, detail])).toEqual([['token-add', 'Anna'], ['token-revoke', 'Anna']]);
    });

    it('has one token in force for a name, and no secret in what it keeps', async () => {
      const first = await createAccessToken('Anna', 'viewer', '2026-04-01');
      const second = await createAccessToken('Anna', 'editor', '2026-04-02');
      await store.addToken(first.token, office);
      expect(await store.addToken(second.token, office)).toBe(false);
      await store.revokeToken('Anna', office);
      expect(await store.addToken(second.token, office)).toBe(true);
      expect(JSON.stringify(await store.findTokens())).not.toContain(first.secret.split('.')[1]);
      expect((await store.readLog()).filter(({ action }) => action === 'token-add')).toHaveLength(2);
    });
  });

  describe(`${name}: sessions`, () => {
    const addToken = async (holder: string): Promise<string> => {
      const { token } = await createAccessToken(holder, 'editor', '2026-04-01');
      await store.addToken(token, office);
      return token.id;
    };

    it('finds who is signed in from every connection, until they leave', async () => {
      const token = await addToken('Anna');
      const hash = hashSessionSecret(createSessionSecret(new Date()));
      await store.addSession({ hash, token }, { ...office, actor: 'Anna' });
      const other = await database.open();
      expect(await other.findSession(hash)).toMatchObject({ id: token, name: 'Anna', role: 'editor' });
      expect(await other.findSession(hashSessionSecret('altro'))).toBeUndefined();
      await store.endSession(hash);
      expect(await other.findSession(hash)).toBeUndefined();
      expect((await store.readLog()).at(-1)).toEqual({ actor: 'Anna', day: office.day, action: 'sign-in', subject: token, detail: '' });
      await other.close();
    });

    it('ends all sessions of a token that is revoked, also for a new token of the same name, and no others', async () => {
      const [anna, bruno] = [await addToken('Anna'), await addToken('Bruno')];
      const hashes = [anna, anna, bruno].map((token) => ({ token, hash: hashSessionSecret(createSessionSecret(new Date())) }));
      for (const session of hashes) await store.addSession(session, office);
      await store.revokeToken('Anna', office);
      await addToken('Anna');
      expect(await Promise.all(hashes.map(({ hash }) => store.findSession(hash)))).toMatchObject([undefined, undefined, { name: 'Bruno' }]);
    });

    it('forgets sessions of days before yesterday', async () => {
      const token = await addToken('Anna');
      const hashes = ['2026-03-30', '2026-03-31', '2026-04-01'].map((day) => ({ day, hash: hashSessionSecret(createSessionSecret(new Date())) }));
      for (const { day, hash } of hashes) await store.addSession({ hash, token }, { ...office, day });
      expect((await Promise.all(hashes.map(({ hash }) => store.findSession(hash)))).map((found) => found?.name)).toEqual([undefined, 'Anna', 'Anna']);
    });
  });

  describe(`${name}: snapshots`, () => {
    it('renews a cell only after enough new answers, whoever asks', async () => {
      const snapshot = (count: number): Snapshot => ({ cell: 'parco-nuovo', count, day: '2026-04-01', figures: `{"count":${String(count)}}` });
      await store.writeSnapshots([snapshot(10)], 5);
      await store.writeSnapshots([snapshot(14), { ...snapshot(3), cell: 'scuola' }], 5);
      expect((await store.readSnapshots()).map(({ cell, count }) => [cell, count])).toEqual([['parco-nuovo', 10], ['scuola', 3]]);
      await store.writeSnapshots([snapshot(15)], 5);
      expect(await store.readSnapshots()).toContainEqual(snapshot(15));
      await store.writeSnapshots([], 5);
    });
  });

  describe(`${name}: check`, () => {
    it('is well when the store takes answers, and says so of two open stores', async () => {
      const other = await database.open();
      expect([await store.check(), await other.check()]).toEqual([{ ok: true }, { ok: true }]);
      const answer = makeAnswer();
      expect((await Promise.all([store.submit(answer), other.submit(answer)])).toSorted()).toEqual(['known', 'stored']);
      await other.close();
    });

    it('writes what waits before it closes', async () => {
      const pending = [makeAnswer(), makeAnswer()].map((answer) => store.submit(answer));
      await store.close();
      expect(await Promise.all(pending)).toEqual(['stored', 'stored']);
      store = await database.open();
      expect(await store.countAnswers()).toBe(2);
    });
  });
}
