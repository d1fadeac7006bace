import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negotiateEncoding } from '../../../src/service/http/negotiate-encoding.ts';

const all = ['br', 'gzip', 'identity'] as const;

describe('negotiateEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*;q=0', 'identity'],
    ['*', 'br'],
    ['*, br;q=0', 'gzip'],
    ['identity;q=1, br;q=0.5', 'identity'],
    ['br;q=nonsense', 'identity'],
    ['br;v=1;q=0, gzip', 'gzip'],
    // Identity was not asked for: the smallest quality there is beats it (RFC 9110, 12.4.2: three decimals).
    ['gzip;q=0.5', 'gzip'],
    ['br;q=0.001', 'br'],
    ['gzip;q=0.5, identity;q=0.6', 'identity'],
    ['deflate, zstd', 'identity'],
  ])('answers %s with %s', (header, encoding) => {
    expect(negotiateEncoding(header, all)).toBe(encoding);
  });

  it('never chooses what is not at hand, whatever the header says', () => {
    fc.assert(
      fc.property(fc.string(), fc.subarray(['br', 'gzip'] as const), (header, ready) => {
        expect([...ready, 'identity']).toContain(negotiateEncoding(header, [...ready, 'identity']));
      }),
    );
  });
});
