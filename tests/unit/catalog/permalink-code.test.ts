import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPermalinkCodes, makePermalinkCode } from '../../../src/catalog/permalink-code.ts';
import { ContentError } from '../../../src/domain/errors.ts';
import { makeObjectives, makePortal } from '../builders.ts';

describe('makePermalinkCode', () => {
  it('never changes: printed signs and published articles hold these codes', () => {
    // First 35 bits of the SHA-256 of the slug, worked out apart with Python's hashlib.
    expect([makePermalinkCode('giardini'), makePermalinkCode('mercato-coperto')]).toEqual([
      'b815sfq',
      'pt5kyn6',
    ]);
  });

  it('is seven characters that paper and voice keep apart', () => {
    fc.assert(
      fc.property(fc.string(), (slug) => {
        expect(makePermalinkCode(slug)).toMatch(/^[0-9a-hjkmnp-tv-z]{7}$/u);
      }),
    );
  });
});

describe('listPermalinkCodes', () => {
  it('gives former slugs a code too, so that what was printed leads on', () => {
    const codes = listPermalinkCodes(
      makePortal({ objectives: makeObjectives({ formerSlugs: ['vecchio'] }, {}) }),
    );
    expect([...codes.keys()]).toEqual(['o-1', 'vecchio', 'o-2']);
    expect(new Set(codes.values()).size).toBe(3);
  });

  it('stops on two slugs with one code and names both files', () => {
    const portal = makePortal({ objectives: makeObjectives({}, {}) });
    expect(() => listPermalinkCodes(portal, () => '0000000')).toThrow(ContentError);
    expect(() => listPermalinkCodes(portal, () => '0000000')).toThrow(
      /objectives\/o-2\.yaml.*«o-2» e «o-1».*0000000/u,
    );
  });
});
