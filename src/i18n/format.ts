import type { IsoDate, PartialDate } from '../domain/iso-date.ts';

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const;

// Made when first needed: in a page each takes a phone a tenth of a second.
let numberFormat: Intl.NumberFormat | undefined;
let listFormat: Intl.ListFormat | undefined;

/** A whole number in Italian style: `1.234`. */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value);
  numberFormat ??= new Intl.NumberFormat('it-IT', { useGrouping: 'always' });
  return numberFormat.format(value);
}

/** Italian name of a month, 1-12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** A date in full, as precise as it is given: `1° marzo 2026`, `dicembre 2023`, `2021`. */
export function formatDate(date: PartialDate): string {
  const year = date.slice(0, 4);
  if (date.length === 4) return year;
  const month = monthName(Number(date.slice(5, 7)));
  if (date.length === 7) return `${month} ${year}`;
  const day = Number(date.slice(8));
  return `${day === 1 ? '1°' : String(day)} ${month} ${year}`;
}

/** A date in full with its article, after "dal", "al", "il": `dal 1° marzo 2026`, `dall'8 marzo 2026`. */
export function withArticle(preposition: 'dal' | 'al' | 'il' | 'del', date: IsoDate): string {
  const elided = { dal: 'dall’', al: 'all’', il: 'l’', del: 'dell’' } as const;
  const text = formatDate(date);
  return /^(?:8|11) /u.test(text) ? `${elided[preposition]}${text}` : `${preposition} ${text}`;
}

/** Items joined as Italian does: `a, b e c`. */
export function formatList(items: readonly string[]): string {
  listFormat ??= new Intl.ListFormat('it', { type: 'conjunction' });
  return listFormat.format(items);
}

/** The form of a noun that fits a count, with the count: `1 obiettivo`, `3 obiettivi`. */
export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
