import type { PartialDate } from '../domain/iso-date.ts';

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

/** A size as people say it: `120 kB`, `3 MB`. */
export function formatSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.ceil(bytes / 1000))} kB`
    : `${formatNumber(Math.ceil(bytes / 1_000_000))} MB`;
}

/** A wait as people say it, rounded up: `30 secondi`, `2 minuti`, `3 ore`; seconds up to one minute and a half, minutes up to one hour and a half. */
export function formatWait(seconds: number): string {
  if (seconds <= 90) return countOf(seconds, 'secondo', 'secondi');
  if (seconds <= 5_400) return countOf(Math.ceil(seconds / 60), 'minuto', 'minuti');
  return countOf(Math.ceil(seconds / 3_600), 'ora', 'ore');
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

/** Spaces at which a line must not break: in a date in full or without its year, in «(+ 9 mesi)», after an ordinal («4° trimestre 2025», «II semestre») and after a short form that announces a number («art. 2», «n. 76»). */
function listJoints(): readonly RegExp[] {
  const months = MONTHS.join('|');
  return [
    new RegExp(`(?<=\\d°?) (?=(?:${months})\\b)`, 'gu'),
    new RegExp(`(?<=\\b(?:${months})) (?=\\d{4}\\b)`, 'gu'),
    /(?<=\d[°ªº]) (?=\p{L})|(?<=\b[IVX]{1,4}) (?=(?:bi|tri|quadri|se)mestre\b)|(?<=mestre) (?=\d{4}\b)/gu,
    /(?<=\b(?:nn?|nr|artt?|co|lett|pagg?|all|tab)\.) (?=\d|[a-z]\b)/giu,
    /(?<=\(\+) (?=\d)|(?<=\(\+[ \u{A0}]\d+) (?=\p{L})/gu,
  ];
}
let joints: readonly RegExp[] | undefined;

/** A text whose dates, lengths of time, ordinals and numbered references stay on one line: `31 dicembre 2027`, `(+ 9 mesi)`, `4° trimestre 2025`, `art. 2`. */
export function keepTogether(text: string): string {
  joints ??= listJoints();
  return joints.reduce((joined, joint) => joined.replaceAll(joint, '\u{A0}'), text);
}

/** A text in parts, of which each second one is a span of years: browsers break `2025-2027` after its hyphen. */
export function splitYears(text: string): readonly string[] {
  return text.split(/(?<![\w/-])(«?(?:19|20)\d{2}(?:-\d{2}(?:\d{2})?)+»?)(?![\w/-])/u);
}

/** Articles, alone and joined to a preposition, as they stand before most numerals. */
type Article = 'il' | 'del' | 'al' | 'dal' | 'i' | 'I' | 'dei' | 'Dei';

/** The same before a vowel and before «zero». */
const otherArticles: Readonly<Record<Article, readonly [vowel: string, zero: string]>> = {
  il: ['l’', 'lo '],
  del: ['dell’', 'dello '],
  al: ['all’', 'allo '],
  dal: ['dall’', 'dallo '],
  i: ['gli ', 'gli '],
  I: ['Gli ', 'Gli '],
  dei: ['degli ', 'degli '],
  Dei: ['Degli ', 'Degli '],
};

/** A numeral, or words that begin with one, after the article that fits how it is read: `l’8 %`, `gli 87`, `il 12`, `lo 0 %`. */
export function withArticle(article: Article, numeral: number | string): string {
  const text = typeof numeral === 'number' ? formatNumber(numeral) : numeral;
  const [vowel, zero] = otherArticles[article];
  const whole = /^\d+(?:\.\d{3})*(?![\d°])/u.exec(text)?.[0].replaceAll('.', '');
  if (whole === '0') return `${zero}${text}`;
  return whole !== undefined && beginsWithVowel(Number(whole))
    ? `${vowel}${text}`
    : `${article} ${text}`;
}

/** Whether a whole number is read beginning with a vowel: uno, otto, undici, ottanta, ottomila, un milione; but mille. */
function beginsWithVowel(value: number): boolean {
  let [first, groups] = [value, 0];
  for (; first >= 1_000; first = Math.floor(first / 1_000)) groups += 1;
  return (first === 1 && groups !== 1) || first === 11 || String(first).startsWith('8');
}

/** A date in full with its article, as precise as it is given: `dal 1° marzo 2026`, `dall’8 marzo 2026`, `a dicembre 2023`, `nel 2021`. */
export function dateWithArticle(article: 'dal' | 'al' | 'il' | 'del', date: PartialDate): string {
  const text = formatDate(date);
  if (date.length === 7) return `${{ dal: 'da', al: 'a', il: 'a', del: 'di' }[article]} ${text}`;
  return date.length === 4 && article === 'il' ? `nel ${text}` : withArticle(article, text);
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

/** Years of a plan as people say them: `2025-2027`. */
export function formatYears(years: readonly number[]): string {
  const [first, last] = [years.at(0), years.at(-1)];
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

/** A text as it is printed: a straight apostrophe after a letter or a digit as the curved one. */
export function printApostrophes(text: string): string {
  return text.replaceAll(/(?<=[\p{L}\d])'/gu, '’');
}

/** Words with a capital at their beginning. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words of the document in quotation marks, with printed apostrophes. */
export function quote(words: string): string {
  return `«${printApostrophes(words)}»`;
}

// Made when first needed: in a page it takes a phone a tenth of a second.
let momentFormat: Intl.DateTimeFormat | undefined;

/** A moment, ISO in UTC or in milliseconds, as day and time by the clock in Italy: `1° dicembre 2026 alle ore 00:42`. */
export function formatMoment(at: string | number): string {
  momentFormat ??= new Intl.DateTimeFormat('it-IT', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Rome',
  });
  // The first of a month is read «primo».
  return momentFormat.format(new Date(at)).replace(/^1 /u, '1° ');
}
