import { describe, expect, it } from 'vitest';
import { lacksIpaCode } from '../../../src/domain/content/municipality.ts';
import { makePortal } from '../builders.ts';

describe('lacksIpaCode', () => {
  const { municipality } = makePortal();

  it.each([
    [{ official: true }, true],
    [{ official: true, ipaCode: 'c_x000' }, false],
    [{ official: false }, false],
  ])('of %o is %s', (own, lacks) => {
    expect(lacksIpaCode({ ...municipality, ...own })).toBe(lacks);
  });
});
