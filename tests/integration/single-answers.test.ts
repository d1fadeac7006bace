import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RateLimit } from '../../src/service/http/rate-limit.ts';
import { DailyRenewal } from '../../src/service/results/start-renewals.ts';
import {
  type FeedbackService,
  makeSubmission,
  readJson,
  startFeedback,
} from './feedback-fixture.ts';

/** Answers of others, one after the other, that somebody wants to know. */
const targets = [5, 1, 3, 2, 4, 5, 3, 1, 4, 2];

/** What may be seen of one figure: answers by rating, or that they are few. */
type Seen = readonly number[] | undefined;

let service: FeedbackService;
let clock: Date;
/** Milliseconds that the limit of requests believes in. */
let elapsed: number;
beforeEach(async () => {
  clock = new Date('2026-05-04T09:00:00Z');
  elapsed = 0;
  service = await startFeedback({
    now: () => clock,
    trustedProxies: ['127.0.0.1'],
    rateLimit: new RateLimit(undefined, () => elapsed),
  });
});
afterEach(() => service.stop());

async function send(from: string, rating: number): Promise<void> {
  const { status } = await service.post(makeSubmission({ rating, respondent: 'resident' }), {
    'X-Forwarded-For': from,
  });
  expect(status).toBe(201);
}

/** Every figure of which the answers of an objective are part, as anybody can read it. */
async function readFigures(): Promise<readonly Seen[]> {
  const { overall, themes, objectives } = readJson(await service.send('/api/satisfaction')) as {
    overall: { distribution?: readonly number[] };
    themes: readonly { distribution?: readonly number[] }[];
    objectives: readonly { distribution?: readonly number[] }[];
  };
  return [overall, themes[0], objectives[0]].map((cell) => cell?.distribution);
}

/** What came between two figures, without the ratings that are known. */
function subtract(later: Seen, earlier: Seen, own: readonly number[]): readonly number[] {
  return (later ?? []).flatMap((count, index) => {
    const known = own.filter((rating) => rating === index + 1).length;
    const added = count - (earlier?.[index] ?? 0) - known;
    return Array.from({ length: Math.max(0, added) }, () => index + 1);
  });
}

/** How many of the targets stand alone in a difference of figures, played by somebody who sends answers too and looks after each step. */
async function play(each: number, step: () => Promise<void>): Promise<number> {
  let recovered = 0;
  let own: number[] = [];
  let before = await readFigures();
  for (const [index, rating] of targets.entries()) {
    await send(`10.7.${String(index)}.1`, rating);
    elapsed += 60_000;
    for (let more = 0; more < each; more += 1) {
      await send(`203.0.113.${String(more)}`, 1);
      own.push(1);
    }
    await step();
    const after = await readFigures();
    // Those of one's own that wait are not in the figures, but which these are is unknown: every number of them is tried.
    const differences = after.flatMap((figure, at) =>
      Array.from({ length: own.length + 1 }, (_entry, count) => count).map((count) =>
        subtract(figure, before[at], own.slice(0, count)),
      ),
    );
    if (differences.some(({ length }) => length > 0 && length < 2)) recovered += 1;
    if (JSON.stringify(after) !== JSON.stringify(before)) own = [];
    before = after;
  }
  return recovered;
}

describe('single answers', () => {
  it('are not told by adding answers of one’s own and looking, within a day', async () => {
    expect(await play(4, async () => {})).toBe(0);
    expect((await readFigures()).every((figure) => figure === undefined)).toBe(true);
  });

  it.each([1, 4])(
    'are not told from one day to the next by %d of one’s own each day',
    async (each) => {
      const recovered = await play(each, async () => {
        clock = new Date(clock.getTime() + 86_400_000);
        await new DailyRenewal({ store: service.store, now: () => clock }).run();
      });
      expect(recovered).toBe(0);
      expect((await readFigures())[0]?.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(4);
    },
  );

  it.each([1, 4])('are not told by renewals at will and %d of one’s own', async (each) => {
    expect(await play(each, () => service.renew())).toBe(0);
  });

  it('would be told, all of them, if every answer counted and renewals came at will', async () => {
    await service.stop();
    service = await startFeedback();
    expect(await play(4, () => service.renew())).toBe(targets.length);
  });
});
