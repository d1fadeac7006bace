import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml';

/** A key of a map in a YAML text, and what it is to hold; nothing takes it away. */
export interface YamlChange {
  /** Where the map stands: keys, and places in lists. */
  readonly at: readonly (string | number)[];
  readonly key: string;
  readonly value: unknown;
}

/**
 * A YAML text with keys set, added at the end of their maps, or taken away. Only their own lines change: a YAML library would fold and
 * quote the editors' lines anew. Where lines cannot do it (maps between braces) the library does.
 */
export function changeYaml(text: string, changes: readonly YamlChange[]): string {
  return changes.reduce((before, change) => {
    const document = parseDocument(before);
    const path = [...change.at, change.key];
    if (isDeepStrictEqual(toPlain(document.getIn(path)), change.value)) return before;
    if (change.value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(change.value));
    const expected: unknown = document.toJS();
    const lines = changeLines(before, change);
    return lines !== undefined && isDeepStrictEqual(readPlain(lines), expected)
      ? lines
      : document.toString({ lineWidth: 100 });
  }, text);
}

function toPlain(node: unknown): unknown {
  return isCollection(node) || isScalar(node) ? (node.toJSON() as unknown) : node;
}

/** What a text holds; nothing where it is no YAML. */
function readPlain(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent' });
  return document.errors.length > 0 ? undefined : (document.toJS() as unknown);
}

function changeLines(text: string, { at, key, value }: YamlChange): string | undefined {
  const document = parseDocument(text);
  const map = at.length === 0 ? document.contents : document.getIn(at, true);
  if (!isMap(map) || map.flow === true) return undefined;
  const starts = listKeys(map);
  const known = starts.find(({ name }) => name === key);
  const anchor = known ?? starts.at(-1);
  const first = starts[0];
  if (anchor === undefined || first === undefined) return undefined;
  const column = first.start - findLineStart(text, first.start);
  const lineStart = findLineStart(text, anchor.start);
  const end = findBlockEnd(text, lineStart, column);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const rendered =
    value === undefined
      ? ''
      : stringify({ [key]: value }, { lineWidth: 100, flowCollectionPadding: false })
          .trimEnd()
          .split('\n')
          .map((line) => `${' '.repeat(column)}${line}${eol}`)
          .join('');
  const before = text.slice(0, known === undefined ? end : lineStart);
  const glue = before === '' || before.endsWith('\n') ? '' : eol;
  return `${before}${glue}${rendered}${text.slice(end)}`;
}

function listKeys(map: YAMLMap): readonly { readonly name: unknown; readonly start: number }[] {
  return map.items.flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ name: key.value, start: key.range[0] }] : [],
  );
}

function findLineStart(text: string, place: number): number {
  return text.lastIndexOf('\n', place - 1) + 1;
}

/** Where the value of the key on a line ends: before the next line that is not indented deeper, blank lines left out. */
export function findBlockEnd(text: string, lineStart: number, indent: number): number {
  const nextLine = (from: number): number =>
    text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from) + 1;
  let end = nextLine(lineStart);
  for (let start = end; start < text.length;) {
    const next = nextLine(start);
    const line = text.slice(start, next);
    const isBlank = line.trim() === '';
    // A list may stand as far left as its key.
    const isItem = /^\s*-\s/u.test(line) && line.length - line.trimStart().length === indent;
    if (!isBlank && !isItem && line.length - line.trimStart().length <= indent) break;
    if (!isBlank) end = next;
    start = next;
  }
  return end;
}

/** A YAML text with an item behind those of a list that stands at its top; the other items stay as they are written. */
export function appendYamlItem(text: string, key: string, item: unknown): string {
  const document = parseDocument(text);
  document.addIn([key], document.createNode(item));
  const list = parseDocument(text).get(key, true);
  const start = isMap(parseDocument(text).contents)
    ? listKeys(parseDocument(text).contents as YAMLMap).find(({ name }) => name === key)?.start
    : undefined;
  const first = isSeq(list) && list.flow !== true ? list.range?.[0] : undefined;
  if (start !== undefined && first !== undefined) {
    const end = findBlockEnd(text, findLineStart(text, start), 0);
    const column = first - findLineStart(text, first);
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const rendered = stringify([item], { lineWidth: 100 })
      .trimEnd()
      .split('\n')
      .map((line) => `${' '.repeat(column)}${line}${eol}`)
      .join('');
    const glue = text.slice(0, end).endsWith('\n') ? '' : eol;
    const lines = `${text.slice(0, end)}${glue}${rendered}${text.slice(end)}`;
    if (isDeepStrictEqual(readPlain(lines), document.toJS())) return lines;
  }
  return document.toString({ lineWidth: 100 });
}
