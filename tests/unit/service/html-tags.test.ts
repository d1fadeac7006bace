import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/domain/escape-html.ts';
import {
  decodeHtml,
  findClosing,
  getAttribute,
  scanTags,
  writeTag,
} from '../../../src/service/pages/html-tags.ts';

describe('scanTags', () => {
  it('passes over comments, scripts and styles, and reads values in any quotes', () => {
    const tags = scanTags(
      '<!-- <b> --><p id=a class="x > y" title=\'z\' hidden><script>"<i>"</script><style>a<b</style></p>',
    );
    expect(tags.map(({ name, closing }) => (closing ? `/${name}` : name))).toEqual([
      'p',
      'script',
      '/script',
      'style',
      '/style',
      '/p',
    ]);
    const [paragraph] = tags;
    expect(paragraph?.attributes.map(({ name, value }) => [name, value])).toEqual([
      ['id', 'a'],
      ['class', 'x > y'],
      ['title', 'z'],
      ['hidden', ''],
    ]);
  });

  it('takes linear time on hostile text', () => {
    const start = performance.now();
    scanTags('<a '.repeat(50_000));
    scanTags(`<a ${'"'.repeat(50_001)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('findClosing', () => {
  it('counts nested elements of the same name', () => {
    const tags = scanTags('<li><ul><li></li></ul></li><li></li>');
    expect(findClosing(tags, 0)).toBe(5);
    expect(findClosing(scanTags('<li>'), 0)).toBe(-1);
  });
});

describe('writeTag', () => {
  it('sets, adds and removes attributes and leaves the rest as written', () => {
    const [tag] = scanTags('<input name=q value="old" checked data-x=\'1\'>');
    if (tag === undefined) throw new Error('no tag');
    expect(writeTag(tag, { value: '"new" & <b>', checked: false, hidden: true })).toBe(
      '<input name=q data-x=\'1\' value="&quot;new&quot; &amp; &lt;b&gt;" hidden>',
    );
  });
});

describe('escapeHtml', () => {
  it('is undone by decodeHtml and leaves no character that means anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/u);
        expect(decodeHtml(escapeHtml(text))).toBe(text);
      }),
    );
  });

  it('keeps a value together when written into a tag and read again', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const [tag] = scanTags('<input name="q">');
        const [again] = tag === undefined ? [] : scanTags(writeTag(tag, { value }));
        expect(again === undefined ? undefined : getAttribute(again, 'value')).toBe(value);
      }),
    );
  });
});

describe('decodeHtml', () => {
  it('gives nothing for an entity it does not know', () => {
    expect(decodeHtml('&eacute;')).toBeUndefined();
    expect(decodeHtml('&#233;&#xe9;&nbsp;')).toBe('éé\u00a0');
  });
});
