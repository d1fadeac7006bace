import { Cursor } from './timing/cursor.ts';
import { readCadenceLength, readTurns } from './timing/read-cadence.ts';
import { readItems, type TimingItem } from './timing/read-items.ts';
import { isRelative } from './timing/relative.ts';
import { resolveSpan } from './timing/span.ts';
import { foldTiming, readTokens, type Token } from './timing/tokens.ts';
import type { Timing, TimingWindow } from './timing/timing.ts';

/** Longest text that is read as a timing; what is longer is a sentence. */
const maxLength = 300;

type Reading = Omit<Timing, 'original'>;

function sortWindows(windows: readonly TimingWindow[]): readonly TimingWindow[] {
  const unique = new Map(windows.map((window) => [`${window.start}/${window.end}`, window]));
  return [...unique.values()].toSorted((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1));
}

/** "Ogni trimestre", "Semestrale 2026". */
function readAsCadence(
  tokens: readonly Token[],
  planYears: readonly number[],
): Reading | undefined {
  const cursor = new Cursor(tokens);
  const length = readCadenceLength(cursor);
  const turns = length === undefined ? undefined : readTurns(cursor, length, planYears);
  if (turns === undefined) return undefined;
  return {
    kind: 'cadence',
    windows: sortWindows(turns.flatMap((turn) => resolveSpan(turn, planYears) ?? [])),
  };
}

/** The windows of an item: a term runs from 1 January of its year, anything else as it is written. */
function resolveItem(
  { span, isTerm }: TimingItem,
  planYears: readonly number[],
): readonly TimingWindow[] | undefined {
  const windows = resolveSpan(span, planYears);
  return isTerm ? windows?.map(({ end }) => ({ start: `${end.slice(0, 4)}-01-01`, end })) : windows;
}

/** Days, months, parts of a year and years, one or several; "ogni anno" may stand before those without a year. */
function readAsDates(tokens: readonly Token[], planYears: readonly number[]): Reading | undefined {
  const cursor = new Cursor(tokens);
  const isYearly = readCadenceLength(cursor) === 12;
  if (isYearly) cursor.takeSign(',:-');
  const items = isYearly || cursor.peek() === tokens[0] ? readItems(cursor, planYears) : undefined;
  if (items === undefined || (isYearly && items.some(({ span }) => span.years !== undefined)))
    return undefined;
  const kinds = new Set(
    items.map(({ span, isTerm }) => (isTerm || span.isDay === true ? 'deadline' : 'period')),
  );
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return undefined;
  const windows: TimingWindow[] = [];
  for (const item of items) {
    const resolved = resolveItem(item, planYears);
    if (resolved === undefined) return undefined;
    windows.push(...resolved);
  }
  const crosses = items.some(({ span, isTerm }) => span.crossesNewYear === true && !isTerm);
  return { kind, windows: sortWindows(windows), ...(crosses && { note: 'crosses-new-year' }) };
}

/**
 * Reads a timing as offices write it in Italian: windows as inclusive ISO days, ascending and without doubles.
 * Never throws and never guesses: a text with an unexplained rest is `unparsed`. A form without a year
 * holds in each plan year; a range over New Year starts in each plan year and ends in the next.
 */
export function parseTiming(original: string, planYears: readonly number[]): Timing {
  const unparsed: Timing = { original, kind: 'unparsed', windows: [] };
  if (original.length > maxLength) return unparsed;
  const folded = foldTiming(original);
  if (isRelative(folded)) return { original, kind: 'relative', windows: [] };
  const tokens = readTokens(folded);
  if (tokens === undefined || tokens.length === 0) return unparsed;
  const reading = readAsCadence(tokens, planYears) ?? readAsDates(tokens, planYears);
  return reading === undefined || reading.windows.length === 0
    ? unparsed
    : { original, ...reading };
}
