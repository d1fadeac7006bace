import { countDaysInMonth, formatIsoDate, type IsoDate } from '../../../domain/iso-date.ts';
import { monthNames, monthNumbers } from '../../../domain/timing/vocabulary.ts';
import { foldCase } from '../../../domain/text/fold-text.ts';

/** The months that a column of a time bar stands for. */
export interface ColumnWindow {
  /** Undefined where the header names no year. */
  readonly year: number | undefined;
  readonly from: number;
  readonly to: number;
}

const initials = 'gfmamglasond';
const cross = /^(?:[x×✓✔●■█▪•◼*+]|si|sì)$/iu;

/** Whether a cell is a mark on a time bar. */
export function isCross(text: string): boolean {
  return cross.test(text.trim());
}

/** The windows of columns by their header texts from top to bottom, where they name months or parts of a year; undefined for others. */
export function findWindows(
  headers: readonly (readonly string[])[],
): readonly (ColumnWindow | undefined)[] {
  const bottoms = headers.map((texts) => foldCase(texts.at(-1) ?? '').replaceAll(/[.\s]/gu, ''));
  const letters = findInitials(bottoms);
  return headers.map((texts, column) => {
    const year = findYear(texts);
    // Excel makes a date of "gen-26": the first day of its month.
    const [, ofDate, ofYear] = /^01\/(\d\d)\/(20\d\d)$/u.exec(texts.at(-1) ?? '') ?? [];
    if (ofDate !== undefined)
      return { year: Number(ofYear), from: Number(ofDate), to: Number(ofDate) };
    const month =
      letters.get(column) ?? monthNumbers.get(bottoms[column]?.replace(/[-/']?\d+$/u, '') ?? '');
    if (month !== undefined) return { year, from: month, to: month };
    const part = readPart(texts.at(-1) ?? '');
    if (part !== undefined) return { year, ...part };
    return undefined;
  });
}

function findYear(texts: readonly string[]): number | undefined {
  const found = texts.join(' ').match(/\b20\d\d\b/gu) ?? [];
  return found.length === 1 ? Number(found[0]) : shortYear(texts.at(-1) ?? '');
}

function shortYear(text: string): number | undefined {
  const [, digits] = /^[a-z]{3,9}[.\s]?[-/' ]?(\d\d)$/iu.exec(foldCase(text)) ?? [];
  return digits === undefined ? undefined : 2000 + Number(digits);
}

/** Columns of single letters are months only as a whole year of them, in their order. */
function findInitials(bottoms: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const line = bottoms.map((text) => (text.length === 1 ? text : ' ')).join('');
  for (let at = line.indexOf(initials); at >= 0; at = line.indexOf(initials, at + 12))
    for (let month = 0; month < 12; month += 1) found.set(at + month, month + 1);
  return found;
}

const roman = ['i', 'ii', 'iii', 'iv'];
const lengths: Readonly<Record<string, number>> = {
  trim: 3,
  quad: 4,
  sem: 6,
  t: 3,
  q: 3,
  s: 6,
  bim: 2,
};

function readPart(text: string): { readonly from: number; readonly to: number } | undefined {
  const folded = foldCase(text)
    .replaceAll(/[°º^.\s]/gu, '')
    .replace(/20\d\d$/u, '');
  const [, before, unit, after] =
    /^(i{1,3}|iv|[1-6])?(trim|quad|sem|bim|t|s|q)(?:estre|rimestre|r|imestre)?([1-6])?$/u.exec(
      folded,
    ) ?? [];
  const length = lengths[unit ?? ''];
  const printed = before ?? after;
  if (length === undefined || printed === undefined) return undefined;
  const index = /\d/u.test(printed) ? Number(printed) : roman.indexOf(printed) + 1;
  return index < 1 || index * length > 12
    ? undefined
    : { from: (index - 1) * length + 1, to: index * length };
}

/** A span of months in words and days. */
export interface CrossTiming {
  readonly timing: string;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
}

/** What marks in columns say: "da marzo a giugno 2026". Windows are in the order of the columns; days only where each has a year. */
export function readCrosses(windows: readonly ColumnWindow[]): CrossTiming {
  const spans: { from: ColumnWindow; to: ColumnWindow }[] = [];
  for (const window of windows) {
    const last = spans.at(-1);
    if (last !== undefined && follows(last.to, window)) last.to = window;
    else spans.push({ from: window, to: window });
  }
  const [first] = spans;
  const last = spans.at(-1);
  const timing = spans.map(({ from, to }) => writeSpan(from, to)).join(', ');
  if (first?.from.year === undefined || last?.to.year === undefined) return { timing };
  return {
    timing,
    start: formatIsoDate(first.from.year, first.from.from, 1),
    end: formatIsoDate(last.to.year, last.to.to, countDaysInMonth(last.to.year, last.to.to)),
  };
}

function follows(before: ColumnWindow, next: ColumnWindow): boolean {
  const at = (window: ColumnWindow, month: number): number => (window.year ?? 0) * 12 + month;
  return at(next, next.from) === at(before, before.to) + 1;
}

function writeSpan(from: ColumnWindow, to: ColumnWindow): string {
  const name = (month: number): string => monthNames[month - 1] ?? '';
  const year = (window: ColumnWindow): string =>
    window.year === undefined ? '' : ` ${String(window.year)}`;
  if (from.year === to.year && from.from === 1 && to.to === 12 && from.year !== undefined)
    return String(from.year);
  if (from.year === to.year && from.from === to.to) return `${name(to.to)}${year(to)}`;
  return from.year === to.year
    ? `da ${name(from.from)} a ${name(to.to)}${year(to)}`
    : `da ${name(from.from)}${year(from)} a ${name(to.to)}${year(to)}`;
}
