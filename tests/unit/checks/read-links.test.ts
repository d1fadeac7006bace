import { describe, expect, it } from 'vitest';
import { countClicks, listIds, listLinks } from '../../checks/read-links.ts';

describe('listLinks', () => {
  it('reads links within the site with their anchors, relative ones too', () => {
    const html =
      '<a class="x" href="/temi/1/#s-1">a</a><a href="#fondo">b</a><a href="../x/?a=1&amp;b=2">c</a>';
    expect(listLinks(html, '/temi/')).toEqual([
      { path: '/temi/1/', anchor: 's-1' },
      { path: '/temi/', anchor: 'fondo' },
      { path: '/x/', anchor: '' },
    ]);
  });

  it('leaves out other sites, mail and telephone', () => {
    expect(
      listLinks(
        '<a href="https://example.org/">a</a><a href="mailto:a@example.org">b</a><a href="tel:0">c</a>',
        '/',
      ),
    ).toEqual([]);
  });
});

describe('listIds', () => {
  it('reads the ids of elements and not other attributes that end in id', () => {
    expect([...listIds('<p data-id="no" id="yes">x</p><a id="a&amp;b">y</a>')]).toEqual([
      'yes',
      'a&b',
    ]);
  });
});

describe('countClicks', () => {
  it('gives the shortest way and leaves out what nothing leads to', () => {
    const links: Readonly<Record<string, readonly string[]>> = {
      '/': ['/a/', '/b/'],
      '/a/': ['/c/'],
      '/b/': ['/c/', '/'],
      '/c/': [],
      '/d/': ['/'],
    };
    const clicks = countClicks('/', (page) =>
      (links[page] ?? []).map((path) => ({ path, anchor: '' })),
    );
    expect(Object.fromEntries(clicks)).toEqual({ '/': 0, '/a/': 1, '/b/': 1, '/c/': 2 });
  });
});
