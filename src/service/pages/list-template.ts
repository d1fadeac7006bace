import { escapeHtml } from '../../domain/escape-html.ts';
import { getAttribute, scanTags, writeTag } from './html-tags.ts';
import { findSlots, type ListContent, type Slot } from './list-slots.ts';
import { cutTemplate } from './page-template.ts';

/** Fills the page in. */
export type ListTemplate = (content: ListContent) => string;

/** Places of the text between two comments, `<!--name-->` and `<!--/name-->`; nothing when one is missing. */
export function findRegion(html: string, name: string): { start: number; end: number } | undefined {
  const open = html.indexOf(`<!--${name}-->`);
  const end = html.indexOf(`<!--/${name}-->`, open + 1);
  return open === -1 || end === -1
    ? undefined
    : { start: open + name.length + '<!---->'.length, end };
}

/** Makes a template of the built list page, cut once at the places that change; nothing when it lacks the marks of its list. */
export function compileListTemplate(html: string): ListTemplate | undefined {
  const list = findRegion(html, 'elenco');
  const result = findRegion(html, 'esito');
  if (list === undefined || result === undefined) return undefined;
  const pager = findRegion(html, 'pagine');
  const regions: Slot[] = [
    { ...list, write: ({ list: items }) => items },
    {
      ...result,
      write: ({ sentence }) => `${openingTag(html, result)}${escapeHtml(sentence)}</p>`,
    },
    ...(pager === undefined
      ? []
      : [
          { ...pager, write: ({ pager: links }: ListContent) => `<div id="pagine">${links}</div>` },
        ]),
  ];
  const outside = scanTags(html).filter((tag) =>
    regions.every(({ start, end }) => tag.end <= start || tag.start >= end),
  );
  return cutTemplate(html, [
    ...regions,
    ...outside.flatMap((tag, index) => findSlots(tag, index, outside)),
  ]);
}

/** What the page writes around its items. */
export interface ListFrame {
  /** Tags of the element `#elenco` around everything; empty when that element is the list itself. */
  readonly around: readonly [string, string];
  /** Tag that opens the list. */
  readonly list: string;
}

/** The tags around the items of a built page, from its element `#elenco` and its first list. */
export function findListFrame(html: string): ListFrame {
  const { start = 0, end = 0 } = findRegion(html, 'elenco') ?? {};
  const tags = scanTags(html, start, end);
  const frame = tags.find((tag) => getAttribute(tag, 'id') === 'elenco');
  const list = tags.find((tag) => tag.name === 'ol');
  return {
    around:
      frame === undefined || frame.name === 'ol'
        ? ['', '']
        : [writeTag(frame, {}), `</${frame.name}>`],
    list: list === undefined ? '<ol>' : writeTag(list, {}),
  };
}

/** Words for each choice of the form, by facet and value as `tema=1`. */
export function readChoiceLabels(html: string): ReadonlyMap<string, string> {
  const choices = scanTags(html).filter(
    (tag) => tag.name === 'input' && getAttribute(tag, 'data-label') !== undefined,
  );
  return new Map(
    choices.map((tag) => [
      `${getAttribute(tag, 'name') ?? ''}=${getAttribute(tag, 'value') ?? ''}`,
      getAttribute(tag, 'data-label') ?? '',
    ]),
  );
}

/** The paragraph that the page itself holds for the result, so that its classes and id stay. */
function openingTag(html: string, { start, end }: { start: number; end: number }): string {
  const paragraph = scanTags(html, start, end).find(
    ({ name, closing }) => name === 'p' && !closing,
  );
  return paragraph === undefined
    ? '<p role="status">'
    : writeTag(paragraph, { role: 'status', hidden: false });
}
