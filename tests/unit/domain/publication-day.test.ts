import { describe, expect, it } from 'vitest';
import { findPublicationDay } from '../../../src/domain/satisfaction/publication-day.ts';

describe('findPublicationDay', () => {
  it.each([
    ['2026-05-05T01:59:59Z', '2026-05-04'],
    ['2026-05-05T02:00:00Z', '2026-05-05'],
    ['2026-12-31T23:30:00Z', '2026-12-31'],
    ['2027-01-01T03:00:00Z', '2027-01-01'],
    // Nights in which clocks change.
    ['2026-03-29T01:59:59Z', '2026-03-28'],
    ['2026-03-29T02:00:00Z', '2026-03-29'],
    ['2026-10-25T02:59:59Z', '2026-10-24'],
    ['2026-10-25T03:00:00Z', '2026-10-25'],
  ])('at %s is %s', (instant, day) => {
    expect(findPublicationDay(new Date(instant))).toBe(day);
  });
});
