import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveTarget } from '../../../src/service/http/resolve-target.ts';

const pages = new Set(['/', '/temi/1/', '/città/', '/robots.txt', '/obiettivi/parco-nuovo/']);
const resolve = (url: string) =>
  resolveTarget(url, (pathname) => pages.has(pathname), {
    '/vecchio/': '/temi/1/',
    '/o/ab3x/': '/obiettivi/parco-nuovo/',
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

  it.each([
    '/o/ab3x.',
    '/o/ab3x).',
    '/o/ab3x,',
    '/o/ab3x/;',
    '/o/ab3x%E2%80%9D',
    '/o/ab3x%C2%A0',
    '/O/AB3X',
    '/O/Ab3x/).',
    '/obiettivi/parco-nuovo/).',
    '/Obiettivi/Parco-Nuovo',
  ])('leads from a link as a text mangled it to its page: %s', (url) => {
    expect(resolve(url)).toEqual({ kind: 'redirect', location: '/obiettivi/parco-nuovo/' });
  });

  it('takes capitals and what follows a link away from files and from the home page too', () => {
    expect(resolve('/Robots.TXT.')).toMatchObject({ location: '/robots.txt' });
    expect(resolve('/)?x=1')).toMatchObject({ location: '/?x=1' });
    for (const url of ['//evil.example/).', '//', '/o/ab3x.html', '/o/ab3', '/temi/1/2'])
      expect(resolve(url)).toMatchObject({ kind: 'missing' });
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
