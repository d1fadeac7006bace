import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ResultCell } from '../../src/domain/satisfaction/satisfaction-results.ts';
import { RateLimit } from '../../src/service/http/rate-limit.ts';
import { DailyRenewal } from '../../src/service/results/start-renewals.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';
import { describeDatabases } from './describe-databases.ts';
import {
  type FeedbackService,
  makeSubmission,
  readJson,
  startFeedback,
} from './feedback-fixture.ts';
import { office } from './store-answers.ts';

/** Most points by which one person may move a share in a day. */
const mostPoints = 3;

describeDatabases('floods', { postgresIsDeep: true }, (address) => {
  let store: FeedbackStore;
  let service: FeedbackService;
  let clock: Date;
  /** Milliseconds that the limit of requests believes in. */
  let elapsed: number;
  const start = async (): Promise<void> => {
    service = await startFeedback({
      store,
      now: () => clock,
      trustedProxies: ['127.0.0.1'],
      rateLimit: new RateLimit(undefined, () => elapsed),
    });
  };
  const restart = async (): Promise<void> => {
    await service.app.close();
    await start();
  };
  beforeEach(async () => {
    clock = new Date('2026-05-04T09:00:00Z');
    elapsed = 0;
    store = await openStore(await address());
    await start();
  });
  afterEach(() => service.stop());

  /** One answer from an address; gives its status. */
  const send = async (from: string, rating = 5): Promise<number> =>
    (
      await service.post(makeSubmission({ rating, respondent: undefined }), {
        'X-Forwarded-For': from,
      })
    ).status;
  const sendAll = (addresses: readonly string[], rating = 5): Promise<number[]> =>
    Promise.all(addresses.map((from) => send(from, rating)));
  const read = async (): Promise<ResultCell> => {
    const { objectives } = readJson(await service.send('/api/satisfaction')) as {
      objectives: readonly ResultCell[];
    };
    return objectives[0] ?? expect.fail();
  };
  /** Sixty honest answers, none satisfied, published. */
  const answerHonestly = async (): Promise<void> => {
    const statuses = await sendAll(
      Array.from({ length: 60 }, (_entry, index) => `10.1.${String(index)}.5`),
      1,
    );
    expect(new Set(statuses)).toEqual(new Set([201]));
    await service.renew();
    expect(await read()).toMatchObject({ count: 60, satisfied: { share: 0 } });
  };
  /** The nights and mornings of some days: what the clock brings. */
  const passDays = async (days: number, daily: () => Promise<unknown> = async () => {}) => {
    for (let day = 0; day < days; day += 1) {
      clock = new Date(clock.getTime() + 86_400_000);
      elapsed += 86_400_000;
      await new DailyRenewal({ store, now: () => clock }).run();
      await daily();
    }
  };
  /** Points by which satisfied answers have moved the share of all that count, published or not yet. */
  const countPoints = async (): Promise<number> => {
    const counts = await store.aggregate();
    const sum = (least: number): number =>
      counts.reduce((total, { rating, count }) => (rating >= least ? total + count : total), 0);
    return (100 * sum(4)) / sum(1);
  };
  const expectHeld = async (): Promise<void> => {
    await service.renew();
    const today = await countPoints();
    expect(today).toBeLessThanOrEqual(mostPoints);
    expect((await read()).satisfied?.share).toBeLessThanOrEqual(mostPoints / 100);
    await passDays(1);
    expect((await countPoints()) - today).toBeLessThanOrEqual(mostPoints);
  };
  /** All that one address may send in a minute. */
  const flood = async (from: string): Promise<number> => {
    const statuses = await sendAll(Array.from({ length: 20 }, () => from));
    for (let more = 0; more < 6; more += 1) {
      elapsed += 10_000;
      statuses.push(await send(from));
    }
    return statuses.filter((status) => status === 201).length;
  };

  it('lets sixty residents of sixty networks in one second all count', answerHonestly);

  it('hold while one address sends what it may in a minute, also in the days after', async () => {
    await answerHonestly();
    expect(await flood('203.0.113.7')).toBe(26);
    await expectHeld();
    await passDays(10);
    expect(await countPoints()).toBe(0);
    expect(await store.listWaiting()).toMatchObject([{ count: 26 }]);
  });

  it('hold while one IPv6 /48 sends from a thousand addresses', async () => {
    await answerHonestly();
    const all = Array.from({ length: 1000 }, (_entry, at) => `2001:db8:9:${at.toString(16)}::1`);
    expect(new Set(await sendAll(all))).toEqual(new Set([201]));
    await expectHeld();
    await passDays(10);
    expect(await countPoints()).toBe(0);
  }, 60_000);

  it('hold while an IPv6 /32 sends three answers from each of two hundred /48', async () => {
    await answerHonestly();
    const all = Array.from({ length: 200 }, (_entry, at) => `2001:db8:${at.toString(16)}:1::1`);
    await sendAll([...all, ...all, ...all]);
    await expectHeld();
    expect((await store.listWaiting()).reduce((sum, { count }) => sum + count, 0)).toBe(599);
  }, 60_000);

  it('hold each day while one address sends one answer a day, or twenty', async () => {
    await answerHonestly();
    let before = 0;
    for (const each of [1, 20]) {
      await passDays(5, async () => {
        await sendAll(Array.from({ length: each }, () => '203.0.113.7'));
        const after = await countPoints();
        expect(after - before).toBeLessThanOrEqual(mostPoints);
        before = after;
      });
    }
    // The days of one answer count, the days of twenty do not.
    expect(before).toBeCloseTo((100 * 5) / 65, 5);
  });

  it('hold while the service is started again and again, whether few or many answers come between', async () => {
    await answerHonestly();
    for (let round = 0; round < 5; round += 1) {
      await send('203.0.113.7');
      await restart();
    }
    expect(await countPoints()).toBeLessThanOrEqual(mostPoints);
    for (let round = 0; round < 3; round += 1) {
      await sendAll(Array.from({ length: 20 }, () => '198.51.100.9'));
      await restart();
    }
    await expectHeld();
  }, 60_000);

  it('let a class of thirty behind one address wait for one command', async () => {
    await answerHonestly();
    const statuses = await sendAll(Array.from({ length: 20 }, () => '203.0.113.7'));
    for (let more = 0; more < 10; more += 1) {
      elapsed += 10_000;
      statuses.push(await send('203.0.113.7'));
    }
    expect(statuses).toEqual(Array.from({ length: 30 }, () => 201));
    const [{ burst } = { burst: '' }] = await store.listWaiting();
    expect(await store.admit({ burst }, office)).toBe(30);
    await service.renew();
    expect(await read()).toMatchObject({ count: 90, satisfied: { share: 0.3333 } });
  });

  it('let a household of three in, one a day', async () => {
    await answerHonestly();
    await sendAll(['203.0.113.7', '203.0.113.7', '203.0.113.7']);
    for (const waiting of [2, 1, 0]) {
      await passDays(1);
      const left = (await store.listWaiting()).reduce((sum, { count }) => sum + count, 0);
      expect(left).toBe(waiting);
    }
  });

  it('are taken out of the figures by a withdrawal', async () => {
    await answerHonestly();
    await sendAll(Array.from({ length: 30 }, (_entry, at) => `10.2.${String(at)}.5`));
    await service.renew();
    expect(await read()).toMatchObject({ count: 90, satisfied: { share: 0.3333 } });
    const choice = { objective: 'parco-nuovo', day: '2026-05-04', rating: 5 } as const;
    expect(await store.withdraw(choice, office)).toBe(30);
    await service.renew();
    expect(await read()).toMatchObject({ count: 60, satisfied: { share: 0 } });
  });
});
