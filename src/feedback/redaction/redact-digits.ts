import { continuesAt, continuesBefore, type ScanText, type Span } from './redact-scan.ts';

/** Digits without a gap, and how they hang together with the ones before. */
export interface DigitGroup extends Span {
  readonly digits: string;
  /** What stands between it and the group before, where only gaps do; undefined for the first of a run. */
  readonly gap: string | undefined;
}

/** Groups of digits that together may be one number. */
export interface DigitRun extends Span {
  readonly groups: readonly DigitGroup[];
  readonly digits: string;
}

/** What may stand inside a number as people write it. */
const gapOnly = /^[\s.\-–—_/()·]{1,3}$/u;

/** All groups of digits of a text, in order. */
export function readDigitGroups(text: ScanText): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (const match of text.lower.matchAll(/[0-9]+/gu)) {
    const previous = groups.at(-1);
    const between =
      previous === undefined || match.index - previous.end > 3
        ? ''
        : text.lower.slice(previous.end, match.index);
    groups.push({
      start: match.index,
      end: match.index + match[0].length,
      digits: match[0],
      gap: gapOnly.test(between) ? between : undefined,
    });
  }
  return groups;
}

/** The run from group `from` on with exactly `total` digits, or undefined where no group ends there or a letter follows. */
export function takeRun(
  text: ScanText,
  groups: readonly DigitGroup[],
  from: number,
  total: number,
): DigitRun | undefined {
  let digits = '';
  for (let to = from; to < groups.length && digits.length < total; to += 1) {
    const group = groups[to];
    if (group === undefined || (to > from && group.gap === undefined)) return undefined;
    // A group may have any length; a number has not.
    if (digits.length + group.digits.length > total) return undefined;
    digits += group.digits;
    if (digits.length < total) continue;
    const start = groups[from]?.start ?? 0;
    return continuesAt(text, group.end)
      ? undefined
      : { start, end: group.end, digits, groups: groups.slice(from, to + 1) };
  }
  return undefined;
}

/** Whether a run begins as a number of its own: no letter, digit or decimal comma right before it. */
export function beginsAlone(text: ScanText, run: Span): boolean {
  return (
    !continuesBefore(text, run.start) &&
    !/[0-9][,:]$/u.test(text.lower.slice(Math.max(0, run.start - 2), run.start))
  );
}

const isYear = (digits: string): boolean => /^(?:19|20)\d{2}$/u.test(digits);

/** Whether a run is a date, with or without a time, a range of times, an amount or a row of years. */
export function isCalendarOrAmount({ groups }: DigitRun): boolean {
  const [first, second, third] = groups;
  const gaps = groups.slice(1).map(({ gap }) => gap ?? '');
  const written = groups
    .map(({ digits, gap }, index) => (index === 0 ? digits : `${gap ?? ''}${digits}`))
    .join('');
  if (groups.filter(({ digits }) => isYear(digits)).length >= 2) return true;
  if (groups.length > 1 && groups.every(({ digits }) => isYear(digits))) return true;
  if (/^\d{1,3}(?:\.\d{3})+$/u.test(written)) return true;
  if (/^\d{1,2}\.\d{2}\s?[-–/]\s?\d{1,2}\.\d{2}(?!\d)/u.test(written)) return true;
  if (first === undefined || second === undefined || third === undefined) return false;
  const dayAndMonth =
    first.digits.length <= 2 &&
    Number(first.digits) <= 31 &&
    second.digits.length <= 2 &&
    Number(second.digits) >= 1 &&
    Number(second.digits) <= 12;
  if (dayAndMonth && isYear(third.digits)) return true;
  const sameGaps = gaps.every((gap) => gap === gaps[0]);
  return (
    dayAndMonth &&
    third.digits.length === 2 &&
    gaps[0] === gaps[1] &&
    /^[./-]$/u.test(gaps[0] ?? '') &&
    (!sameGaps || gaps[0] === '/' || groups.length === 3)
  );
}
