import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showText } from '../../../src/views/desk/show-text.ts';

describe('showText', () => {
  it('names characters that turn or hide words, and keeps lines, accents and joined emoji', () => {
    expect(showText('a\u202Eb\u2066c\u0000d\u200Fe')).toBe('a[U+202E]b[U+2066]c[U+0000]d[U+200F]e');
    expect(showText('è\n\t👩‍👩‍👧')).toBe('è\n\t👩‍👩‍👧');
  });

  it('leaves markup and entities as they were typed: what writes the page escapes them', () => {
    expect(showText(`<b>'1'</b> &lt; "x"`)).toBe(`<b>'1'</b> &lt; "x"`);
  });

  it('never loses a letter, and leaves none that turns words, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '[', '\u202E', '\u2067') }),
        (text) => {
          const shown = showText(text);
          expect(shown).not.toMatch(/[\u202E\u2067]/u);
          expect(shown.replaceAll('[U+202E]', '\u202E').replaceAll('[U+2067]', '\u2067')).toBe(
            text,
          );
        },
      ),
    );
  });
});
