import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHtml, scanTags } from '../../../../src/service/pages/html-tags.ts';
import { showText } from '../../../../src/service/desk/show-text.ts';

describe('showText', () => {
  it('leaves no markup, and entities as they were typed', () => {
    expect(showText(`<script>alert('1')</script> &lt;b&gt; "x"`)).toBe(
      '&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp;lt;b&amp;gt; &quot;x&quot;',
    );
  });

  it('names characters that turn or hide words, and keeps lines, accents and joined emoji', () => {
    expect(showText('a\u202Eb\u2066c\u0000d\u200Fe')).toBe('a[U+202E]b[U+2066]c[U+0000]d[U+200F]e');
    expect(showText('è\n\t👩‍👩‍👧')).toBe('è\n\t👩‍👩‍👧');
  });

  it('never opens a tag or loses a letter, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '<',
            '>',
            '&',
            '"',
            "'",
            'a',
            ' ',
            '/',
            '=',
            '!',
            '-',
            ';',
            '#',
            '\u202E',
            'lt',
          ),
        }),
        (text) => {
          const shown = showText(text);
          expect(
            scanTags(`<p title="${shown}">${shown}</p>`).map(({ name, closing }) => [
              name,
              closing,
            ]),
          ).toEqual([
            ['p', false],
            ['p', true],
          ]);
          expect(decodeHtml(shown)).toBe(text.replaceAll('\u202E', '[U+202E]'));
        },
      ),
    );
  });
});
