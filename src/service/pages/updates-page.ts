import { readFile } from 'node:fs/promises';
import { routes } from '../../i18n/routes.ts';
import {
  readUpdateItem,
  type UpdateFilter,
  type UpdateItem,
} from '../../search/filters/filter-updates.ts';
import { findClosing, getAttribute, scanTags, writeTag, type HtmlTag } from './html-tags.ts';
import { findListFrame, findRegion } from './list-template.ts';
import { cutTemplate, type PageSlot } from './page-template.ts';
import type { SiteFile } from '../site/site-files.ts';

/** What a filled-in page of updates says. */
export interface UpdatesContent {
  readonly filter: UpdateFilter;
  /** Result in a sentence, as HTML. */
  readonly sentence: string;
  /** Entries as HTML. */
  readonly list: string;
  /** The way to the other pages, as HTML. */
  readonly pager: string;
}

/** The page of updates, ready to be answered for any choice. */
export interface UpdatesSource {
  readonly pathname: string;
  /** Every update of every page, newest first, with its HTML. */
  readonly entries: readonly { readonly item: UpdateItem; readonly html: string }[];
  /** Words of each choice of the form, as `ufficio=persona`. */
  readonly labels: ReadonlyMap<string, string>;
  readonly fill: (content: UpdatesContent) => string;
}

/** Reads the built pages of updates; nothing when the site lacks them or the first its marks. */
export async function loadUpdates(
  files: ReadonlyMap<string, SiteFile>,
): Promise<UpdatesSource | undefined> {
  const pages: string[] = [];
  for (
    let file = files.get(routes.updates);
    file !== undefined;
    file = files.get(routes.updatesPage(String(pages.length + 1)))
  )
    pages.push(await readFile(file.path, 'utf8'));
  const [first] = pages;
  const slots = first === undefined ? undefined : findSlots(first);
  if (first === undefined || slots === undefined) return undefined;
  return {
    pathname: routes.updates,
    entries: pages.flatMap(readEntries),
    labels: readLabels(first),
    fill: cutTemplate(first, slots),
  };
}

function readEntries(html: string): UpdatesSource['entries'] {
  const { start, end } = findRegion(html, 'elenco') ?? { start: 0, end: 0 };
  const tags = scanTags(html, start, end);
  return tags.flatMap((tag, index) => {
    if (tag.name !== 'li' || getAttribute(tag, 'data-update') === undefined) return [];
    const last = tags[findClosing(tags, index)];
    const dataset = Object.fromEntries(
      tag.attributes
        .filter(({ name }) => name.startsWith('data-'))
        .map(({ name, value }) => [name.slice('data-'.length), value]),
    );
    return last === undefined
      ? []
      : [{ item: readUpdateItem(dataset), html: html.slice(tag.start, last.end) }];
  });
}

function findSlots(html: string): readonly PageSlot<UpdatesContent>[] | undefined {
  const [list, result, pager] = ['elenco', 'esito', 'pagine'].map((name) => findRegion(html, name));
  if (list === undefined || result === undefined || pager === undefined) return undefined;
  const frame = findListFrame(html);
  const regions: readonly PageSlot<UpdatesContent>[] = [
    { ...list, write: (content) => frame.around.join(`${frame.list}${content.list}</ol>`) },
    { ...result, write: ({ sentence }) => `<p id="esito" role="status">${sentence}</p>` },
    { ...pager, write: (content) => content.pager },
  ];
  const outside = scanTags(html).filter((tag) =>
    regions.every(({ start, end }) => tag.end <= start || tag.start >= end),
  );
  return [...regions, ...outside.flatMap((tag, index) => findField(tag, index, outside))];
}

/** The title, before which search engines are told to pass by, the navigation of months, and the fields of the form. */
function findField(
  tag: HtmlTag,
  index: number,
  tags: readonly HtmlTag[],
): readonly PageSlot<UpdatesContent>[] {
  if (tag.closing) return [];
  const { start, end } = tag;
  if (tag.name === 'title' && tags.findIndex(({ name }) => name === 'title') === index)
    return [{ start, end: start, write: () => '<meta name="robots" content="noindex">' }];
  if (getAttribute(tag, 'id') === 'mesi')
    return [{ start, end, write: () => writeTag(tag, { hidden: true }) }];
  if (tag.name === 'input' && getAttribute(tag, 'name') === 'dal')
    return [{ start, end, write: ({ filter }) => writeTag(tag, { value: filter.since }) }];
  if (tag.name !== 'option') return [];
  const value = getAttribute(tag, 'value') ?? '';
  const name = readSelectName(index, tags);
  if (name !== 'ufficio' && name !== 'tema') return [];
  return [
    {
      start,
      end,
      write: ({ filter }) =>
        writeTag(tag, { selected: value === (name === 'ufficio' ? filter.office : filter.theme) }),
    },
  ];
}

function readSelectName(index: number, tags: readonly HtmlTag[]): string | undefined {
  const select = tags.slice(0, index).findLast(({ name }) => name === 'select');
  return select === undefined ? undefined : getAttribute(select, 'name');
}

function readLabels(html: string): ReadonlyMap<string, string> {
  const tags = scanTags(html);
  return new Map(
    tags.flatMap((tag, index) => {
      const next = tags[index + 1];
      if (tag.name !== 'option' || tag.closing || next === undefined) return [];
      return [
        [
          `${readSelectName(index, tags) ?? ''}=${getAttribute(tag, 'value') ?? ''}`,
          html.slice(tag.end, next.start).trim(),
        ] as const,
      ];
    }),
  );
}
