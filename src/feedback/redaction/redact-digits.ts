import { continuesAt, continuesBefore, type ScanText, type TextSpan } from './redact-scan.ts';

/** Digits without a gap, and how they hang together with the ones before. */
export interface DigitGroup extends TextSpan {
  readonly digits: string;
  /** What stands between it and the group before, where only gaps do; undefined for the first of a run. */
  readonly gap: string | undefined;
  /** Whether it is a number in words. */
  readonly isSpoken: boolean;
}

/** Groups of digits that together may be one number. */
export interface DigitRun extends TextSpan {
  readonly groups: readonly DigitGroup[];
  readonly digits: string;
}

/** Longest gap inside a number. */
const GAP = 14;
/** What may stand inside a number as people write it: marks of any kind but those of an amount, and what is already found. */
const gapOnly = /^(?:[^\p{L}\p{N}\u{1}…%‰€$£°º]{1,4}|\s?…\s?)$/u;
/** What people say between two parts of a number. */
const spokenGap =
  /^[\s,.(]{1,2}(?:e\s)?(?:poi|ancora|dopo|quindi|trattino|spazio|punto|barra|slash|virgola)[\s,.)]{1,2}$/u;
/** Also what stands between two numbers. */
const AND = ' e ';
/** What people say before a figure that comes more than once. */
const times: ReadonlyMap<string, number> = new Map([
  ['doppio', 2],
  ['doppia', 2],
  ['triplo', 3],
  ['tripla', 3],
]);

/** All groups of digits of a text, in order: of figures, of figures with O or l among them, and of numbers in words. */
export function readDigitGroups(text: ScanText): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let repeated:
    { readonly start: number; readonly end: number; readonly count: number } | undefined;
  for (const token of text.lower.matchAll(/[\p{L}0-9]+/gu)) {
    for (const { at, length, digits, isSpoken } of readToken(token[0])) {
      const isRepeated =
        repeated !== undefined && digits.length === 1 && token.index - repeated.end === 1;
      const start = isRepeated ? (repeated?.start ?? 0) : token.index + at;
      groups.push({
        start,
        end: token.index + at + length,
        digits: isRepeated ? digits.repeat(repeated?.count ?? 1) : digits,
        gap: readGap(text, groups.at(-1)?.end, start),
        isSpoken: isSpoken || isRepeated,
      });
    }
    const count = times.get(token[0]);
    repeated =
      count === undefined
        ? undefined
        : { start: token.index, end: token.index + token[0].length, count };
  }
  return groups;
}

/** What stands between two groups, a space for words that say so; undefined where they do not hang together. */
function readGap(text: ScanText, from: number | undefined, to: number): string | undefined {
  if (from === undefined || to - from > GAP) return undefined;
  const between = text.lower.slice(from, to);
  if (spokenGap.test(between)) return ' ';
  if (between === AND) return between;
  return gapOnly.test(between) ? between : undefined;
}

interface TokenPart {
  readonly at: number;
  readonly length: number;
  readonly digits: string;
  readonly isSpoken: boolean;
}

/** The digits of what stands between two gaps. */
function readToken(token: string): readonly TokenPart[] {
  const whole = (digits: string, isSpoken: boolean): readonly TokenPart[] => [
    { at: 0, length: token.length, digits, isSpoken },
  ];
  if (/^oo+$/u.test(token)) return whole(token.replaceAll('o', '0'), false);
  if (/\p{L}/u.test(token)) {
    const spoken = readSpoken(token.replace(/[éè]/gu, 'e'));
    if (spoken !== undefined) return whole(spoken, true);
  }
  if (/^[oil]*[0-9][0-9oil]*$/u.test(token))
    return whole(token.replaceAll('o', '0').replace(/[il]/gu, '1'), false);
  return [...token.matchAll(/[0-9]+/gu)].map((match) => ({
    at: match.index,
    length: match[0].length,
    digits: match[0],
    isSpoken: false,
  }));
}

/** The digits of numbers in words, also of several in one word or with figures among them; undefined for another word. */
function readSpoken(token: string): string | undefined {
  if (!spokenStart.test(token)) return undefined;
  let digits = '';
  for (let at = 0; at < token.length;) {
    let length = /[0-9]/u.test(token.charAt(at)) ? 1 : LONGEST_NUMBER;
    while (length > 1 && !spokenNumbers.has(token.slice(at, at + length))) length -= 1;
    const part = token.slice(at, at + length);
    const value = /^[0-9]$/u.test(part) ? part : spokenNumbers.get(part);
    if (value === undefined) return undefined;
    digits += value;
    at += length;
  }
  return digits;
}

/** How numbers in words begin; most words do not, and are looked at no further. */
const spokenStart =
  /^[0-9]*(?:zero|uno|due|tre|tren|quat|quar|quin|cinq|sei|sed|ses|set|ot|nov|die|dic|und|dod|vent|cent)/u;
