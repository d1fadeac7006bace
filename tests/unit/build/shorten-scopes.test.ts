import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortenScopes } from '../../../src/build/shorten-scopes.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-scopes-'));
  mkdirSync(join(folder, 'parts'));
  for (const name of ['b.astro', 'parts/a.astro', 'c.css']) writeFileSync(join(folder, name), '');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the plugin for styles or for markup makes of a module. */
function transform(part: 'styles' | 'markup', code: string, id: string): string {
  const plugin = shortenScopes(folder).find(({ name }) => name.endsWith(part));
  const hook = plugin?.transform as {
    filter: { id: RegExp };
    handler: (code: string, id: string) => { code: string } | undefined;
  };
  return hook.filter.id.test(id) ? (hook.handler(code, id)?.code ?? code) : code;
}

describe('shortenScopes', () => {
  it('gives the styles and the markup of a component the same short name, by its place among all', () => {
    const component = join(folder, 'parts', 'a.astro');
    expect(
      transform(
        'styles',
        'p[data-astro-cid-abcd1234]{color:red}',
        `${component}?astro&type=style&index=0&lang.css`,
      ),
    ).toBe('p[data-s1]{color:red}');
    expect(transform('markup', '`<p data-astro-cid-abcd1234>data-astro</p>`', component)).toBe(
      '`<p data-s1>data-astro</p>`',
    );
    expect(transform('markup', '`<b data-astro-cid-ffff0000>`', join(folder, 'b.astro'))).toBe(
      '`<b data-s0>`',
    );
  });

  it('leaves what is no component of the folder', () => {
    expect(transform('markup', 'data-astro-cid-abcd1234', '/elsewhere/a.astro')).toBe(
      'data-astro-cid-abcd1234',
    );
    expect(transform('styles', 'p[data-astro-cid-abcd1234]{}', join(folder, 'c.css'))).toBe(
      'p[data-astro-cid-abcd1234]{}',
    );
  });
});
