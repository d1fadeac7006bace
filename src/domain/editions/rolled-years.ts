import { parseTiming } from '../parse-timing.ts';
import { plannedSpans, type Timing, type TimingWindow } from '../timing/timing.ts';
import { foldTyping } from '../text/fold-text.ts';

/** Whether the end of something planned moved to a later or an earlier day. */
export type Shift = 'later' | 'earlier';

/** Words in an edition of the plan, with the calendar years of that edition. */
export interface TimedWords {
  readonly words: string;
  readonly years: readonly number[];
}

const between = String.raw`\s*(?:[/,–-]|\be\b|\bal?\b)\s*`;

/**
 * A text with every naming of all years of its plan (`2025/2026/2027`, `2025-26-27`, `2025-2027`) taken to one sign, so that texts of two
 * editions are equal where the years alone went on.
 */
export function foldPlanYears({ words, years }: TimedWords): string {
  const folded = foldTyping(words);
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined || first === last) return folded;
  const short = (year: number): string =>
    `(?:${String(year).slice(0, 2)})?${String(year).slice(2)}`;
  const list = years.map(short).join(between);
  const range = `${String(first)}${between}${short(last)}`;
  // Two short years alone may be months, so a list without centuries needs three.
  const forms = years.length > 2 ? [list, range] : [range];
  return folded.replace(new RegExp(String.raw`(?<!\d)(?:${forms.join('|')})(?!\d)`, 'gu'), '§');
}

/** Whether two timings say the same but for the years of their plans, and if not, whether the end moved. */
export function compareTimings(
  former: TimedWords,
  now: TimedWords,
): { readonly isSame: boolean; readonly shift: Shift | undefined } {
  const same = { isSame: true, shift: undefined };
  if (foldTyping(former.words) === foldTyping(now.words)) return same;
  if (foldPlanYears(former) === foldPlanYears(now)) return same;
  const before = parseTiming(former.words, former.years);
  const after = parseTiming(now.words, now.years);
  const recurs = isEveryYear(before, former.years) && isEveryYear(after, now.years);
  const step = recurs ? (now.years[0] ?? 0) - (former.years[0] ?? 0) : 0;
  const moved = before.windows.map((window) => moveYears(window, step));
  if (
    recurs &&
    before.kind === after.kind &&
    JSON.stringify(moved) === JSON.stringify(after.windows)
  )
    return same;
  return {
    isSame: false,
    shift: compareSpans(plannedSpans({ ...before, windows: moved }), plannedSpans(after)),
  };
}

/** Whether the end of the last span, or where it is one day the beginning of the first, moved. */
export function compareSpans(
  before: readonly TimingWindow[],
  after: readonly TimingWindow[],
): Shift | undefined {
  const compare = (a: string | undefined, b: string | undefined): Shift | undefined =>
    a === undefined || b === undefined || a === b ? undefined : a < b ? 'later' : 'earlier';
  const last = (spans: readonly TimingWindow[]): string | undefined =>
    spans
      .map(({ end }) => end)
      .toSorted()
      .at(-1);
  return compare(last(before), last(after)) ?? compare(before[0]?.start, after[0]?.start);
}

function isEveryYear({ windows }: Timing, years: readonly number[]): boolean {
  const begun = new Set(windows.map(({ start }) => Number(start.slice(0, 4))));
  return windows.length > 0 && years.every((year) => begun.has(year));
}

function moveYears({ start, end }: TimingWindow, step: number): TimingWindow {
  const move = (day: string): string => `${String(Number(day.slice(0, 4)) + step)}${day.slice(4)}`;
  return { start: move(start), end: move(end) };
}
