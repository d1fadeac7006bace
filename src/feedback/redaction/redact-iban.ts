import {
  continuesAt,
  findMatches,
  readBefore,
  separators,
  type ScanText,
  type TextSpan,
} from './redact-scan.ts';

/** Number of characters of an IBAN by country. Source: SWIFT, IBAN Registry. */
const lengths = new Map(
  (
    'ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 br29 by28 ch21 cr22 cy28 cz24 de22 dk18 do28 ee20 eg29 es24 fi18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28 ie22 il23 iq23 is26 it27 ' +
    'jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 ly25 mc27 md24 me22 mk19 mr27 mt31 mu30 nl18 no15 pk24 pl28 ps29 pt25 qa29 ro24 rs22 sa24 sc31 sd18 se24 si19 sk24 sm27 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

const gap = `[${separators}]{0,3}`;
const gapCharacter = new RegExp(`[${separators}]`, 'u');
const opening = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])|(?<=iban))[a-z]${gap}[a-z]${gap}[0-9oil]${gap}[0-9oil]`,
  'gu',
);
/** Longest IBAN, with its gaps. */
const REACH = 34 * 4;
const italianShape = /^(?:it|sm)\d{2}[a-z]\d{10}[a-z0-9]{12}$/u;
const named =
  /(?<![\p{L}\p{N}])iban(?:[^\p{L}\p{N}\u{1}\]]|(?:è|il|mio|n|numero|seguente|nuovo|conto)(?![\p{L}\p{N}])){0,14}$/u;
/** After the word IBAN: the Italian number without its country, or any long one of nearly only digits. */
const bareNumber =
  /(?<![\p{L}\p{N}])iban(?:[^\p{L}\p{N}\u{1}\]]|(?:è|il|mio|n|numero|seguente|nuovo|conto)(?![\p{L}\p{N}])){0,14}(?<number>(?:[a-z]{0,2}[0-9]{2}[\s.-]{0,2})?[a-z](?:[\s.-]{0,2}[0-9]){10,24})(?![\p{L}\p{N}])/gu;

/** Bank account numbers of any country, by length and check digits (ISO 13616, ISO 7064 mod 97-10); Italian ones also with a slip. */
export function findIbans(text: ScanText): readonly TextSpan[] {
  const whole = findMatches(text.lower, opening, (match) => readAccount(text, match.index));
  const bare = findMatches(text.lower, bareNumber, (match) => {
    const end = match.index + match[0].length;
    const span = { start: end - (match.groups?.['number'] ?? '').length, end };
    return whole.some(({ start, end: last }) => start < span.end && span.start < last)
      ? undefined
      : span;
  });
  return [...whole, ...bare].toSorted((a, b) => a.start - b.start);
}

function readAccount(text: ScanText, start: number): TextSpan | undefined {
  const country = text.lower
    .slice(start, start + 8)
    .replace(/[^a-z]/gu, '')
    .slice(0, 2);
  const length = lengths.get(country);
  if (length === undefined) return undefined;
  const piece = text.lower.slice(start, start + REACH);
  let account = '';
  let end = start;
  let gapLength = 0;
  for (const [index, character] of [...piece].entries()) {
    if (/[a-z0-9]/u.test(character)) {
      account += character;
      gapLength = 0;
      if (account.length === length) {
        end = start + index + 1;
        break;
      }
    } else if (gapCharacter.test(character) && gapLength < 3) gapLength += 1;
    else return undefined;
  }
  if (account.length < length || continuesAt(text, end)) return undefined;
  // The digits of an Italian account, with O and l taken for what they stand for; its last twelve may be letters.
  if (/^(?:it|sm)/u.test(account))
    account =
      account.slice(0, 2) +
      mendDigits(account.slice(2, 4)) +
      account.slice(4, 5) +
      mendDigits(account.slice(5, 15)) +
      account.slice(15);
  const written = text.lower.slice(start, end);
  const isRight = leavesOne(account) && (written.length === length || hasAccountLook(written));
  return isRight ||
    (italianShape.test(account) && (hasAccountLook(written) || named.test(readBefore(text, start))))
    ? { start, end }
    : undefined;
}

/** Figures with the letters that people mistake for them. */
function mendDigits(text: string): string {
  return text.replaceAll('o', '0').replace(/[il]/gu, '1');
}

/** Whether something with gaps looks like an account and not like words between numbers: many digits, no word in it. */
function hasAccountLook(written: string): boolean {
  return (
    written.replace(/\D/gu, '').length >= 10 &&
    !/[a-z]{5}/u.test(written) &&
    !/(?<![a-z0-9])[a-z]{3}(?![a-z0-9])/u.test(written)
  );
}

/** Whether the remainder by 97 of a moved and spelled-out account is 1. Source: ISO 7064 mod 97-10. */
export function leavesOne(account: string): boolean {
  const moved = account.slice(4) + account.slice(0, 4);
  return (
    [...moved].reduce(
      (rest, character) =>
        ((character > '9' ? rest * 100 : rest * 10) + Number.parseInt(character, 36)) % 97,
      0,
    ) === 1
  );
}
