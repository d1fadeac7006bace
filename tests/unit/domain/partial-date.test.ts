import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  findFirstDay,
  findLastDay,
} from '../../../src/domain/partial-date.ts';

describe('findFirstDay and findLastDay', () => {
  it('span what a date can mean', () => {
    expect(['2024', '2024-02', '2024-02-10'].map(findFirstDay)).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-02-10',
    ]);
    expect(['2024', '2024-02', '2024-02-10'].map(findLastDay)).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2024-02-10',
    ]);
  });
});

describe('comparePartialDates', () => {
  it('sorts years, months and days into one row', () => {
    expect(
      ['2024-01-01', '2023-12', '2024-01', '2024', '2023', '2023-12-31'].toSorted(
        comparePartialDates,
      ),
    ).toEqual(['2023', '2023-12', '2023-12-31', '2024', '2024-01', '2024-01-01']);
  });
});
