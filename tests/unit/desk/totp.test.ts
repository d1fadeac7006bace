import { describe, expect, it } from 'vitest';
import { findCodeStep, findStep, makeCode, writeBase32 } from '../../../src/desk/people/totp.ts';

/** Of RFC 6238, appendix B. */
const secret = Buffer.from('12345678901234567890');

describe('makeCode', () => {
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('gives at second %d of 1970 what RFC 6238 gives', (seconds, code) => {
    expect(makeCode(secret, findStep(new Date(seconds * 1000)), 8)).toBe(code);
  });
});

describe('findCodeStep', () => {
  const now = new Date('2026-05-04T09:00:10Z');
  const at = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

  it('takes a code half a minute early or late, with spaces in it, and no other', () => {
    const code = makeCode(secret, findStep(now));
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect([0, 30, -30].map((seconds) => findCodeStep(secret, spaced, at(seconds)))).toEqual([
      findStep(now),
      findStep(now),
      findStep(now),
    ]);
    expect([60, -60].map((seconds) => findCodeStep(secret, code, at(seconds)))).toEqual([
      undefined,
      undefined,
    ]);
    for (const wrong of ['', '12345', `${code}0`, 'abcdef', '１２３４５６'])
      expect(findCodeStep(secret, wrong, now)).toBeUndefined();
  });
});

describe('writeBase32', () => {
  it.each([
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes «%s» as RFC 4648 does', (text, coded) => {
    expect(writeBase32(Buffer.from(text))).toBe(coded);
  });
});
