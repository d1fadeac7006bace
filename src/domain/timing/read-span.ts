import type { Cursor } from './tokens.ts';
import { opensDate, readYearList, readYears } from './read-years.ts';
import { compareYearDays, makeYearPart, schoolYear, type YearSpan, wholeYear } from './span.ts';
import {
  fillers,
  fromWords,
  monthNumbers,
  ordinals,
  toWords,
  yearParts,
  yearSpans,
} from './vocabulary.ts';

function withYears(span: YearSpan, years: readonly number[] | undefined): YearSpan {
  return years === undefined ? span : { ...span, years };
}

/** Reads the years behind a day or month, past `del`, `dell'anno`, a slash, a dash or nothing. */
function readYearsBehind(
  cursor: Cursor,
  signs: string,
  short: boolean,
): readonly number[] | undefined {
  return cursor.attempt(() => {
    const sign = cursor.takeSign(signs);
    if (sign !== undefined) {
      // "01/01-31/12": what follows the dash is the other end of the range, not the year 31.
      return sign === '-' && opensDate(cursor, 0) ? undefined : readYearList(cursor, short);
    }
    if (!cursor.takeWords('del')) cursor.takeWords('dell');
    cursor.takeWords('anno');
    return readYearList(cursor);
  });
}

/** Reads a day: `31/12`, `31.12.2025`, `31-12-2025`, `2025-12-31`, `31 dicembre 2025`, `1° marzo`. */
function readDay(cursor: Cursor): YearSpan | undefined {
  const first = cursor.peek();
  const sign = cursor.peekSign(1);
  if (first?.type !== 'number' || first.value < 1) return undefined;
  const month =
    cursor.peekWord(1) === undefined ? undefined : monthNumbers.get(cursor.peekWord(1) ?? '');
  if (first.digits <= 2 && month !== undefined) {
    cursor.skip(2);
    return withYears(makeDay(first.value, month), readYearsBehind(cursor, '/-', true));
  }
  const second = cursor.peek(2);
  const third = cursor.peek(4);
  if (sign === undefined || second?.type !== 'number' || second.digits > 2 || second.value < 1)
    return undefined;
  const full = third?.type === 'number' && cursor.peekSign(3) === sign;
  if (sign === '-' && full && first.digits === 4 && third.digits === 2) {
    cursor.skip(5);
    return { ...makeDay(third.value, second.value), years: [first.value] };
  }
  if (first.digits > 2 || (sign === '-' && !(full && third.digits === 4))) return undefined;
  if (!'/.-'.includes(sign)) return undefined;
  cursor.skip(3);
  return withYears(makeDay(first.value, second.value), readYearsBehind(cursor, '/.-', true));
}

function makeDay(day: number, month: number): YearSpan {
  return { from: { month, day }, to: { month, day }, isDay: true };
}

function readMonth(cursor: Cursor): YearSpan | undefined {
  const month = cursor.takeMeaning(monthNumbers);
  if (month === undefined) return undefined;
  return withYears(
    { from: { month, day: 1 }, to: { month, day: 0 } },
    readYearsBehind(cursor, '/-', true),
  );
}

function readOrdinal(cursor: Cursor): number | undefined {
  const token = cursor.peek();
  if (token?.type !== 'number') return cursor.takeMeaning(ordinals);
  if (token.digits > 1) return undefined;
  cursor.skip();
  return token.value;
}

/** Reads `I semestre 2026`, `I e II trimestre`, `1°-3° bimestre`, `ultimo quadrimestre dell'anno`. */
function readYearParts(cursor: Cursor): readonly YearSpan[] | undefined {
  const numbers: number[] = [];
  for (;;) {
    const ordinal = readOrdinal(cursor);
    if (ordinal === undefined) return undefined;
    numbers.push(ordinal);
    if (cursor.takeSign(',-/') === undefined && !cursor.takeWords('e')) break;
  }
  const length = cursor.takeMeaning(yearParts);
  if (length === undefined) return undefined;
  const count = 12 / length;
  const indexes = numbers.map((number) => (number === -1 ? count - 1 : number - 1));
  // Neighbours only: "I-III trimestre" may be two quarters or three.
  if (
    indexes.some(
      (index, place) =>
        index < 0 || index >= count || (place > 0 && index !== (indexes[place - 1] ?? 0) + 1),
    )
  )
    return undefined;
  const years = readYearsBehind(cursor, '-/', false);
  if (years === undefined) cursor.takeWords('dell', 'anno');
  return indexes.map((index) => withYears(makeYearPart(index, length), years));
}

function readYearPart(cursor: Cursor): YearSpan | undefined {
  const parts = readYearParts(cursor);
  return parts?.length === 1 ? parts[0] : undefined;
}

