import { describe, expect, it } from 'vitest';
import { isSamePlace } from '../../../../src/domain/cases/same-place.ts';

describe('isSamePlace', () => {
  it.each([
    ['Via Larga', 'via larga, davanti al 12'],
    ['Parco della Fontana', 'fontana'],
    ['Piazza Libertà', 'P.za LIBERTA’'],
    ['parco', 'Parco'],
  ])('takes %s and %s for one', (one, other) => {
    expect(isSamePlace(one, other)).toBe(true);
    expect(isSamePlace(other, one)).toBe(true);
  });

  it.each([
    ['Via Larga', 'Via Stretta'],
    ['Parco della Fontana', 'Parco della Pace'],
    ['San Carlo', 'San Giulio'],
    ['parco', 'piazza'],
    ['', ''],
    ['12', '12'],
  ])('tells %s from %s', (one, other) => {
    expect(isSamePlace(one, other)).toBe(false);
  });
});
