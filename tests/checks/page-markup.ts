import { readPage } from './built-site.ts';

/** Attributes whose values are words, addresses, days or drawings: they change neither what an element is nor how it looks. */
const telling = new Set([
  'alt',
  'aria-label',
  'content',
  'd',
  'data-objective',
  'data-share',
  'data-title',
  'data-v',
  'datetime',
  'download',
  'href',
  'props',
  'src',
  'title',
  'uid',
  'value',
  'viewbox',
]);

/**
 * The markup of a page without its words and addresses: pages with the same one differ for a reader of their text alone, so
 * that what axe says of one it says of all.
 */
function readMarkup(folder: string, page: string): string {
  const html = readPage(folder, page).replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gu, '');
  return Array.from(
    html.matchAll(/<(\/?[a-z][a-z0-9-]*)([^>]*)>/giu),
    ([, tag = '', attributes = '']) => {
      const kept = Array.from(
        attributes.matchAll(/([a-z][a-z0-9:-]*)(?:="([^"]*)")?/giu),
        ([, name = '', value = '']) =>
          telling.has(name.toLowerCase()) ? name : `${name}=${value}`,
      );
      return `${tag} ${kept.join(' ')}`;
    },
  ).join('\n');
}

/** One page of each markup, the first of the list. */
export function listDistinct(folder: string, pages: readonly string[]): readonly string[] {
  return [
    ...new Map(pages.toReversed().map((page) => [readMarkup(folder, page), page])).values(),
  ].toReversed();
}
