import { describe, expect, it } from 'vitest';
import { formatWait } from '../../../src/i18n/format.ts';

describe('formatWait', () => {
  it.each([
    [1, '1 secondo'],
    [90, '90 secondi'],
    [91, '2 minuti'],
    [120, '2 minuti'],
    [121, '3 minuti'],
    [5_400, '90 minuti'],
    [5_401, '2 ore'],
    [86_400, '24 ore'],
  ])('tells %i seconds as %s', (seconds, words) => {
    expect(formatWait(seconds).replaceAll('\u{A0}', ' ')).toBe(words);
  });
});
