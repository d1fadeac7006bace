import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nameScopes, shortenPageScopes } from '../../../src/build/shorten-scopes.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('shortenPageScopes', () => {
  it('renames scopes in markup and styles and keeps the policy right', () => {
    const style = 'p[data-astro-cid-abcd1234]{color:red}';
    const page = (inner: string, scope: string): string => `<meta content="style-src ${hash(inner)} ${hash('other')}"><style>${inner}</style><p ${scope}>data-astro</p>`;
    expect(shortenPageScopes(page(style, 'data-astro-cid-abcd1234'), nameScopes(new Set(['data-astro-cid-abcd1234'])))).toBe(page('p[data-s0]{color:red}', 'data-s0'));
  });
});

describe('nameScopes', () => {
  it('gives the same names whatever the order in which scopes are found', () => {
    const [one, two] = ['data-astro-cid-aaaaaaaa', 'data-astro-cid-bbbbbbbb'];
    expect(nameScopes(new Set([two, one]))).toEqual(nameScopes(new Set([one, two])));
  });
});
