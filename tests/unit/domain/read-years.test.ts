import { describe, expect, it } from 'vitest';
import { opensDate, readYearList, readYears } from '../../../src/domain/timing/read-years.ts';
import { Cursor, foldTiming, readTokens } from '../../../src/domain/timing/tokens.ts';

function open(text: string): Cursor {
  return new Cursor(readTokens(foldTiming(text)) ?? []);
}

/** What is read, and how many tokens it took. */
function readWith<T>(text: string, read: (cursor: Cursor) => T): { value: T; taken: number } {
  const cursor = open(text);
  const all = (readTokens(foldTiming(text)) ?? []).length;
  const value = read(cursor);
  let left = 0;
  while (cursor.peek(left) !== undefined) left += 1;
  return { value, taken: all - left };
}

describe('readYearList', () => {
  it.each([
    ['2025', [2025], 1],
    ['2000', [2000], 1],
    ['2099', [2099], 1],
    ['2025 2026', [2025], 1],
    ['2025-2027', [2025, 2026, 2027], 3],
    ['2025/2027', [2025, 2026, 2027], 3],
    ['2025-27', [2025, 2026, 2027], 3],
    ['2025/26', [2025, 2026], 3],
    ['2025/2026/2028', [2025, 2026, 2028], 5],
    ['2025-26-28', [2025, 2026, 2028], 5],
    ['2025/26/28', [2025, 2026, 2028], 5],
    ['2025, 2027', [2025, 2027], 3],
    ['2025 e 2027', [2025, 2027], 3],
    ['2025, 2026 e 2028', [2025, 2026, 2028], 5],
    ['2025-2027 e 2029', [2025, 2026, 2027, 2029], 5],
    ['2025, 2027-2029', [2025, 2027, 2028, 2029], 5],
    ['2025-2026, 2028/29', [2025, 2026, 2028, 2029], 7],
    // What follows is something else, left to whoever reads on.
    ['2025, 26', [2025], 1],
    ['2025 e 26', [2025], 1],
    ['2025 + 2026', [2025], 1],
    ['2025 o 2026', [2025], 1],
    ['2025-30/06', [2025], 1],
    ['2025, 30/06', [2025], 1],
    ['2025 e 30 giugno', [2025], 1],
    ['2025-maggio', [2025], 1],
  ])('reads "%s" as %j and takes %i tokens', (text, value, taken) => {
    expect(readWith(text, (cursor) => readYearList(cursor))).toEqual({ value, taken });
  });

  it.each([
    '1999',
    '2100',
    '25',
    '20250',
    '02025',
    '2025°',
    'maggio',
    '',
    '2027-2025',
    '2027, 2025',
    '2025-2025',
    '2025, 2025',
    '2025-2027 e 2026',
  ])('finds no years in "%s" and takes nothing', (text) => {
    expect(readWith(text, (cursor) => readYearList(cursor))).toEqual({
      value: undefined,
      taken: 0,
    });
  });

  it('takes two digits for the first year where that is allowed, and never three', () => {
    expect(readYearList(open('25'), true)).toEqual([2025]);
    expect(readYearList(open('25-27'), true)).toEqual([2025, 2026, 2027]);
    expect(readYearList(open('025'), true)).toBeUndefined();
    expect(readYearList(open('5'), true)).toBeUndefined();
  });
});

describe('readYears', () => {
  it.each([
    ['anno 2025', [2025], 2],
    ['anni 2025 e 2026', [2025, 2026], 4],
    ['2025, 2027', [2025, 2027], 3],
    ['dal 2025 al 2027', [2025, 2026, 2027], 4],
    ['da 2025 a 2026', [2025, 2026], 4],
    ['anni dal 2025 al 2026', [2025, 2026], 5],
    ['triennio', [2025, 2026, 2027], 1],
    ['triennio 2026-2028', [2026, 2027, 2028], 4],
    ['biennio 2026-27', [2026, 2027], 4],
  ])('reads "%s" as %j and takes %i tokens', (text, value, taken) => {
    expect(readWith(text, (cursor) => readYears(cursor, [2025, 2026, 2027]))).toEqual({
      value,
      taken,
    });
  });

  it.each([
    'anno',
    'dal 2025',
    'dal 2025 2027',
    'dal 2025 e 2027',
    'dal 2025 al',
    'dal 2025 al giugno',
    'dal 25 al 27',
    'dal 25 al 2027',
    'dal 2025 al 27',
    'dal 2027 al 2025',
    'dal 2025 al 2025',
    'di 2025 a 2027',
    'biennio',
    'biennio 2025-2027',
    'triennio 2025-2026',
  ])('finds no years in "%s" and takes nothing', (text) => {
    expect(readWith(text, (cursor) => readYears(cursor, [2025, 2026, 2027]))).toEqual({
      value: undefined,
      taken: 0,
    });
  });
});

describe('opensDate', () => {
  it.each(['30/06', '30.06', '1/6', '30 aprile', '1° giugno'])('sees a date in "%s"', (text) => {
    expect(opensDate(open(text), 0)).toBe(true);
    expect(opensDate(open(`2025 ${text}`), 1)).toBe(true);
  });

  it.each([
    '30',
    '30 e',
    '30-06',
    '30/aprile',
    '30/',
    '30, 06',
    '306/07',
    '2025/06',
    'aprile',
    'aprile/06',
    '30 comuni',
    '',
  ])('sees none in "%s"', (text) => {
    expect(opensDate(open(text), 0)).toBe(false);
  });
});
