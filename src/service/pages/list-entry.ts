import { readListItem, type ListItem } from '../../search/filters/filter-objectives.ts';
import { markMatches } from '../../search/words/mark-matches.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { decodeHtml, findClosing, getAttribute, scanTags, type HtmlTag } from './html-tags.ts';

/** An item of the built list: what it is and the HTML it is written in. */
export interface ListEntry {
  readonly item: ListItem;
  /** HTML cut at the texts in which found words are marked; those stand at odd places, decoded. */
  readonly pieces: readonly string[];
}

/** All items of the built list, each once, in the order of the page. */
export function readListEntries(html: string, from: number, to: number): ListEntry[] {
  const tags = scanTags(html, from, to);
  const entries = new Map<string, ListEntry>();
  tags.forEach((tag, index) => {
    if (tag.closing || tag.name !== 'li' || getAttribute(tag, 'data-objective') === undefined)
      return;
    const last = findClosing(tags, index);
    const entry = readEntry(html, tag, tags.slice(index, last + 1));
    if (last !== -1 && !entries.has(entry.item.id)) entries.set(entry.item.id, entry);
  });
  return [...entries.values()];
}

function readEntry(html: string, tag: HtmlTag, tags: readonly HtmlTag[]): ListEntry {
  const dataset = Object.fromEntries(
    tag.attributes
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [name.slice('data-'.length), value]),
  );
  const pieces: string[] = [];
  let done = tag.start;
  let markableUntil = -1;
  tags.forEach((current, index) => {
    if (
      !current.closing &&
      index > markableUntil &&
      getAttribute(current, 'data-marcabile') !== undefined
    )
      markableUntil = findClosing(tags, index);
    const next = tags[index + 1];
    if (next === undefined || index >= markableUntil) return;
    const text = decodeHtml(html.slice(current.end, next.start));
    if (text === undefined || text.trim() === '' || text.includes('<!--')) return;
    pieces.push(html.slice(done, current.end), text);
    done = next.start;
  });
  return {
    item: readListItem(dataset),
    pieces: [...pieces, html.slice(done, tags.at(-1)?.end ?? done)],
  };
}

/** The HTML of an item with every form of the terms marked in its markable texts, naming the action that was found, if one was. */
export function writeEntry(
  { pieces }: ListEntry,
  terms: readonly string[],
  actionId?: string,
): string {
  const show = (html: string): string =>
    actionId === undefined
      ? html
      : html.replace(`data-azione="${actionId}" hidden`, `data-azione="${actionId}"`);
  return pieces
    .map((piece, index) => (index % 2 === 0 ? show(piece) : markText(piece, terms)))
    .join('');
}

/** A text as HTML with every form of the terms inside `<mark>`. */
export function markText(text: string, terms: readonly string[]): string {
  const segments = terms.length === 0 ? [{ text, marked: false }] : markMatches(text, terms);
  return segments
    .map((segment) =>
      segment.marked ? `<mark>${escapeHtml(segment.text)}</mark>` : escapeHtml(segment.text),
    )
    .join('');
}
