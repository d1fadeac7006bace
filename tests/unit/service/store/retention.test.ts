import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDateSchema } from '../../../../src/domain/iso-date.ts';
import {
  findRetentionDay,
  LEAST_RETENTION_MONTHS,
} from '../../../../src/service/store/retention.ts';

describe('findRetentionDay', () => {
  it.each([
    ['2026-05-04', 12, '2025-05-04'],
    ['2026-02-28', 3, '2025-11-28'],
    ['2026-05-31', 3, '2026-02-28'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2026-12-15', 24, '2024-12-15'],
  ])('of %s, %i months back, is %s', (today, months, expected) => {
    expect(findRetentionDay(today, months)).toBe(expected);
  });

  it('is a real day and leaves at least the 60 days for which an answer may come twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: LEAST_RETENTION_MONTHS, max: 120 }),
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
