import { escapeHtml } from '../../domain/escape-html.ts';

/** An attribute of a tag, as written and as meant. */
export interface HtmlAttribute {
  readonly name: string;
  /** Decoded value; empty for one without value. */
  readonly value: string;
  /** As written in the page. */
  readonly raw: string;
}

/** A tag of a page and its place there. */
export interface HtmlTag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
  readonly attributes: readonly HtmlAttribute[];
}

const tagPattern = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/giu;
const attributePattern = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

/** All tags of a page between two places, in order; comments and what stands in scripts and styles are passed over. */
export function scanTags(html: string, from = 0, to = html.length): HtmlTag[] {
  const tags: HtmlTag[] = [];
  tagPattern.lastIndex = from;
  for (
    let match = tagPattern.exec(html);
    match !== null && match.index < to;
    match = tagPattern.exec(html)
  ) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    const closing = match[1] === '/';
    tags.push({
      name,
      closing,
      start: match.index,
      end: tagPattern.lastIndex,
      attributes: closing ? [] : readAttributes(match[3] ?? ''),
    });
    if (!closing && (name === 'script' || name === 'style')) {
      const end = html.indexOf(`</${name}`, tagPattern.lastIndex);
      if (end === -1) break;
      tagPattern.lastIndex = end;
    }
  }
  return tags;
}

function readAttributes(text: string): HtmlAttribute[] {
  return [...text.matchAll(attributePattern)].map(([raw, name = '', double, single, bare]) => ({
    name: name.toLowerCase(),
    value: decodeHtml(double ?? single ?? bare ?? '') ?? '',
    raw,
  }));
}

/** Value of an attribute; nothing when the tag lacks it. */
export function getAttribute(tag: HtmlTag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

/** Index, in a list of tags, of the tag that closes the one at `index`; -1 when none does. */
export function findClosing(tags: readonly HtmlTag[], index: number): number {
  const name = tags[index]?.name;
  let depth = 0;
  return tags.findIndex((tag, at) => {
    if (at < index || tag.name !== name) return false;
    depth += tag.closing ? -1 : 1;
    return depth === 0;
  });
}

/** The tag again, with some attributes set (a value), bare (`true`) or removed (`false`). */
export function writeTag(
  tag: HtmlTag,
  changes: Readonly<Record<string, string | boolean>>,
): string {
  const kept = tag.attributes
    .filter(({ name }) => !Object.hasOwn(changes, name))
    .map(({ raw }) => raw);
  const set = Object.entries(changes).flatMap(([name, value]) => {
    if (value === false) return [];
    return [value === true ? name : `${name}="${escapeHtml(value)}"`];
  });
  return `<${[tag.name, ...kept, ...set].join(' ')}>`;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The text that a piece of HTML without tags means; nothing when it holds an entity not known here. */
export function decodeHtml(html: string): string | undefined {
  const unknown: string[] = [];
  const text = html.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/giu,
    (entity, decimal?: string, hex?: string, name?: string) => {
      const code =
        decimal === undefined
          ? hex === undefined
            ? undefined
            : Number.parseInt(hex, 16)
          : Number(decimal);
      if (code !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
      const character = named[name ?? ''];
      if (character === undefined) unknown.push(entity);
      return character ?? entity;
    },
  );
  return unknown.length === 0 ? text : undefined;
}