/** Letters of "quattrocentocinquantaquattro". */
const LONGEST_NUMBER = 28;
/** Italian words of the numbers from 0 to 999, without accents, with their digits. */
const spokenNumbers: ReadonlyMap<string, string> = listSpokenNumbers();

function listSpokenNumbers(): ReadonlyMap<string, string> {
  const units = 'zero uno due tre quattro cinque sei sette otto nove'.split(' ');
  const teens =
    'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove';
  const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta';
  const below = [
    ...units,
    ...teens.split(' '),
    // "ventuno" and "ventotto" lose the vowel before another.
    ...tens
      .split(' ')
      .flatMap((ten) =>
        units.map((unit, value) =>
          value === 0 ? ten : (/^[uo]/u.test(unit) ? ten.slice(0, -1) : ten) + unit,
        ),
      ),
  ];
  const all = units.flatMap((unit, hundreds) => {
    const head = hundreds === 0 ? '' : `${hundreds === 1 ? '' : unit}cento`;
    return below.map((word, rest) => (head !== '' && rest === 0 ? head : head + word));
  });
  return new Map(all.map((word, value) => [word, String(value)]));
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
export function beginsAlone(text: ScanText, run: TextSpan): boolean {
  return (
    !continuesBefore(text, run.start) &&
    !/[0-9][,:]$/u.test(text.lower.slice(Math.max(0, run.start - 2), run.start))
  );
}

const isYear = (digits: string): boolean => /^(?:19|20)\d{2}$/u.test(digits);

/** Whether a run is a date, with or without a time, a range of times, an amount, a list that counts upwards or a row of years. */
export function isCalendarOrAmount({ groups }: DigitRun): boolean {
  const [first, second, third] = groups;
  const gaps = groups.slice(1).map(({ gap }) => gap ?? '');
  const written = groups
    .map(({ digits, gap }, index) => (index === 0 ? digits : `${gap ?? ''}${digits}`))
    .join('');
  if (groups.filter(({ digits }) => isYear(digits)).length >= 2) return true;
  if (groups.length > 1 && groups.every(({ digits }) => isYear(digits))) return true;
  if (isRisingList(groups)) return true;
  if (/^\d{1,3}(?:[.']\d{3})+(?:,\d{1,2})?$/u.test(written)) return true;
  if (/^\d{1,2}\.[0-5]\d\s?[-–/]\s?\d{1,2}\.[0-5]\d(?!\d)/u.test(written)) return true;
  if (/^\d{1,2}:[0-5]\d\s?[-–/|,;:]\s?\d{1,2}(?:[:,]\d{2})?(?!\d)/u.test(written)) return true;
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

/** Whether groups are a list: with commas or semicolons between, each more than the one before, and spaced or short. */
function isRisingList(groups: readonly DigitGroup[]): boolean {
  return (
    groups.length >= 3 &&
    (groups.every(({ digits }) => digits.length <= 2) || isSpacedList({ groups })) &&
    groups
      .slice(1)
      .every(
        ({ digits, gap }, index) =>
          /[,;]/u.test(gap ?? '') && Number(digits) > Number(groups[index]?.digits ?? 0),
      )
  );
}

/** Marks that seldom stand inside a number and often between two. */
const rareGap = /[^\s.\-–—_/()·]/u;

/** Whether a run holds together: its gaps are usual ones, or of one kind, where only the first may differ and be no decimal comma. */
export function holdsTogether({ groups }: DigitRun): boolean {
  const gaps = groups.slice(1).map(({ gap }) => gap ?? '');
  if (!gaps.some((gap) => rareGap.test(gap))) return true;
  const [first = '', second = first, ...rest] = gaps.map((gap) => gap.trim());
  return rest.every((gap) => gap === second) && (first === second || gaps[0] !== ',');
}

/** Whether commas or semicolons with a space after them stand between the groups of a run, as in a list. */
export function isSpacedList({ groups }: Pick<DigitRun, 'groups'>): boolean {
  return groups.slice(1).some(({ gap }) => /[,;]\s/u.test(gap ?? ''));
}

/** Whether "e" stands between the groups of a run, as between numbers that are counted up. */
export function isCountedUp({ groups }: DigitRun): boolean {
  return groups.slice(1).some(({ gap }) => gap === AND);
}

/** Whether there are numbers in words in a run. */
export function isSpoken({ groups }: DigitRun): boolean {
  return groups.some((group) => group.isSpoken);
}

/** Whether a run with numbers in words is one number: in words from its beginning, or after a prefix in figures. */
export function isDictated({ groups: [first, ...rest] }: DigitRun): boolean {
  return (
    first !== undefined &&
    (first.isSpoken ||
      first.digits.length >= 3 ||
      rest.every((group) => group.isSpoken || group.digits.length === 1))
  );
}
