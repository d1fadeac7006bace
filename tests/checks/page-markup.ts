import { pageFile, pageType, readPage } from './built-site.ts';

/** Attributes whose values are words, addresses, days, measures of drawings or names of single elements: they change neither what an element is nor how it looks. */
const ownValues =
  /(\s(?:alt|aria-(?:controls|describedby|label|labelledby)|content|d|data-(?:areas|changed|due|label|names|objective|offices|places|position|reported|shape|share|state|title|update|v|years)|datetime|download|for|headers|height|href|id|placeholder|props|src|title|uid|value|viewbox|width|x|y)=)"[^"]*"/giu;

/** Elements that hold nothing, so that no closing tag follows. */
const empty = new Set(
  'area base br circle col embed hr img input line link meta path rect source track use wbr'.split(
    ' ',
  ),
);

/** A date or a number with its unit, kept on one line: a piece of text, wherever it stands. */
const unbroken = /<span class="whole">([^<]*)<\/span>/gu;

/** How many of the elements around it tell an element's place. */
const placeDepth = 3;

/** The mark of a theme, by which what stands in it has a colour. */
const themeMark = /\sdata-goal="([^"]*)"/iu;

interface PageParts {
  readonly elements: ReadonlySet<string>;
  readonly longestWord: number;
}

/** Pages that were read before, by their files: several questions are asked of each. */
const readBefore = new Map<string, PageParts>();

/**
 * What a page shows: its elements, each with those around it whatever their theme, each in its theme wherever it stands, and its
 * words, without scripts and styles.
 */
function readPageParts(folder: string, page: string): PageParts {
  const path = pageFile(folder, page);
  const known = readBefore.get(path);
  if (known !== undefined) return known;
  const html = readPage(folder, page)
    .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gu, '')
    .replaceAll(unbroken, '$1')
    .replaceAll(ownValues, '$1');
  const around: { readonly tag: string; readonly text: string; readonly theme: string }[] = [];
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
    const theme = themeMark.exec(attributes)?.[1] ?? around.at(-1)?.theme ?? '';
    const element = { tag, text: tag + attributes.replace(themeMark, ' data-goal'), theme };
    elements.add([...around.slice(-placeDepth), element].map((each) => each.text).join(' > '));
    elements.add(`${element.text} of theme ${theme}`);
    if (!empty.has(tag) && !attributes.endsWith('/')) around.push(element);
  }
  const parts = { elements, longestWord };
  readBefore.set(path, parts);
  return parts;
}

/**
 * The pages that together hold every element in every place that any of the pages has, in the order of the list: those with an
 * element whose kind, attributes or surroundings were not seen before. What axe and the eye say of these they say of all. Notes
 * what these pages hold in `seen`, so that pages of another site can be looked at for what is new in them.
 */
export function listDistinct(
  folder: string,
  pages: readonly string[],
  seen = new Set<string>(),
): readonly string[] {
  const isNew = (element: string): boolean => !seen.has(element);
  let rest = pages.map((page) => ({ page, fresh: [...readPageParts(folder, page).elements] }));
  const chosen = new Set<string>();
  // The page with most that is new comes first, again and again: fewest pages then hold all.
  for (;;) {
    rest = rest
      .map(({ page, fresh }) => ({ page, fresh: fresh.filter(isNew) }))
      .filter(({ fresh }) => fresh.length > 0)
      .toSorted((one, other) => other.fresh.length - one.fresh.length);
    const [most] = rest;
    if (most === undefined) break;
    for (const element of most.fresh) seen.add(element);
    chosen.add(most.page);
  }
  return pages.filter((page) => chosen.has(page));
}

/** Of each kind of page the one with the longest word, which reaches beyond a narrow window first; in the order of the list. */
export function listLongest(folder: string, pages: readonly string[]): readonly string[] {
  const longest = (page: string): number => readPageParts(folder, page).longestWord;
  const chosen = new Set(
    [...Map.groupBy(pages, pageType).values()].flatMap((kin) => {
      const lengths = kin.map(longest);
      return kin[lengths.indexOf(Math.max(...lengths))] ?? [];
    }),
  );
  return pages.filter((page) => chosen.has(page));
}
