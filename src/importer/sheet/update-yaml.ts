import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, parse, parseDocument, Scalar } from 'yaml';
import { ContentError } from '../../domain/errors.ts';
import { updateSchema, type Update } from '../../domain/content/update.ts';
import { updatesText } from '../../i18n/commands/updates-cli.ts';

/** Keys of an update's file in the order in which they are written: that of the schema. */
const updateKeys = Object.keys(updateSchema.shape) as readonly (keyof Update)[];

/** Line length of folded texts, as in the files written by hand. */
const lineWidth = 120;

/** The YAML of an update; what says nothing is left out. */
export function formatUpdate(update: Update): string {
  return updateKeys.map((key) => formatPair(key, update[key])).join('');
}

/** The lines of one key, with a line end; none for a value that says nothing. */
function formatPair(key: keyof Update, value: Update[typeof key]): string {
  if (value === undefined || value === false || (Array.isArray(value) && value.length === 0))
    return '';
  const document = new Document({ [key]: value });
  quote(document.contents, key === 'text');
  return document.toString({ lineWidth });
}

/** Strings in quotes, so that every YAML reader takes dates and numbers for texts; long ones folded, several lines as they are. */
function quote(node: unknown, isLong: boolean): void {
  if (isMap(node)) for (const { value } of node.items) quote(value, isLong);
  else if (isSeq(node)) for (const item of node.items) quote(item, isLong);
  else if (isScalar(node) && typeof node.value === 'string') {
    if (isLong && node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
    else node.type = isLong && node.value.length > 80 ? Scalar.BLOCK_FOLDED : Scalar.QUOTE_DOUBLE;
  }
}

/**
 * The text of an update's file with the fields that differ between `before` and `after` written anew; other lines, comments among
 * them, stay as they are. Throws a ContentError that names `file` when the result would not be read as `after`.
 */
export function editUpdate(text: string, before: Update, after: Update, file: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const changed = updateKeys.filter((key) => !isDeepStrictEqual(before[key], after[key]));
  const edited = changed.reduce(
    (lines, key) => writeKey(lines, key, before, after),
    text.replaceAll('\r\n', '\n'),
  );
  const written = [edited, editWithLibrary(text, changed, after)].find((candidate) =>
    isRead(candidate, after),
  );
  if (written === undefined)
    throw new ContentError([{ file, field: changed.join(', '), reason: updatesText.cannotEdit }]);
  return eol === '\n' ? written : written.replaceAll(/\r?\n/gu, eol);
}

function writeKey(text: string, key: keyof Update, before: Update, after: Update): string {
  const block = findBlock(text, key);
  const fresh = formatPair(key, after[key]);
  if (block === undefined) return insertBlock(text, key, fresh);
  const lines = text.slice(block.start, block.end);
  const replacement =
    (key === 'corrections' ? appendCorrections(lines, before, after) : undefined) ??
    replaceInline(lines, fresh) ??
    fresh;
  return `${text.slice(0, block.start)}${replacement}${text.slice(block.end)}`;
}

/** Where the lines of a key stand: up to the next line that begins another key or a comment, blank lines left out. */
function findBlock(
  text: string,
  key: keyof Update,
): { readonly start: number; readonly end: number } | undefined {
  const head = new RegExp(`^(?:${key}|"${key}"|'${key}') *:(?=\\s|$)`, 'mu').exec(text);
  if (head === null) return undefined;
  const nextLine = (from: number): number =>
    text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from) + 1;
  let end = nextLine(head.index);
  for (let start = end; start < text.length;) {
    const next = nextLine(start);
    const line = text.slice(start, next);
    if (/^[^\s-]/u.test(line)) break;
    if (line.trim() !== '') end = next;
    start = next;
  }
  return { start: head.index, end };
}

/** A new key below the nearest of those that stand before it. */
function insertBlock(text: string, key: keyof Update, fresh: string): string {
  const before = updateKeys.slice(0, updateKeys.indexOf(key)).toReversed();
  const end =
    before.map((other) => findBlock(text, other)?.end).find((found) => found !== undefined) ?? 0;
  const glue = end > 0 && text[end - 1] !== '\n' ? '\n' : '';
  return `${text.slice(0, end)}${glue}${fresh}${text.slice(end)}`;
}

/** A value in one line put in the place of another, so that a comment behind it stays. */
function replaceInline(lines: string, fresh: string): string | undefined {
  const value = findScalar(lines);
  const source = findScalar(fresh);
  if (value === undefined || source === undefined) return undefined;
  const old = lines.slice(...value);
  const text = fresh.slice(...source);
  return old.includes('\n') || text.includes('\n')
    ? undefined
    : `${lines.slice(0, value[0])}${text}${lines.slice(value[1])}`;
}

/** Where the value of the only key of some lines stands, when it is a plain value. */
function findScalar(lines: string): readonly [number, number] | undefined {
  const { contents } = parseDocument(lines);
  const value: unknown = isMap(contents) ? contents.items[0]?.value : undefined;
  return isScalar(value) && value.range ? [value.range[0], value.range[1]] : undefined;
}

/** A further correction below the ones that are there, which keep their lines. */
function appendCorrections(lines: string, before: Update, after: Update): string | undefined {
  const kept = before.corrections.length;
  const indent = /^( *)- /mu.exec(lines)?.[1];
  if (
    kept === 0 ||
    indent === undefined ||
    !isDeepStrictEqual(after.corrections.slice(0, kept), before.corrections)
  )
    return undefined;
  const fresh = formatPair('corrections', after.corrections.slice(kept)).split('\n').slice(1, -1);
  return `${lines}${lines.endsWith('\n') ? '' : '\n'}${fresh.map((line) => `${indent}${line.replace(/^ {2}/u, '')}\n`).join('')}`;
}

/** For a file written in another way, such as between braces. */
function editWithLibrary(text: string, changed: readonly (keyof Update)[], after: Update): string {
  const document = parseDocument(text);
  for (const key of changed) {
    const isEmpty = formatPair(key, after[key]) === '';
    if (isEmpty) document.delete(key);
    else document.set(key, document.createNode(after[key]));
  }
  return document.toString({ lineWidth: 0 });
}

function isRead(text: string, after: Update): boolean {
  const document = parseDocument(text);
  if (document.errors.length > 0) return false;
  const result = updateSchema.safeParse(parse(text));
  const wanted = Object.fromEntries(
    Object.entries(after).filter(([, value]) => value !== undefined),
  );
  return result.success && isDeepStrictEqual(result.data, updateSchema.parse(wanted));
}
