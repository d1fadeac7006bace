import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../src/domain/escape-xml.ts';

describe('escapeXml', () => {
  it('leaves no character that could end a text or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeXml(text)).not.toMatch(
          /[<>"']|&(?!(?:amp|lt|gt|quot|apos);)|[\u0000-\u0008]/u,
        );
      }),
    );
  });
});
