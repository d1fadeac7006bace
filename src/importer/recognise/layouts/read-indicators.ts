import { foldSpace } from '../../../domain/text/fold-text.ts';
import type { ReadIndicator } from './plan-events.ts';

const value = String.raw`[^,;=:]*?`;
const oneTarget = new RegExp(
  String.raw`(?:target\s*|anno\s*|valore atteso\s*)?(20\d\d)\s*(?:=|:|→)\s*(${value}(?:,\d+)?${value})(?=\s*(?:[,;|/–-]\s*(?:target\s*|anno\s*|valore atteso\s*)?20\d\d\s*[=:→]|$))`,
  'giu',
);

/**
 * The indicators that a text writes out with their values by year ("Punti luce (%): 2026=60, 2027=95"), one a line or parted by
 * semicolons. Undefined where any part of the text reads otherwise.
 */
export function readIndicatorText(text: string): readonly ReadIndicator[] | undefined {
  const whole = text
    .split('\n')
    .map(foldSpace)
    .filter((line) => line !== '')
    .join(' ');
  const parts = splitIndicators(whole);
  const indicators: ReadIndicator[] = [];
  for (const part of parts) {
    const read = readOne(part);
    if (read === undefined) return undefined;
    indicators.push(read);
  }
  return indicators.length === 0 ? undefined : indicators;
}

/** An indicator ends where its last year does: the next begins with words that are no year. */
function splitIndicators(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  const targets = [
    ...text.matchAll(/\b20\d\d\s*[=:→]\s*[^\s,;]+(?:\s(?!20\d\d)[^\s,;:=]{1,4}(?=[,;]|$))?/gu),
  ];
  targets.forEach((found, index) => {
    const end = found.index + found[0].length;
    const next = targets[index + 1];
    const between = text.slice(end, next?.index);
    if (
      next !== undefined &&
      /^\s*(?:[,;|/–-]|e)?\s*(?:target|anno|valore atteso)?\s*$/iu.test(between)
    )
      return;
    const isLast = next === undefined;
    parts.push(text.slice(start, isLast ? text.length : end).replace(/^[\s;,.]+|[\s;,.]+$/gu, ''));
    start = end;
  });
  return parts.filter((part) => part !== '');
}

function readOne(text: string): ReadIndicator | undefined {
  const targets = [...text.matchAll(oneTarget)];
  const [first] = targets;
  if (first === undefined) return undefined;
  const head = text
    .slice(0, first.index)
    .replace(/[\s:–(-]+$/u, '')
    .trim();
  const rest = targets.reduce((left, [whole]) => left.replace(whole, ''), text.slice(first.index));
  if (/[\p{L}\p{N}]/u.test(rest) || head === '') return undefined;
  return {
    ...splitUnit(head),
    targets: Object.fromEntries(
      targets.map(([, year = '', printed = '']) => [year, printed.trim()]),
    ),
  };
}

/** "Persone iscritte (n.)" → the name and its unit. */
export function splitUnit(name: string): { readonly name: string; readonly unit?: string } {
  const [, head, unit] = /^(.+?)\s*\(([^()]{1,12})\)$/u.exec(name) ?? [];
  return head === undefined || unit === undefined ? { name } : { name: head, unit };
}
