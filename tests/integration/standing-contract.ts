import { describe, expect, it } from 'vitest';
import type {
  FeedbackStore,
  StoredAnswer,
} from '../../src/service/store/contract/feedback-store.ts';
import { makeAnswer, makeClarityAnswer, office } from './store-answers.ts';
import { useDatabase, type TestDatabase } from './use-database.ts';

/** What every store must do with answers that wait, are admitted or withdrawn, and with renewals. */
export function describeStanding(name: string, prepare: () => Promise<TestDatabase>): void {
  let store: FeedbackStore;
  const database = useDatabase(prepare, (opened) => (store = opened));

  const give = async (count: number, overrides: Partial<StoredAnswer>): Promise<string[]> => {
    const answers = Array.from({ length: count }, () => makeAnswer(overrides));
    await Promise.all(answers.map((answer) => store.submit(answer)));
    return answers.map(({ id }) => id);
  };
  const wait = (count: number, burst = 'mano', overrides: Partial<StoredAnswer> = {}) =>
    give(count, { standing: 'waiting', burst, ...overrides });
  const countBy = async (standing: 'counted' | 'further'): Promise<number> =>
    (await store.aggregate())
      .filter((entry) => entry.standing === standing)
      .reduce((sum, { count }) => sum + count, 0);

  describe(`${name}: answers that wait`, () => {
    it('are not counted, and listed by what they share', async () => {
      await wait(2);
      await wait(1, 'mano', { rating: 1 });
      await store.submit(makeClarityAnswer({ standing: 'waiting', burst: 'altra' }));
      expect(await store.aggregate()).toEqual([]);
      expect(await store.listWaiting()).toEqual([
        {
          burst: 'altra',
          kind: 'clarity',
          objective: undefined,
          page: '/metodo/',
          day: '2026-03-02',
          rating: 2,
          count: 1,
        },
        expect.objectContaining({ burst: 'mano', objective: 'parco-nuovo', rating: 1, count: 1 }),
        expect.objectContaining({ burst: 'mano', objective: 'parco-nuovo', rating: 4, count: 2 }),
      ]);
    });

    it('are known again whatever they arrive as', async () => {
      const answer = makeAnswer();
      expect(await store.submit({ ...answer, standing: 'waiting', burst: 'mano' })).toBe('stored');
      expect(await store.submit({ ...answer, standing: 'counted' })).toBe('known');
      expect(await countBy('counted')).toBe(0);
    });

    it('are joined by those that counted before', async () => {
      const counted = await give(3, {});
      await give(1, { standing: 'further' });
      await store.suspend([counted[0] ?? '', counted[1]?.toUpperCase() ?? ''], 'mano');
      expect([await countBy('counted'), await countBy('further')]).toEqual([1, 1]);
      expect(await store.listWaiting()).toMatchObject([{ burst: 'mano', count: 2 }]);
      await store.suspend([], 'mano');
    });

    it('are no answers of the day as far as the results are concerned', async () => {
      await wait(1);
      await give(2, { objective: 'scuola' });
      await give(1, { objective: 'scuola', day: '2026-03-01' });
      expect(await store.listAnswered('2026-03-02')).toEqual([
        { kind: 'satisfaction', objective: 'scuola', page: '/obiettivi/parco-nuovo/' },
      ]);
      expect(await store.listAnswered('2026-03-03')).toEqual([]);
    });

    it('enter a few at a time', async () => {
      await wait(5);
      await wait(2, 'altra');
      expect(await store.letIn({ burst: 'mano', objective: 'scuola' }, 3)).toBe(0);
      expect(await store.letIn({ burst: 'mano', objective: 'parco-nuovo' }, 3)).toBe(3);
      expect(await store.letIn({ burst: 'mano' }, 3)).toBe(2);
      expect([await countBy('further'), (await store.listWaiting())[0]?.burst]).toEqual([
        5,
        'altra',
      ]);
    });
  });

  describe(`${name}: admit and withdraw`, () => {
    it('admits a burst with one line in the log, and none where nothing waits', async () => {
      await wait(30);
      await wait(1, 'altra');
      expect(await store.admit({ burst: 'mano' }, office)).toBe(30);
      expect(await store.admit({ burst: 'mano' }, office)).toBe(0);
      expect(await countBy('counted')).toBe(30);
      expect(await store.readLog()).toEqual([
        { ...office, action: 'admit', subject: 'burst=mano', detail: '30' },
      ]);
    });

    it('withdraws by id, by objective and day, and from what waits; hides comments and knows the answers again', async () => {
      const [first = '', second = ''] = await give(2, {});
      await give(3, { day: '2026-03-09', rating: 5 });
      await give(1, { day: '2026-03-09', rating: 1 });
      await wait(4);
      await store.publish(first, office);
      expect(await store.withdraw({ ids: [first, second.toUpperCase()] }, office)).toBe(2);
      expect(
        await store.withdraw({ objective: 'parco-nuovo', day: '2026-03-09', rating: 5 }, office),
      ).toBe(3);
      expect(await store.withdraw({ burst: 'mano' }, office)).toBe(4);
      expect(await store.withdraw({ ids: [first] }, office)).toBe(0);
      expect(await store.withdraw({ ids: [] }, office)).toBe(0);
      expect([await countBy('counted'), await store.listWaiting()]).toEqual([1, []]);
      expect((await store.listComments({ id: first }))[0]?.state).toBe('hidden');
      expect(await store.submit(makeAnswer({ id: first }))).toBe('known');
      expect(
        (await store.readLog()).slice(1).map(({ action, detail }) => [action, detail]),
      ).toEqual([
        ['withdraw', '2'],
        ['withdraw', '3'],
        ['withdraw', '4'],
      ]);
    });
  });

  describe(`${name}: renewals`, () => {
    it('are claimed once a day, whichever copy asks, and seen by all', async () => {
      const other = await database.open();
      expect(await store.readRenewal()).toEqual({ number: 0, day: '' });
      const claims = await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          (index % 2 === 0 ? store : other).claimRenewal('2026-03-02'),
        ),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await other.claimRenewal('2026-03-01')).toBe(false);
      expect(await other.claimRenewal('2026-03-03')).toBe(true);
      await store.noteRenewal('2026-03-03');
      expect(await other.readRenewal()).toEqual({ number: 1, day: '2026-03-03' });
      await other.close();
    });
  });
}
