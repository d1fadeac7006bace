import { hashInline } from './hash-inline.ts';

const islandStyle =
  /<style>(astro-island,astro-slot,astro-static-slot\{display:contents\})<\/style>/u;
const scriptPair =
  /<script>([^<]*(?:<(?!\/script>)[^<]*)*)<\/script><script>([^<]*(?:<(?!\/script>)[^<]*)*)<\/script>/u;

/**
 * The page with what Astro writes before its first island, a style and two scripts, joined with each other and with the
 * style of the head. Each inline piece needs a hash in the policy, 45 bytes that no compression shortens; those of the single
 * pieces are left there. `encoding` says what the characters of the page stand for.
 */
export function mergePageInline(html: string, encoding: BufferEncoding = 'utf8'): string {
  const island = html.indexOf('<astro-island');
  // What follows is left as it is, and not copied: the whole plan on one page is long.
  return island === -1
    ? html
    : mergeScripts(mergeStyle(html.slice(0, island), encoding), encoding) + html.slice(island);
}

function mergeStyle(html: string, encoding: BufferEncoding): string {
  const [whole = '', style = ''] = islandStyle.exec(html) ?? [];
  const end = html.indexOf('</style></head>');
  const start = html.lastIndexOf('<style>', end) + '<style>'.length;
  if (end < 0 || whole === '') return html;
  const own = html.slice(start, end);
  return replaceHash(
    `${html.slice(0, end)}${style}${html.slice(end).replace(whole, '')}`,
    own,
    own + style,
    encoding,
  );
}

function mergeScripts(html: string, encoding: BufferEncoding): string {
  const [pair, first = '', second = ''] = scriptPair.exec(html) ?? [];
  if (pair === undefined) return html;
  const both = `${first.replace(/;?\s*$/u, ';')}${second}`;
  return replaceHash(
    html.replace(pair, () => `<script>${both}</script>`),
    first,
    both,
    encoding,
  );
}

function replaceHash(
  html: string,
  before: string,
  after: string,
  encoding: BufferEncoding,
): string {
  return html.replace(
    `'sha256-${hashInline(before, encoding)}'`,
    () => `'sha256-${hashInline(after, encoding)}'`,
  );
}
