import { beginsAlone, readDigitGroups, takeRun } from './redact-digits.ts';
import { areWords, readBefore, type ScanText, type Span } from './redact-scan.ts';

const LENGTH = 11;
const named =
  /(?<![\p{L}\p{N}])(?:p(?:art(?:ita)?)?\.?\s?iva|vat)(?:[^\p{L}\p{N}\u{1}\]]|(?:è|il|la|mia|n|nr|num|numero|number|seguente|it)(?![\p{L}\p{N}])){0,14}(?:it)?$/u;
const countryPrefix = /(?<![\p{L}\p{N}])it[\s.-]{0,2}$/u;

/** Italian VAT numbers: 11 digits with the right check digit and an office that exists; with slips, spaces or dots where the text names them. */
export function findVatNumbers(text: ScanText): readonly Span[] {
  const groups = readDigitGroups(text);
  const spans: Span[] = [];
  for (const [index, group] of groups.entries()) {
    if (group.start < (spans.at(-1)?.end ?? 0)) continue;
    const run = takeRun(text, groups, index, LENGTH);
    if (run === undefined) continue;
    const before = readBefore(text, run.start);
    const prefix = countryPrefix.exec(before)?.[0] ?? '';
    const isTold = prefix !== '' || areWords(named, before);
    const isAlone = run.groups.length === 1 && beginsAlone(text, run) && isVatNumber(run.digits);
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
