import {
  addDays,
  countDays,
  countDaysInMonth,
  formatIsoDate,
  type PartialDate,
} from '../../domain/iso-date.ts';
import { formatDate, monthName } from '../../i18n/format.ts';
import type { SheetCell } from './sheet-grid.ts';

/** A date as precise as it was written, or why there is none. */
export type DateReading =
  { readonly date: PartialDate } | { readonly fault: 'unreadable' | 'impossible' | 'year-missing' };

const monthNames = Array.from({ length: 12 }, (_, index) => monthName(index + 1));

/** Reads a date as Italians write it, day first: `31/12/2026`, `31.12.26`, `31 dicembre 2026`, `dicembre 2026`, `2026`, or a date cell. */
export function parseDateCell({ value, format }: SheetCell): DateReading {
  if (value instanceof Date) return readDateCell(value, format);
  if (typeof value === 'number') return readNumber(value);
  if (typeof value !== 'string') return { fault: 'unreadable' };
  return /^\d{5}$/u.test(value.trim()) ? readNumber(Number(value)) : parseDateText(value);
}

/** A year, or a day of this century as spreadsheets count them, which shows where a cell of a day was formatted as a number or a text. */
function readNumber(value: number): DateReading {
  if (!Number.isInteger(value)) return { fault: 'unreadable' };
  if (isYear(value)) return { date: String(value) };
  return value >= 36_526 && value <= 73_050
    ? { date: addDays(sheetEpoch, value) }
    : { fault: 'unreadable' };
}

/** Spreadsheets count days from 30 December 1899. */
const sheetEpoch = '1899-12-30';

/** Reads a date as Italians write it. */
export function parseDateText(written: string): DateReading {
  const text = written
    .replaceAll(/[\u00A0\u202F\s]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:(?:luned|marted|mercoled|gioved|venerd)[iì]'?|sabato|domenica),? /u, '')
    .replace(/^(?:il |l['’])/u, '');
  if (/^\d{4}$/u.test(text)) return isYear(Number(text)) ? { date: text } : { fault: 'unreadable' };
  const iso =
    /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:t00:00(?::00(?:\.0+)?)?z?| 00:00(?::00)?)?$/u.exec(
      text,
    );
  if (iso !== null) return makeDate(iso[1], Number(iso[2]), iso[3]);
  const day = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})$/u.exec(text);
  if (day !== null) return makeDate(day[3], Number(day[2]), day[1]);
  const month = /^(\d{1,2}) ?[-/.] ?(\d{4})$/u.exec(text);
  if (month !== null) return makeDate(month[2], Number(month[1]));
  const words =
    /^(?:(\d{1,2}) ?[°ºª]?(?: |[-/.] ?))?([a-z]{3,10})\.?(?: |[-/.'’] ?)(\d{4}|\d{2})$/u.exec(text);
  if (words !== null) return makeDate(words[3], findMonth(words[2] ?? ''), words[1]);
  return { fault: isWithoutYear(text) ? 'year-missing' : 'unreadable' };
}

/** A date cell; one that shows only month and year means the whole month, and a small number formatted as a date was a year. */
function readDateCell(value: Date, format: string | undefined): DateReading {
  if (Number.isNaN(value.getTime())) return { fault: 'unreadable' };
  const iso = value.toISOString();
  const serial = countDays(sheetEpoch, iso.slice(0, 10));
  if (isYear(serial)) return { date: String(serial) };
  if (!isYear(value.getUTCFullYear())) return { fault: 'impossible' };
  const pattern = (format ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '').toLowerCase();
  if (pattern.includes('y') && !pattern.includes('d'))
    return { date: iso.slice(0, pattern.includes('m') ? 7 : 4) };
  return { date: iso.slice(0, 10) };
}

function makeDate(year: string | undefined, month: number, day?: string): DateReading {
  const fullYear = year?.length === 2 ? 2000 + Number(year) : Number(year);
  if (month === 0 || !isYear(fullYear)) return { fault: month === 0 ? 'unreadable' : 'impossible' };
  if (month > 12) return { fault: 'impossible' };
  if (day === undefined) return { date: formatIsoDate(fullYear, month, 1).slice(0, 7) };
  const number = Number(day);
  return number >= 1 && number <= countDaysInMonth(fullYear, month)
    ? { date: formatIsoDate(fullYear, month, number) }
    : { fault: 'impossible' };
}

/** Number of a month by its name or the start of it; 0 for other words. */
function findMonth(word: string): number {
  return (
    monthNames.findIndex((name) => name === word || (word.length <= 4 && name.startsWith(word))) + 1
  );
}

function isWithoutYear(text: string): boolean {
  if (/^\d{1,2} ?[-/.] ?\d{1,2}$/u.test(text)) return true;
  const [, word] = /^(?:\d{1,2} ?[°º]?[ -])?([a-z]{3,10})$/u.exec(text) ?? [];
  return word !== undefined && findMonth(word) > 0;
}

/** Years that a report can speak of, wide enough for typing errors to be told apart later. */
function isYear(year: number): boolean {
  return year >= 1900 && year <= 2199;
}

/** A date as staff write it: `20/05/2026`, `dicembre 2025`, `2025`. */
export function showDate(date: PartialDate): string {
  return date.length === 10 ? date.split('-').toReversed().join('/') : formatDate(date);
}
