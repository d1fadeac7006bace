import { beginsAlone, type DigitRun, readDigitGroups, takeRun } from './redact-digits.ts';
import {
  areWords,
  isOfficeNumber,
  readBefore,
  type ScanText,
  type TextSpan,
} from './redact-scan.ts';

const named =
  /(?<!\p{L})(?:carta|carte|visa|mastercard|maestro|amex|american express|postepay|bancomat|prepagata|poste pay)(?:[^\p{L}\p{N}\u{1}\]]|(?:di|da|del|della|credito|debito|prepagata|bancaria|n|nr|num|numero|è|il|la|mia|mio|seguente)(?![\p{L}\p{N}])){0,14}$/u;
/** First digits of the large issuers. Source: ISO/IEC 7812. */
const issuer = /^(?:4|5[0-8]|2[2-7]|3[47]|6)/u;
/** As cards print them: together, in fours, or 4 6 5. */
const printed = /^(?:16|15|19|4 4 4 4|4 6 5|8 8)$/u;

/** Numbers of payment cards: by issuer and check digit, or with a slip where the text names the card. */
export function findCards(text: ScanText): readonly TextSpan[] {
  const groups = readDigitGroups(text);
  const spans: TextSpan[] = [];
  for (const [index, group] of groups.entries()) {
    if (group.start < (spans.at(-1)?.end ?? 0) || !issuer.test(group.digits)) continue;
    const before = readBefore(text, group.start);
    const isNamed = areWords(named, before);
    for (const length of isNamed ? [16, 15, 19, 18, 17, 14, 13] : [16, 15]) {
      const run = takeRun(text, groups, index, length);
      if (run === undefined || !beginsAlone(text, run)) continue;
      const next = groups[index + run.groups.length]?.gap;
      const isWhole = next === undefined || next !== run.groups[1]?.gap;
      if (
        isNamed
          ? length >= 15 || passesLuhn(run.digits)
          : isWhole && isPrinted(run) && passesLuhn(run.digits) && !isOfficeNumber(before)
      ) {
        spans.push({ start: run.start, end: run.end });
        break;
      }
    }
  }
  return spans;
}

function isPrinted({ groups }: DigitRun): boolean {
  return printed.test(groups.map(({ digits }) => digits.length).join(' '));
}

/** Whether the last digit is the check digit of the others. Source: ISO/IEC 7812-1, annex B (Luhn). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, character, index) => {
    const value = Number(character) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
