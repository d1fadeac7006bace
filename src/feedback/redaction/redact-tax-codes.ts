import {
  continuesBefore,
  continuesAt,
  findMatches,
  isOfficeNumber,
  readBefore,
  separators,
  type ScanText,
  type TextSpan,
  areWords,
} from './redact-scan.ts';
import { beginsAlone, readDigitGroups, takeRun } from './redact-digits.ts';

const gap = `[${separators}]{0,3}`;
/** In each digit's place also the letter that stands for it in codes that would be equal (omocodia), and the O and I of people who mistake it. */
const digit = '[0-9il-v]';
const letter = '[a-z]';
const places = [
  letter,
  letter,
  letter,
  letter,
  letter,
  letter,
  digit,
  digit,
  '[abcdehlmprst]',
  digit,
  digit,
  letter,
  digit,
  digit,
  digit,
  letter,
];
const shape = new RegExp(`(?<![\\p{L}\\p{N}])${places.join(gap)}(?![\\p{L}\\p{N}])`, 'gu');
/** As people group it: 3 3 5 5, or 3 3 5 4 1. */
const grouped = /^[a-z]{3}[^a-z0-9]+[a-z]{3}[^a-z0-9]+\w{5}[^a-z0-9]+\w{4}[^a-z0-9]*\w$/u;

const naming = '(?:c\\.?\\s?f|cod(?:ice|\\.)?\\s{0,2}fisc(?:ale)?)\\.?';
const filler =
  '(?:[^\\p{L}\\p{N}\\u{1}\\]]|(?:mio|è|il|n|nr|num|numero|del|di|mia|suo|seguente|personale|figlio|figlia|moglie|marito|padre|madre)(?![\\p{L}\\p{N}]))';
const namedBefore = new RegExp(`(?<![\\p{L}\\p{N}])${naming}${filler}{0,14}$`, 'u');
/** Something like a code, complete or with slips, after the words "codice fiscale". */
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])${naming}(?<between>${filler}{0,14})(?<code>[a-z]{4,8}[0-9][0-9a-z]{5,12}|[0-9]{11})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Fiscal codes of people: by shape and check letter, or by shape alone where nothing else looks like that or the text says so. */
export function findFiscalCodes(text: ScanText): readonly TextSpan[] {
  const shaped = findMatches(text.lower, shape, (match) => {
    const code = match[0].replace(/[^a-z0-9]/gu, '');
    return isLikely(code, match[0], () => namedBefore.test(readBefore(text, match.index)))
      ? { start: match.index, end: match.index + match[0].length }
      : undefined;
  });
  const spelled = findMatches(text.lower, named, (match) => {
    const code = match.groups?.['code'] ?? '';
    const end = match.index + match[0].length;
    const span = { start: end - code.length, end };
    const digits = code.replace(/\D/gu, '').length;
    const taken = shaped.some(({ start, end: last }) => start < span.end && span.start < last);
    return taken || digits < 4 || continuesBefore(text, span.start) || continuesAt(text, end)
      ? undefined
      : span;
  });
  return [...shaped, ...spelled].toSorted((a, b) => a.start - b.start);
}

function isLikely(typed: string, written: string, isNamed: () => boolean): boolean {
  const code = [...typed].map((character, place) => mendDigit(character, place)).join('');
  // With mistaken letters there must be digits left, or long words would do.
  if (code !== typed && typed.replace(/\D/gu, '').length < 2) return false;
  const digits = code.replace(/\D/gu, '').length;
  if (written.length === code.length && digits >= 4) return true;
  if (hasCheckLetter(code) && (digits >= 2 || written.length === code.length)) return true;
  if (digits >= 4 && grouped.test(written)) return true;
  // Sixteen characters of this shape with all figures, or all but one, are no words, however they are grouped.
  if (digits >= 6) return true;
  return digits >= 2 && isNamed();
}

/** The digit that an O or I stands for where only digits do. */
function mendDigit(character: string, place: number): string {
  if (places[place] !== digit) return character;
  return character === 'o' ? '0' : character === 'i' ? '1' : character;
}

/** Values of characters in odd places, 0-9 and then a-z. Source: D.M. 23 December 1976, tables of the check character. */
const oddValues = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8,
  12, 14, 16, 10, 22, 25, 24, 23,
];

/** Whether the last of 16 characters in lower case is the check letter of the others. Source: D.M. 23 December 1976. */
export function hasCheckLetter(code: string): boolean {
  const sum = [...code.slice(0, 15)].reduce((total, character, index) => {
    const value = Number.parseInt(character, 36);
    return total + (index % 2 === 0 ? (oddValues[value] ?? 0) : value < 10 ? value : value - 10);
  }, 0);
  return code.charCodeAt(15) - 97 === sum % 26;
}

const vatLength = 11;
const vatNamed =
  /(?<![\p{L}\p{N}])(?:p(?:art(?:ita)?)?\.?\s?iva|p\.\s?i\.|vat)(?:[^\p{L}\p{N}\u{1}\]]|(?:è|il|la|mia|n|nr|num|numero|number|seguente|it)(?![\p{L}\p{N}])){0,14}(?:it)?$/u;
/** Words of those who have a VAT number. */
const business =
  /(?<!\p{L})(?:ditta|società|srl|snc|sas|aziend\p{L}|impres\p{L}|negozio|bar|artigian\p{L}|commerciant\p{L}|studio|titolare)(?!\p{L})[^.;!?]{0,30}$/u;
const countryPrefix = /(?<![\p{L}\p{N}])it[\s.-]{0,2}$/u;

/** Italian VAT numbers: 11 digits with the right check digit and an office that exists; with slips, spaces or dots where the text names them. */
export function findVatNumbers(text: ScanText): readonly TextSpan[] {
  const groups = readDigitGroups(text);
  const spans: TextSpan[] = [];
  for (const [index, group] of groups.entries()) {
    if (group.start < (spans.at(-1)?.end ?? 0)) continue;
    const run = takeRun(text, groups, index, vatLength);
    if (run === undefined) continue;
    const before = readBefore(text, run.start);
    const prefix = countryPrefix.exec(before)?.[0] ?? '';
    const isTold = prefix !== '' || areWords(vatNamed, before);
    const isAlone =
      run.groups.length === 1 &&
      beginsAlone(text, run) &&
      (isVatNumber(run.digits) || (business.test(before) && !isOfficeNumber(before)));
    if (isTold || isAlone) spans.push({ start: run.start - prefix.length, end: run.end });
  }
  return spans;
}

/** Whether 11 digits are a VAT number: office code (001-100, 120, 121, 888, 999) and check digit. Source: D.M. 23 December 1976, art. 2. */
export function isVatNumber(digits: string): boolean {
  const office = Number(digits.slice(7, 10));
  if (!(office >= 1 && office <= 100) && ![120, 121, 888, 999].includes(office)) return false;
  const sum = [...digits].reduce((total, character, index) => {
    const value = Number(character) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
