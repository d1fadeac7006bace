import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAccessToken, findAccessToken } from '../../src/service/store/access-token.ts';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';
import { createSessionSecret, hashSessionSecret } from '../../src/service/store/session-secret.ts';
import { makeAnswer, office } from './store-answers.ts';
import { useDatabase, type TestDatabase } from './use-database.ts';

/** What every store must do for those who moderate, whatever it is built on. */
export function describeModerationStore(name: string, prepare: () => Promise<TestDatabase>): void {
  let store: FeedbackStore;
  const database = useDatabase(prepare, (opened) => (store = opened));

  describe(`${name}: moderation`, () => {
    it('publishes, replies and hides, each step in the log', async () => {
      const answer = makeAnswer();
      await store.submit(answer);
      expect(await store.publish(answer.id, office)).toBe('done');
      expect(await store.publish(answer.id, office)).toBe('unchanged');
      expect(await store.reply(answer.id, 'Ne arrivano sei.', office)).toBe('done');
      expect(await store.reply(answer.id, 'Ne arrivano sei.', office)).toBe('unchanged');
      expect(
        await store.listComments({ state: 'published', objective: 'parco-nuovo' }),
      ).toMatchObject([{ id: answer.id, reply: 'Ne arrivano sei.', replyDay: office.day }]);
      expect(await store.hide(answer.id.toUpperCase(), office)).toBe('done');
      expect(await store.listComments({ state: 'published' })).toEqual([]);
      expect((await store.readLog()).map(({ action, subject }) => [action, subject])).toEqual([
        ['publish', answer.id],
        ['reply', answer.id],
        ['hide', answer.id],
      ]);
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
  });

  describe(`${name}: the log`, () => {
    it('keeps its lines in order', async () => {
      for (const subject of ['a', 'b', 'c'])
        await store.appendLog({ ...office, action: 'export', subject, detail: '' });
      await database.reopen();
      expect((await store.readLog()).map(({ subject }) => subject)).toEqual(['a', 'b', 'c']);
      expect((await store.readLog({ limit: 2, offset: 0 })).map(({ subject }) => subject)).toEqual([
        'c',
        'b',
      ]);
      expect((await store.readLog({ limit: 2, offset: 2 })).map(({ subject }) => subject)).toEqual([
        'a',
      ]);
    });
  });

  describe(`${name}: tokens`, () => {
    it('opens with the secret alone, until it is revoked', async () => {
      const { secret, token } = await createAccessToken('Anna', 'editor', '2026-04-01');
      expect(await store.addToken(token, office)).toBe(true);
      expect(await findAccessToken(secret, store)).toEqual(token);
      expect(
        await findAccessToken(
          `${secret.slice(0, -2)}${secret.endsWith('AA') ? 'BA' : 'AA'}`,
          store,
        ),
      ).toBeUndefined();
      expect(await store.revokeToken('Anna', office)).toBe(true);
      expect(await store.revokeToken('Anna', office)).toBe(false);
      expect(await findAccessToken(secret, store)).toBeUndefined();
      expect(await store.findTokens()).toMatchObject([
        { name: 'Anna', role: 'editor', revoked: office.day },
      ]);
      expect((await store.readLog()).map(({ action, detail }) => [action, detail])).toEqual([
        ['token-add', 'Anna'],
        ['token-revoke', 'Anna'],
      ]);
    });

    it('has one token in force for a name, and no secret in what it keeps', async () => {
      const first = await createAccessToken('Anna', 'viewer', '2026-04-01');
      const second = await createAccessToken('Anna', 'editor', '2026-04-02');
      await store.addToken(first.token, office);
      expect(await store.addToken(second.token, office)).toBe(false);
      await store.revokeToken('Anna', office);
      expect(await store.addToken(second.token, office)).toBe(true);
      expect(JSON.stringify(await store.findTokens())).not.toContain(first.secret.split('.')[1]);
      expect((await store.readLog()).filter(({ action }) => action === 'token-add')).toHaveLength(
        2,
      );
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
      expect(await other.findSession(hash)).toMatchObject({
        id: token,
        name: 'Anna',
        role: 'editor',
      });
      expect(await other.findSession(hashSessionSecret('altro'))).toBeUndefined();
      await store.endSession(hash);
      expect(await other.findSession(hash)).toBeUndefined();
      expect((await store.readLog()).at(-1)).toEqual({
        actor: 'Anna',
        day: office.day,
        action: 'sign-in',
        subject: token,
        detail: '',
      });
      await other.close();
    });

    it('ends all sessions of a token that is revoked, also for a new token of the same name, and no others', async () => {
      const [anna, bruno] = [await addToken('Anna'), await addToken('Bruno')];
      const hashes = [anna, anna, bruno].map((token) => ({
        token,
        hash: hashSessionSecret(createSessionSecret(new Date())),
      }));
      for (const session of hashes) await store.addSession(session, office);
      await store.revokeToken('Anna', office);
      await addToken('Anna');
      expect(await Promise.all(hashes.map(({ hash }) => store.findSession(hash)))).toMatchObject([
        undefined,
        undefined,
        { name: 'Bruno' },
      ]);
    });

    it('forgets sessions of days before yesterday', async () => {
      const token = await addToken('Anna');
      const hashes = ['2026-03-30', '2026-03-31', '2026-04-01'].map((day) => ({
        day,
        hash: hashSessionSecret(createSessionSecret(new Date())),
      }));
      for (const { day, hash } of hashes)
        await store.addSession({ hash, token }, { ...office, day });
      expect(
        (await Promise.all(hashes.map(({ hash }) => store.findSession(hash)))).map(
          (found) => found?.name,
        ),
      ).toEqual([undefined, 'Anna', 'Anna']);
    });
  });
}
