import type { Cursor } from './tokens.ts';
import { monthNumbers, yearSpans } from './vocabulary.ts';

/** Whether the short number `ahead` opens a date (`30/06`, `30.06`, `30 aprile`) and so is no year. */
export function opensDate(cursor: Cursor, ahead: number): boolean {
  const token = cursor.peek(ahead);
  if (token?.type !== 'number' || token.digits > 2) return false;
  const sign = cursor.peekSign(ahead + 1);
  if (sign === '/' || sign === '.') return cursor.peek(ahead + 2)?.type === 'number';
  const word = cursor.peekWord(ahead + 1);
  return word !== undefined && monthNumbers.has(word);
}

/** The year that the number at `ahead` writes with four digits, or with two where that is allowed. */
function peekYear(cursor: Cursor, ahead: number, short: boolean): number | undefined {
  const token = cursor.peek(ahead);
  if (token?.type !== 'number' || token.ordinal) return undefined;
  if (token.digits === 4 && token.value >= 2000 && token.value <= 2099) return token.value;
  return short && token.digits === 2 ? 2000 + token.value : undefined;
}

function isAscending(years: readonly number[]): boolean {
  return years.every((year, index) => year > (years[index - 1] ?? 0));
}

/** All years from the first to the last, both included. */
function fillYears(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * Reads `2025`, `2025-26-27`, `2025/2026/2027`, `2025, 2026 e 2027`. Two years joined by a dash or a slash are a span
 * (`2025-2027` has three, `2025-2027 e 2029` four). Undefined when there is no year here or they do not ascend.
 * @param short whether the first year may have two digits, as after a day and a month
 */
export function readYearList(cursor: Cursor, short = false): readonly number[] | undefined {
  return cursor.attempt(() => {
    const first = peekYear(cursor, 0, short);
    if (first === undefined) return undefined;
    cursor.skip();
    // Each entry of a list, with the years joined in it.
    const entries = [[first]];
    for (;;) {
      const sign = cursor.peekSign();
      const joins = sign === '-' || sign === '/';
      const lists = sign === ',' || cursor.peekWord() === 'e';
      const next = joins || lists ? peekYear(cursor, 1, joins) : undefined;
      if (next === undefined || (sign !== '/' && opensDate(cursor, 1))) break;
      cursor.skip(2);
      if (joins) entries.at(-1)?.push(next);
      else entries.push([next]);
    }
    if (!isAscending(entries.flat())) return undefined;
    return entries.flatMap(([from = first, ...others]) => {
      const [to] = others;
      return to !== undefined && others.length === 1 ? fillYears(from, to) : [from, ...others];
    });
  });
}

/** Reads `anno 2025`, `anni 2025 e 2026`, `triennio 2025-2027`, `triennio`, `dal 2025 al 2027` or a plain list of years. */
export function readYears(
  cursor: Cursor,
  planYears: readonly number[],
): readonly number[] | undefined {
  return cursor.attempt(() => {
    const length = cursor.takeMeaning(yearSpans);
    if (length !== undefined) {
      const years = readYearList(cursor) ?? planYears;
      return years.length === length ? years : undefined;
    }
    if (!cursor.takeWords('anno')) cursor.takeWords('anni');
    const first = cursor.attempt(() =>
      cursor.takeWords('dal') || cursor.takeWords('da') ? peekYear(cursor, 0, false) : undefined,
    );
    if (first === undefined) return readYearList(cursor);
    cursor.skip();
    if (!cursor.takeWords('al') && !cursor.takeWords('a')) return undefined;
    const last = peekYear(cursor, 0, false);
    if (last === undefined || last <= first) return undefined;
    cursor.skip();
    return fillYears(first, last);
  });
}