/** Reads `gennaio-febbraio-marzo 2025`: three months or more in a chain are a list, not a range. */
function readMonthChain(cursor: Cursor): readonly YearSpan[] | undefined {
  const months: YearSpan[] = [];
  do {
    const month = readMonth(cursor);
    if (month === undefined) return undefined;
    months.push(month);
  } while (cursor.takeSign('-/') !== undefined);
  const years = months.at(-1)?.years;
  return months.length > 2 && months.slice(0, -1).every((month) => month.years === undefined)
    ? months.map((month) => withYears(month, years))
    : undefined;
}

/** Reads `anno scolastico`, `a.s. 2025/2026`. */
function readSchoolYear(cursor: Cursor): YearSpan | undefined {
  if (!cursor.takeWords('anno', 'scolastico') && !cursor.takeWords('a', 's')) return undefined;
  const years = readYearList(cursor);
  if (years === undefined) return schoolYear;
  return years.length === 2 ? { ...schoolYear, years: years.slice(0, 1) } : undefined;
}

/** Reads one day, month, part of a year or school year. */
function readPoint(cursor: Cursor): YearSpan | undefined {
  for (const read of [readDay, readYearPart, readMonth, readSchoolYear]) {
    const point = cursor.attempt(() => read(cursor));
    if (point !== undefined) return point;
  }
  return undefined;
}

/** The range between two points, or undefined when its years do not say which way it goes. */
function joinPoints(start: YearSpan, end: YearSpan): YearSpan | undefined {
  if (start.crossesNewYear || end.crossesNewYear) return undefined;
  const range = { from: start.from, to: end.to };
  const isReversed = compareYearDays(start.from, end.to) > 0;
  if (start.years === undefined) {
    if (!isReversed) return withYears(range, end.years);
    return end.years === undefined && start.from.month !== end.to.month
      ? { ...range, crossesNewYear: true }
      : undefined;
  }
  const [endYear] = end.years ?? [];
  return start.years.length === 1 && end.years?.length === 1 && endYear !== undefined
    ? { ...range, years: start.years, endYear }
    : undefined;
}

/** Reads `1-15 marzo`, `dal 1 al 15 marzo 2026`: a start that leaves the month to its end. */
function readDaysOfMonth(cursor: Cursor): YearSpan | undefined {
  cursor.takeWordOf(fromWords);
  const day = cursor.peek();
  if (day?.type !== 'number' || day.digits > 2 || day.value < 1) return undefined;
  cursor.skip();
  if (cursor.takeSign('-') === undefined && cursor.takeWordOf(toWords) === undefined)
    return undefined;
  const end = cursor.attempt(() => readDay(cursor));
  if (end === undefined || end.from.day < day.value) return undefined;
  return withYears({ from: { month: end.from.month, day: day.value }, to: end.to }, end.years);
}

function readRange(cursor: Cursor): YearSpan | undefined {
  const opened = cursor.takeWordOf(fromWords) !== undefined;
  if (opened) cursor.takeWords('mese', 'di');
  const start = readPoint(cursor);
  if (start === undefined) return undefined;
  const slash = !opened && cursor.peekSign() === '/';
  const joined = cursor.attempt(() => {
    if (cursor.takeSign('-/') === undefined && cursor.takeWordOf(toWords) === undefined)
      return undefined;
    cursor.takeWords('mese', 'di');
    return readPoint(cursor);
  });
  if (joined === undefined) return opened ? undefined : start;
  // "marzo/aprile" is a span; "marzo/settembre" may be two months or seven.
  if (slash && (joined.isDay || joined.from.month !== (start.to.month % 12) + 1)) return undefined;
  return joinPoints(start, joined);
}

/** Reads what one item of a timing says, past words without meaning; whole years come as one span. */
export function readSpans(
  cursor: Cursor,
  planYears: readonly number[],
): readonly YearSpan[] | undefined {
  return cursor.attempt(() => {
    for (const read of [readMonthChain, readYearParts]) {
      const spans = cursor.attempt(() => read(cursor));
      if (spans !== undefined) return spans;
    }
    const span =
      cursor.attempt(() => readDaysOfMonth(cursor)) ?? cursor.attempt(() => readRange(cursor));
    if (span !== undefined) return [span];
    const years = readYears(cursor, planYears);
    if (years !== undefined) return [{ ...wholeYear, years }];
    if (cursor.takeWordOf(fillers) === undefined) return undefined;
    return readSpans(cursor, planYears) ?? (cursor.takeWords('anno') ? [wholeYear] : undefined);
  });
}

/** Reads the term of a deadline: one point in time, never a range, as its last day is what counts. */
export function readTerm(cursor: Cursor, planYears: readonly number[]): YearSpan | undefined {
  return cursor.attempt(() => {
    const point = readPoint(cursor);
    if (point !== undefined) return point;
    const names = yearSpans.has(cursor.peekWord() ?? '');
    const years = readYears(cursor, planYears);
    if (years !== undefined)
      return years.length === 1 || names ? { ...wholeYear, years: years.slice(-1) } : undefined;
    if (cursor.takeWords('anno')) return wholeYear;
    return cursor.takeWords('fine') || cursor.takeWordOf(fillers) !== undefined
      ? readTerm(cursor, planYears)
      : undefined;
  });
}
