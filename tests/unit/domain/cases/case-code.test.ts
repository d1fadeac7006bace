import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeBytes,
  formatCaseCode,
  makeCaseCode,
  readCaseCode,
} from '../../../../src/domain/cases/case-code.ts';

const bytes = fc.uint8Array({ minLength: codeBytes, maxLength: codeBytes });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('makeCaseCode', () => {
  test('carries every one of its 50 bits', () => {
    const codes = new Set(
      Array.from({ length: 50 }, (_, bit) => {
        const one = new Uint8Array(codeBytes);
        one[Math.floor(bit / 8)] = 0x80 >> (bit % 8);
        return makeCaseCode(one).slice(0, 10);
      }),
    );
    expect(codes.size).toBe(50);
  });

  test('refuses too few bytes', () => {
    expect(() => makeCaseCode(new Uint8Array(codeBytes - 1))).toThrow(RangeError);
  });
});

describe('readCaseCode', () => {
  test('reads what was written, in groups, in lower case, with spaces', () => {
    fc.assert(
      fc.property(bytes, (made) => {
        const code = makeCaseCode(made);
        expect(code).toHaveLength(11);
        for (const typed of [
          code,
          formatCaseCode(code),
          code.toLowerCase(),
          ` ${code} `,
          Array.from(code).join(' - '),
          code.slice(0, 4) + '\u2011' + code.slice(4),
          '\u200B' + code + ')',
        ])
          expect(readCaseCode(typed)).toBe(code);
      }),
    );
  });

  test('takes letters that look like digits for them', () => {
    const code = makeCaseCode(new Uint8Array(codeBytes));
    expect(readCaseCode(code.replaceAll('0', 'O'))).toBe(code);
    expect(readCaseCode(formatCaseCode(code).replaceAll('0', 'o'))).toBe(code);
  });

  test('finds every wrong character and every two that changed places', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.nat({ max: 10 }),
        fc.nat({ max: 10 }),
        fc.constantFrom(...alphabet),
        (made, one, other, letter) => {
          const code = makeCaseCode(made);
          const wrong = code.slice(0, one) + letter + code.slice(one + 1);
          expect(readCaseCode(wrong)).toBe(wrong === code ? code : undefined);
          const letters = Array.from(code);
          [letters[one], letters[other]] = [letters[other] ?? '', letters[one] ?? ''];
          const swapped = letters.join('');
          expect(readCaseCode(swapped)).toBe(swapped === code ? code : undefined);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is nothing for what cannot be a code', () => {
    for (const typed of ['', '123', '!'.repeat(11), '0'.repeat(12)])
      expect(readCaseCode(typed)).toBeUndefined();
  });
});
