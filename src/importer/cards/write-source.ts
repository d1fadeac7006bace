import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument, type Document, type ParsedNode, type YAMLMap } from 'yaml';
import { ContentError } from '../../domain/errors.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import type { Fingerprint } from '../editions/fingerprint.ts';
import { findBlockEnd } from './yaml-lines.ts';

/** What the importer writes into an entry. */
export interface SourceMark {
  readonly position: number;
  readonly fingerprint: Fingerprint;
}

/**
 * The text of an entry's YAML file with `source.position` and `source.fingerprint` set. All other characters stay as they
 * are: a YAML library would fold and quote the editors' lines anew. Throws a ContentError that names `file` when it has no `source`.
 */
export function writeSource(text: string, mark: SourceMark, file: string): string {
  const before: unknown = parseDocument(text).toJS();
  const source = findSource(parseDocument(text), file);
  const written =
    source.flow === true
      ? writeWithLibrary(text, mark)
      : writeInBlock(writePosition(text, source, mark.position), mark.fingerprint, file);
  const expected = withMark(before, mark);
  if (!isDeepStrictEqual(parseDocument(written).toJS(), expected)) {
    throw new ContentError([
      { file, field: 'source.fingerprint', reason: contentText.cannotWriteFingerprint },
    ]);
  }
  return written;
}

function withMark(value: unknown, { position, fingerprint }: SourceMark): unknown {
  const entry = asRecord(value);
  return {
    ...entry,
    source: { ...asRecord(entry['source']), position, fingerprint: { ...fingerprint } },
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function findSource(document: Document.Parsed, file: string): YAMLMap.Parsed {
  const source = document.get('source', true);
  if (isMap<ParsedNode, ParsedNode | null>(source)) return source as YAMLMap.Parsed;
  throw new ContentError([{ file, field: 'source', reason: contentText.missingSource }]);
}

function writePosition(text: string, source: YAMLMap.Parsed, position: number): string {
  const node: unknown = source.get('position', true);
  if (!isScalar(node) || !node.range || node.value === position) return text;
  const [start, end] = node.range;
  return `${text.slice(0, start)}${String(position)}${text.slice(end)}`;
}

/** Replaces the lines of `fingerprint`, or adds them below the last key of `source`. */
function writeInBlock(text: string, fingerprint: Fingerprint, file: string): string {
  const source = findSource(parseDocument(text), file);
  const starts = source.items.map(({ key }) => ({
    name: isScalar(key) ? key.value : undefined,
    start: key.range[0],
  }));
  const known = starts.find(({ name }) => name === 'fingerprint');
  const anchor = known ?? starts.at(-1);
  if (anchor === undefined)
    throw new ContentError([{ file, field: 'source', reason: contentText.missingSource }]);
  const lineStart = text.lastIndexOf('\n', anchor.start - 1) + 1;
  const indent = ' '.repeat(anchor.start - lineStart);
  const end = findBlockEnd(text, lineStart, indent.length);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [
    `${indent}fingerprint:`,
    ...Object.entries(fingerprint).map(([name, hash]) => `${indent}  ${name}: "${hash}"`),
  ];
  const before = text.slice(0, known === undefined ? end : lineStart);
  const glue = before === '' || before.endsWith('\n') ? '' : eol;
  return `${before}${glue}${lines.join(eol)}${eol}${text.slice(end)}`;
}

/** For a `source` written between braces, which has no lines of its own. */
function writeWithLibrary(text: string, { position, fingerprint }: SourceMark): string {
  const document = parseDocument(text);
  document.setIn(['source', 'position'], position);
  document.setIn(['source', 'fingerprint'], document.createNode(fingerprint));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
