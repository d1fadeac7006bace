/** A link of a page, as its address is written. */
export interface PageLink {
  /** Path with a leading slash. */
  readonly path: string;
  /** Anchor without `#`, or empty. */
  readonly anchor: string;
}

const namedCharacters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#34': '"',
  '#38': '&',
};

/** Text of an attribute as a browser reads it; understands the few characters that the build escapes. */
export function unescapeHtml(text: string): string {
  return text.replaceAll(
    /&(amp|lt|gt|quot|#39|#x27|#34|#38);/gu,
    (_, name: string) => namedCharacters[name] ?? '',
  );
}

/** Links (`<a href>`) of a page to places of the same site; `page` is its own address. */
export function listLinks(html: string, page: string): readonly PageLink[] {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/gu)].flatMap(([, href = '']) => {
    const url = new URL(unescapeHtml(href), `http://site.invalid${page}`);
    return url.origin === 'http://site.invalid'
      ? [{ path: decodeURI(url.pathname), anchor: decodeURIComponent(url.hash.slice(1)) }]
      : [];
  });
}

/** All `id`s of a page. */
export function listIds(html: string): ReadonlySet<string> {
  return new Set(
    [...html.matchAll(/<[a-z][^>]*?\sid="([^"]+)"/gu)].map(([, id = '']) => unescapeHtml(id)),
  );
}

/** How many clicks each page is away from the first, following links breadth-first; pages out of reach are absent. */
export function countClicks(
  first: string,
  readLinks: (page: string) => readonly PageLink[],
): ReadonlyMap<string, number> {
  const clicks = new Map([[first, 0]]);
  for (const [page, distance] of clicks) {
    for (const { path } of readLinks(page)) {
      if (!clicks.has(path)) clicks.set(path, distance + 1);
    }
  }
  return clicks;
}
