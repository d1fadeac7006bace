import { pageType, readPage } from './built-site.ts';

/** Attributes whose values are words, addresses, days, drawings or names of single elements: they change neither what an element is nor how it looks. */
const ownValues =
  /(\s(?:alt|aria-(?:controls|describedby|label|labelledby)|content|d|data-(?:objective|share|title|v)|datetime|download|for|headers|href|id|props|src|title|uid|value|viewbox)=)"[^"]*"/giu;

/** Elements that hold nothing, so that no closing tag follows. */
const empty = new Set(
  'area base br circle col embed hr img input line link meta path rect source track use wbr'.split(
    ' ',
  ),
);

/** How many of the elements around it tell an element's place. */
const placeDepth = 3;

/** What a page shows: its elements, each with those around it, and its words, without scripts and styles. */
function readPageParts(
  folder: string,
  page: string,
): { readonly elements: ReadonlySet<string>; readonly longestWord: number } {
  const html = readPage(folder, page)
    .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gu, '')
    .replaceAll(ownValues, '$1');
  const around: { readonly tag: string; readonly text: string }[] = [];
  const elements = new Set<string>();
  let longestWord = 0;
  for (const [, close, tag = '', attributes = '', text = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9-]*)([^>]*)>([^<]*)/giu,
  )) {
    for (const word of text.split(/[\s-]+/u)) longestWord = Math.max(longestWord, word.length);
    if (close === '/') {
      const opened = around.findLastIndex((element) => element.tag === tag);
      if (opened >= 0) around.length = opened;
      continue;
    }
    const element = { tag, text: tag + attributes };
    elements.add([...around.slice(-placeDepth), element].map((each) => each.text).join(' > '));
    if (!empty.has(tag) && !attributes.endsWith('/')) around.push(element);
  }
  return { elements, longestWord };
}

/**
 * The pages that together hold every element in every place that any of the pages has, in the order of the list: of each kind of
 * page the one with the longest word, and every other with an element whose kind, attributes or surroundings were not seen
 * before. What axe and the eye say of these they say of all.
 */
export function listDistinct(folder: string, pages: readonly string[]): readonly string[] {
  const parts = new Map(pages.map((page) => [page, readPageParts(folder, page)]));
  const longest = (page: string): number => parts.get(page)?.longestWord ?? 0;
  const seen = new Set<string>();
  const chosen = new Set<string>();
  for (const kin of Map.groupBy(pages, pageType).values()) {
    for (const [index, page] of kin.toSorted((a, b) => longest(b) - longest(a)).entries()) {
      const fresh = [...(parts.get(page)?.elements ?? [])].filter((element) => !seen.has(element));
      if (index > 0 && fresh.length === 0) continue;
      chosen.add(page);
      for (const element of fresh) seen.add(element);
    }
  }
  return pages.filter((page) => chosen.has(page));
}
