import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { contentText } from '../../i18n/commands/content-checks.ts';

/** Longest file of the content, in bytes; the longest of a plan of 91 objectives has 20 kB. The parser takes seconds for some texts of a million. */
export const mostYamlBytes = 256_000;

/** The same for the document's own words, one file for all objectives: 10,000 of them take 11 MB. */
export const mostJsonBytes = 20_000_000;

/** What a YAML text holds, or the line and the reason for which it is refused. */
export type ParsedYaml =
  { readonly value: unknown } | { readonly line: number; readonly reason: string };

/**
 * Reads a YAML (or JSON) text of plain values. Refused is whatever is broken, longer than `limit`, nested without end, tagged
 * for programs, or refers to another place: by such aliases a few lines can stand for gigabytes.
 */
export function parseYaml(text: string, limit: number): ParsedYaml {
  const bytes = Buffer.from(text);
  if (bytes.length > limit) {
    const line = countLines(bytes.subarray(0, limit).toString());
    return { line, reason: contentText.tooLongFile(limit) };
  }
  const deep = findDepth(text);
  if (deep !== undefined)
    return { line: countLines(text.slice(0, deep)), reason: contentText.tooDeep };
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined)
    return {
      line: lineCounter.linePos(fault.pos[0]).line,
      reason: contentText.brokenYaml(fault.message),
    };
  const refused = findRefused(document);
  return refused === undefined
    ? { value: document.toJS() }
    : { line: lineCounter.linePos(refused.at).line, reason: refused.reason };
}

function countLines(text: string): number {
  return text.split('\n').length;
}

/** Brackets open at once beyond which no content goes. */
const mostBrackets = 100;

/** Where more brackets are open than any content needs; those within texts count too, and close there again. */
function findDepth(text: string): number | undefined {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/gu)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > mostBrackets) return index;
  }
  return undefined;
}

/** The first alias, or key that its map has already: the parser compares each key with all others, which takes too long for many. */
function findRefused(
  document: Document,
): { readonly reason: string; readonly at: number } | undefined {
  let found: { readonly reason: string; readonly at: number } | undefined;
  visit(document, {
    Alias: (_key, { source, range }) => {
      found = { reason: contentText.alias(source), at: range?.[0] ?? 0 };
      return visit.BREAK;
    },
    Map: (_key, { items }) => {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (names.has(key.value)) {
          found = { reason: contentText.repeatedKey(String(key.value)), at: key.range?.[0] ?? 0 };
          return visit.BREAK;
        }
        names.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}
