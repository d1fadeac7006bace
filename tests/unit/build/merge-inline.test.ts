import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mergePageInline } from '../../../src/build/merge-inline.ts';
import { trimPagePolicy } from '../../../src/build/trim-policy.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (...texts: readonly string[]): string =>
  `<meta http-equiv="content-security-policy" content="${texts.map(hash).join(' ')}">`;
const islands = 'astro-island,astro-slot,astro-static-slot{display:contents}';
const own = '@media (width<62rem){p{color:red}}';

describe('mergePageInline', () => {
  it('joins styles and neighbouring scripts, and the policy allows exactly what is there then', () => {
    const page = `<head>${policy('a()', 'b()', own, islands)}<style>${own}</style></head><body><style>${islands}</style><script>a()</script><script>b()</script><astro-island></astro-island><p>$&</p></body>`;
    expect(trimPagePolicy(mergePageInline(page))).toBe(
      `<head>${policy('a();b()', own + islands)}<style>${own}${islands}</style></head><body><script>a();b()</script><astro-island></astro-island><p>$&</p></body>`,
    );
  });

  it('leaves a page without islands as it is', () => {
    const page = `<head><style>${own}</style></head><script>a()</script><p></p><script type="module">b()</script>`;
    expect(mergePageInline(page)).toBe(page);
  });
});
