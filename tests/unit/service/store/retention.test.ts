import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDateSchema } from '../../../../src/domain/iso-date.ts';
import { LEAST_COMMENT_MONTHS } from '../../../../src/domain/content/feedback-settings.ts';
import type { ServiceLogLine } from '../../../../src/service/process/log.ts';
import type { FeedbackStore } from '../../../../src/service/store/contract/feedback-store.ts';
import { StoreUnavailableError } from '../../../../src/service/store/contract/store-errors.ts';
import { findRetentionDay, purgeOnce } from '../../../../src/service/store/retention.ts';

describe('findRetentionDay', () => {
  it.each([
    ['2026-05-04', 12, '2025-05-04'],
    ['2026-02-28', 3, '2025-11-28'],
    ['2026-05-31', 3, '2026-02-28'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2026-12-15', 24, '2024-12-15'],
    ['2026-01-31', 1, '2025-12-31'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2026-01-10', 24, '2024-01-10'],
  ])('of %s, %i months back, is %s', (today, months, expected) => {
    expect(findRetentionDay(today, months)).toBe(expected);
  });

  it('is a real day and leaves at least the 60 days for which an answer may come twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: LEAST_COMMENT_MONTHS, max: 120 }),
        (offset, months) => {
          const today = addDays('2010-01-01', offset);
          const day = findRetentionDay(today, months);
          expect(isoDateSchema.safeParse(day).success).toBe(true);
          expect(day <= addDays(today, -60)).toBe(true);
        },
      ),
    );
  });
});

describe('purgeOnce', () => {
  it('erases what is older than the months asked for and says how many', async () => {
    const asked: unknown[] = [];
    const entries: ServiceLogLine[] = [];
    const store = {
      purgeOldComments: (before: string, by: unknown) => Promise.resolve(asked.push(before, by)),
      cases: { eraseOld: (before: unknown) => Promise.resolve(asked.push(before)) },
    } as unknown as FeedbackStore;
    expect(
      await purgeOnce({
        store,
        log: (entry) => entries.push(entry),
        months: () => 12,
        now: () => new Date('2026-11-23T23:30:00Z'),
      }),
    ).toBe(true);
    // Already the next day in Italy.
    expect(asked).toEqual([
      '2025-11-24',
      { actor: 'service', day: '2026-11-24' },
      { addresses: '2026-10-25', words: '2024-11-24' },
    ]);
    expect(entries).toHaveLength(1);
  });

  it('says that it must try again while the store is away', async () => {
    const store = {
      purgeOldComments: () => Promise.reject(new StoreUnavailableError('away', 5)),
    } as unknown as FeedbackStore;
    const entries: ServiceLogLine[] = [];
    expect(await purgeOnce({ store, log: (entry) => entries.push(entry), months: () => 12 })).toBe(
      false,
    );
    expect(entries[0]?.level).toBe('warn');
  });
});
