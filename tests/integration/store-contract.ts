import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type {
  FeedbackStore,
  RenewedSnapshot,
  StoredAnswer,
} from '../../src/service/store/contract/feedback-store.ts';
import { AnswerRefusedError } from '../../src/service/store/contract/store-errors.ts';
import { makeAnswer, makeClarityAnswer, makeServiceAnswer, office } from './store-answers.ts';
import { useDatabase, type TestDatabase } from './use-database.ts';

/** What every store must do with answers, whatever it is built on. */
export function describeStore(name: string, prepare: () => Promise<TestDatabase>): void {
  let store: FeedbackStore;
  const database = useDatabase(prepare, (opened) => (store = opened));

  describe(`${name}: submit`, () => {
    it('stores an answer and still has it after opening again', async () => {
      const answer = makeAnswer();
      expect(await store.submit(answer)).toBe('stored');
      await database.reopen();
      expect(await store.countAnswers()).toBe(1);
      const { id, day, kind, page, objective, rating, comment, respondent, flagged } = answer;
      expect(await store.listComments()).toEqual([
        {
          id,
          day,
          kind,
          page,
          objective,
          rating,
          answer: undefined,
          comment,
          respondent,
          flagged,
          state: 'pending',
          reply: undefined,
          replyDay: undefined,
        },
      ]);
    });

    it('knows the same content again, on a later day, flagged or with the id in capitals', async () => {
      const answer = makeAnswer();
      await store.submit(answer);
      for (const again of [
        answer,
        { ...answer, day: '2026-03-09', flagged: true },
        { ...answer, id: answer.id.toUpperCase() },
      ])
        expect(await store.submit(again)).toBe('known');
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
      const results = await Promise.all(
        [
          answer,
          answer,
          { ...answer, rating: 1 },
          makeClarityAnswer(),
          { ...answer, id: answer.id.toUpperCase() },
        ].map((item) => store.submit(item)),
      );
      expect(results).toEqual(['stored', 'known', 'conflict', 'stored', 'known']);
      expect(await store.countAnswers()).toBe(2);
    });

    it('refuses a bad row without failing its neighbours', async () => {
      const bad = [
        makeAnswer({ rating: 6 }),
        makeAnswer({ rating: 2.5 }),
        makeClarityAnswer({ respondent: 'resident' }),
        makeServiceAnswer({ service: undefined }),
        makeServiceAnswer({ objective: 'parco-nuovo' }),
        makeAnswer({ service: 'anagrafe' }),
        makeAnswer({ day: 'ieri' }),
        makeAnswer({ comment: 'x'.repeat(8193) }),
        makeAnswer({ id: 'breve' }),
      ];
      const good = Array.from({ length: 40 }, () => makeAnswer());
      const results = await Promise.allSettled(
        [...good.slice(0, 20), ...bad, ...good.slice(20)].map((answer) => store.submit(answer)),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(40);
      for (const result of results.slice(20, 29))
        expect(result.status === 'rejected' && result.reason).toBeInstanceOf(AnswerRefusedError);
      expect(await store.countAnswers()).toBe(40);
    });

    it('adds no row for thousands of replays', async () => {
      const answers = Array.from({ length: 50 }, () => makeAnswer());
      await Promise.all(answers.map((answer) => store.submit(answer)));
      for (let round = 0; round < 20; round += 1)
        expect(
          new Set(
            await Promise.all([...answers, ...answers].map((answer) => store.submit(answer))),
          ),
        ).toEqual(new Set(['known']));
      expect(await store.countAnswers()).toBe(50);
    });

    it('knows words again that no database keeps as they are', async () => {
      for (const comment of [
        'nul\0dentro',
        'mezza \uD83D faccina',
        '👩‍👩‍👧‍👦 "; DROP TABLE answers; --',
        'à la carte \u2028',
        '',
      ]) {
        const answer = makeAnswer({ comment });
        expect(await store.submit(answer)).toBe('stored');
        expect(await store.submit(answer)).toBe('known');
      }
    });
  });

  describe(`${name}: aggregate`, () => {
    it('counts answers by everything that results are told apart by', async () => {
      const answers = [
        makeAnswer(),
        makeAnswer(),
        makeAnswer({ rating: 1 }),
        makeAnswer({ respondent: 'visitor' }),
        makeAnswer({ day: '2026-04-01' }),
        makeAnswer({ standing: 'further' }),
        makeAnswer({ standing: 'waiting', burst: 'b' }),
        makeClarityAnswer(),
        makeClarityAnswer({ objective: 'parco-nuovo', page: '/obiettivi/parco-nuovo/' }),
      ];
      await Promise.all(answers.map((answer) => store.submit(answer)));
      const counts = await store.aggregate();
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(answers.length - 1);
      expect(counts).toHaveLength(6);
      expect(counts).toContainEqual({
        kind: 'satisfaction',
        objective: 'parco-nuovo',
        page: '/obiettivi/parco-nuovo/',
        rating: 4,
        respondent: 'resident',
        standing: 'counted',
        count: 3,
      });
      expect(counts).toContainEqual({
        kind: 'clarity',
        objective: undefined,
        page: '/metodo/',
        rating: 2,
        respondent: undefined,
        standing: 'counted',
        count: 1,
      });
    });

    it('counts what was said of a service by itself, and lists its comments', async () => {
      const answer = makeServiceAnswer();
      await Promise.all(
        [answer, makeServiceAnswer({ service: 'mensa' })].map((each) => store.submit(each)),
      );
      expect(await store.submit({ ...answer, service: 'mensa' })).toBe('conflict');
      expect(await store.aggregate()).toContainEqual({
        kind: 'service',
        objective: undefined,
        service: 'anagrafe',
        page: '/servizi/anagrafe/',
        rating: 4,
        respondent: undefined,
        standing: 'counted',
        count: 1,
      });
      const comments = await store.listComments({ service: 'anagrafe' });
      expect(comments.map(({ id, service }) => [id, service])).toEqual([[answer.id, 'anagrafe']]);
      expect(await store.withdraw({ kind: 'service', service: 'anagrafe' }, office)).toBe(1);
      expect((await store.aggregate()).map(({ service }) => service)).toEqual(['mensa']);
    });

    it('gives nothing for an empty store', async () => {
      expect(await store.aggregate()).toEqual([]);
    });
  });

  describe(`${name}: comments`, () => {
    it('lists by filter, latest day first', async () => {
      const early = makeAnswer({ day: '2026-01-05', flagged: true });
      const late = makeAnswer({
        day: '2026-02-05',
        rating: 1,
        objective: 'scuola',
        page: '/obiettivi/scuola/',
      });
      const clarity = makeClarityAnswer({ comment: 'Non trovo la mappa', day: '2026-01-20' });
      await Promise.all(
        [early, late, clarity, makeAnswer({ comment: '' })].map((answer) => store.submit(answer)),
      );
      const list = async (
        filter: Parameters<FeedbackStore['listComments']>[0],
      ): Promise<readonly string[]> => (await store.listComments(filter)).map(({ id }) => id);
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
      expect([
        await store.countComments(),
        await store.countComments({ unread: true, limit: 1 }),
        await store.countComments({ rating: 5 }),
      ]).toEqual([3, 2, 0]);
    });

    it('counts published comments by what they are about, and lists those about several things', async () => {
      const [park, bench, school] = [
        makeAnswer(),
        makeAnswer({ day: '2026-03-03' }),
        makeAnswer({ objective: 'scuola', page: '/obiettivi/scuola/' }),
      ];
      const service = makeServiceAnswer({ day: '2026-03-01' });
      const page = makeClarityAnswer({ comment: 'Non trovo la mappa' });
      for (const answer of [park, bench, school, service, page]) await store.submit(answer);
      for (const { id } of [park, bench, service, page]) await store.publish(id, office);
      await store.reply(park.id, 'Ne arrivano sei.', office);
      // An answer to a comment that is not published is not public.
      await store.reply(school.id, 'Grazie.', office);
      const tallies = await store.tallyComments();
      expect(
        tallies.toSorted((a, b) => b.said - a.said || (a.service === undefined ? 1 : -1)),
      ).toEqual([
        { objective: 'parco-nuovo', service: undefined, said: 2, answered: 1 },
        { objective: undefined, service: 'anagrafe', said: 1, answered: 0 },
        { objective: undefined, service: undefined, said: 1, answered: 0 },
      ]);
      const about = async (objectives: readonly string[], services: readonly string[]) =>
        (await store.listComments({ state: 'published', about: { objectives, services } })).map(
          ({ id }) => id,
        );
      expect(await about(['parco-nuovo', 'scuola'], ['anagrafe'])).toEqual([
        bench.id,
        park.id,
        service.id,
      ]);
      expect(await about([], ['anagrafe'])).toEqual([service.id]);
      expect(await about([], [])).toEqual([]);
    });

    it('acts only on what was seen, and then leaves no line in the log', async () => {
      const answer = makeAnswer();
      await store.submit(answer);
      const fresh = { state: 'pending', reply: undefined } as const;
      expect(await store.reply(answer.id, 'Prima', office, fresh)).toBe('done');
      expect(await store.publish(answer.id, office, fresh)).toBe('changed');
      expect(await store.hide(answer.id, office, { state: 'published', reply: 'Prima' })).toBe(
        'changed',
      );
      expect(
        await store.reply(answer.id, 'Seconda', office, { state: 'pending', reply: 'Altra' }),
      ).toBe('changed');
      expect(await store.publish(answer.id, office, { state: 'pending', reply: 'Prima' })).toBe(
        'done',
      );
      expect(await store.publish(randomUUID(), office, fresh)).toBe('absent');
      expect(await store.listComments()).toMatchObject([{ state: 'published', reply: 'Prima' }]);
      expect((await store.readLog()).map(({ action }) => action)).toEqual(['reply', 'publish']);
    });

    it('lets one of many at once decide, whichever connection they use', async () => {
      const answer = makeAnswer();
      await store.submit(answer);
      const other = await database.open();
      const seen = { state: 'pending', reply: undefined } as const;
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          (index % 2 === 0 ? store : other)[index % 3 === 0 ? 'hide' : 'publish'](
            answer.id,
            office,
            seen,
          ),
        ),
      );
      expect(results.filter((result) => result === 'done')).toHaveLength(1);
      expect(results.filter((result) => result === 'changed')).toHaveLength(9);
      expect(await store.readLog()).toHaveLength(1);
      await other.close();
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
      expect((await store.readLog()).filter(({ action }) => action === 'purge')).toMatchObject([
        { detail: '1', actor: office.actor },
      ]);
    });
  });

  describe(`${name}: snapshots`, () => {
    it('replaces only the figures that whoever made new ones has read', async () => {
      const snapshot = (count: number, replaces?: number): RenewedSnapshot => ({
        cell: 'parco-nuovo',
        count,
        day: '2026-04-01',
        figures: `{"count":${String(count)}}`,
        replaces: replaces === undefined ? undefined : `{"count":${String(replaces)}}`,
      });
      await store.writeSnapshots([snapshot(10)]);
      await store.writeSnapshots([snapshot(15), { ...snapshot(3), cell: 'scuola' }]);
      await store.writeSnapshots([snapshot(16, 9)]);
      const read = async (): Promise<unknown> =>
        (await store.readSnapshots()).map(({ cell, count }) => [cell, count]);
      expect(await read()).toEqual([
        ['parco-nuovo', 10],
        ['scuola', 3],
      ]);
      await store.writeSnapshots([snapshot(8, 10)]);
      expect(await read()).toEqual([
        ['parco-nuovo', 8],
        ['scuola', 3],
      ]);
      await store.writeSnapshots([]);
    });
  });

  describe(`${name}: check`, () => {
    it('is well when the store takes answers, and says so of two open stores', async () => {
      const other = await database.open();
      expect([await store.check(), await other.check()]).toEqual([{ ok: true }, { ok: true }]);
      const answer = makeAnswer();
      expect((await Promise.all([store.submit(answer), other.submit(answer)])).toSorted()).toEqual([
        'known',
        'stored',
      ]);
      await other.close();
    });

    it('writes what waits before it closes', async () => {
      const pending = [makeAnswer(), makeAnswer()].map((answer) => store.submit(answer));
      await database.reopen();
      expect(await Promise.all(pending)).toEqual(['stored', 'stored']);
      expect(await store.countAnswers()).toBe(2);
    });
  });
}
