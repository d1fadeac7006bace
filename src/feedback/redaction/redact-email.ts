import { continuesAt, findMatches, type ScanText, type TextSpan } from './redact-scan.ts';

/** The sign itself, in brackets, or in words. */
const atSign =
  /(?<!@)@{1,3}|&#64;|[([{<*_|~]\s?(?:at|a|chiocciola|@)\s?[)\]}>*_|~]|(?<![\p{L}\p{N}])(?:at|et|chiocciola|chioccola|chiocciolina)(?![\p{L}\p{N}])/gu;

/** What may stand before it: one word, and words joined by dots and dashes that are written out. */
const localPart =
  /(?:[\p{L}\p{N}._%+-]{1,64}\s{1,2}(?:punto|dot|underscore|trattino(?:\sbasso)?|meno)\s{1,2}){0,3}[\p{L}\p{N}._%+-]{1,64}\s{0,2}$/u;
const LOCAL_REACH = 160;
/** Written with a space after each letter. */
const spaced =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}._-]\s){3,40}@(?:\s[\p{L}\p{N}._-](?![\p{L}\p{N}])){4,40}/gu;

const endings =
  'it|com|eu|net|org|info|biz|edu|gov|email|online|cloud|name|me|tv|io|ch|de|fr|es|uk|at|ro|al|ua|pl|ru|va|sm';
const providers =
  'gmail|googlemail|libero|hotmail|outlook|yahoo|ymail|icloud|alice|tiscali|virgilio|live|fastwebnet|tin|msn|aruba|pec|legalmail|protonmail|proton|email|inwind|tim|vodafone|teletu|iol|me|gmx';
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,62})';
const spokenDot =
  '(?:\\s{0,2}[([{]\\s?(?:punto|dot|\\.)\\s?[)\\]}]\\s{0,2}|\\s{1,2}(?:punto|dot)\\s{1,2}|\\s{0,2}\\.\\s{0,2}|,)';

/** `libero.it`, with no space anywhere. */
const plainDomain = new RegExp(
  `\\s{0,2}(?:${label}\\.){1,6}(?<ending>\\p{L}{2,24})(?![\\p{L}\\p{N}])`,
  'uy',
);
/** `libero punto it`, `libero . it`, `libero,it`: only with an ending that exists. */
const spokenDomain = new RegExp(
  `\\s{0,2}${label}(?:${spokenDot}${label}){0,3}?${spokenDot}(?:${endings})(?![\\p{L}\\p{N}])`,
  'uy',
);
/** A provider that everybody knows, with or without the rest. */
const knownProvider = new RegExp(
  `\\s{0,2}(?:${providers})(?:\\s?[.,]?\\s?(?:it|com))?(?![\\p{L}\\p{N}])`,
  'uy',
);
const knownEnding = new RegExp(`^(?:${endings})$`, 'u');

/** E-mail addresses, also written so that machines do not see them ("mario chiocciola esempio punto it"). */
export function findEmails(text: ScanText): readonly TextSpan[] {
  const whole = findMatches(text.lower, atSign, (match) => {
    const sign = match[0];
    const before = text.lower.slice(Math.max(0, match.index - LOCAL_REACH), match.index);
    const end = /[\p{L}\p{N}_+-][\s.]{0,2}$/u.test(before.slice(-3))
      ? findDomainEnd(
          text.lower,
          match.index + sign.length,
          // With a space before it and none after, it may be the name of a profile.
          (sign.startsWith('@') || sign === '&#64;') &&
            (!/\s$/u.test(before) || /^\s/u.test(text.lower.slice(match.index + 1))),
        )
      : undefined;
    if (end === undefined || continuesAt(text, end)) return undefined;
    const local = localPart.exec(before);
    if (local === null || !/[\p{L}\p{N}]/u.test(local[0])) return undefined;
    return { start: match.index - before.length + local.index, end };
  });
  const apart = findMatches(text.lower.includes('@') ? text.lower : '', spaced, (match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return whole.some(({ start, end }) => start < span.end && span.start < end) ? undefined : span;
  });
  return [...whole, ...apart].toSorted((a, b) => a.start - b.start);
}

function findDomainEnd(text: string, start: number, isSign: boolean): number | undefined {
  const plain = matchAt(plainDomain, text, start);
  if (plain !== undefined && (isSign || knownEnding.test(plain.groups?.['ending'] ?? '')))
    return start + plain[0].length;
  const other = matchAt(spokenDomain, text, start) ?? matchAt(knownProvider, text, start);
  return other === undefined ? undefined : start + other[0].length;
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}
