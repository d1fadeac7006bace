import { describe, expect, it } from 'vitest';
import { findOldestKept, purgeOnce } from '../../../../src/service/api/retention.ts';
import type { LogEntry } from '../../../../src/service/log.ts';
import { StoreUnavailableError } from '../../../../src/service/store/store-errors.ts';
import type { FeedbackStore } from '../../../../src/service/store/feedback-store.ts';

describe('findOldestKept', () => {
  it.each([
    ['2026-11-23', 12, '2025-11-23'],
    ['2026-01-31', 1, '2025-12-31'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2026-05-15', 3, '2026-02-15'],
    ['2026-01-10', 24, '2024-01-10'],
  ])('from %s counts %i months back to %s', (today, months, expected) => {
    expect(findOldestKept(today, months)).toBe(expected);
  });
});

describe('purgeOnce', () => {
  it('erases what is older than the months asked for and says how many', async () => {
    const asked: unknown[] = [];
    const entries: LogEntry[] = [];
    const store = {
      purgeOldComments: (before: string, by: unknown) => Promise.resolve(asked.push(before, by)),
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
    expect(asked).toEqual(['2025-11-24', { actor: 'service', day: '2026-11-24' }]);
    expect(entries).toHaveLength(1);
  });

  it('says that it must try again while the store is away', async () => {
    const store = {
      purgeOldComments: () => Promise.reject(new StoreUnavailableError('away', 5)),
    } as unknown as FeedbackStore;
    const entries: LogEntry[] = [];
    expect(await purgeOnce({ store, log: (entry) => entries.push(entry), months: () => 12 })).toBe(
      false,
    );
    expect(entries[0]?.level).toBe('warn');
  });
});
