import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveTarget } from '../../../src/service/http/resolve-target.ts';

const pages = new Set(['/', '/temi/1/', '/città/', '/robots.txt']);
const resolve = (url: string) =>
  resolveTarget(url, (pathname) => pages.has(pathname), {
    '/vecchio/': '/temi/1/',
    '/lontano/': '//evil.example/',
  });

describe('resolveTarget', () => {
  it('finds what exists, however it is percent-encoded', () => {
    expect(resolve('/temi/1/?q=a')).toEqual({ kind: 'file', pathname: '/temi/1/', query: 'q=a' });
    expect(resolve('/citt%C3%A0/')).toEqual({ kind: 'file', pathname: '/città/', query: '' });
    expect(resolve('/t%65mi/1/')).toMatchObject({ kind: 'file', pathname: '/temi/1/' });
  });

  it('encodes the address it redirects to', () => {
    expect(resolve('/citt%C3%A0?x=\u00e0')).toEqual({
      kind: 'redirect',
      location: '/citt%C3%A0/?x=%C3%A0',
    });
  });

  it('follows a former address, never to another host', () => {
    expect(resolve('/vecchio')).toEqual({ kind: 'redirect', location: '/temi/1/' });
    expect(resolve('/lontano/')).toMatchObject({ kind: 'missing' });
  });

  it('leads nowhere but to pages that exist', () => {
    const piece = fc.constantFrom(
      '/',
      '//',
      '\\',
      '..',
      '.',
      'temi',
      '1',
      'evil.example',
      '%2f',
      '%5c',
      '%2e%2e',
      '%00',
      '%',
      '?',
      '#',
      'index.html',
      'http:',
      '@',
      '\u00e0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const target = resolve(`/${pieces.join('')}`);
        if (target.kind === 'file') expect(pages).toContain(target.pathname);
        if (target.kind === 'redirect') {
          expect(new URL(target.location, 'https://borgo.example').origin).toBe(
            'https://borgo.example',
          );
          expect(pages).toContain(
            decodeURIComponent(new URL(target.location, 'https://borgo.example').pathname),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });
});
