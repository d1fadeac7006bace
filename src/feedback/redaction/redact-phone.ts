import {
  beginsAlone,
  type DigitGroup,
  type DigitRun,
  holdsTogether,
  isCalendarOrAmount,
  isCountedUp,
  isDictated,
  isSpacedList,
  isSpoken,
  readDigitGroups,
  takeRun,
} from './redact-digits.ts';
import {
  areWords,
  continuesBefore,
  isOfficeNumber,
  readAfter,
  readBefore,
  type ScanText,
  type TextSpan,
} from './redact-scan.ts';

const filler =
  '(?:[^\\p{L}\\p{N}\\u{1}\\]]|(?:al|allo|il|lo|è|n|nr|num|numero|mio|suo|nostro|di|casa|ufficio|fisso|sul|su|mobile|questo|seguente|mi|me|solo|anche)(?![\\p{L}\\p{N}]))';
/** Words after which a number is a telephone number, however it is grouped. */
const named = new RegExp(
  `(?<!\\p{L})(?:tel|telef|telefon\\p{L}{0,6}|cell|cel|cellular\\p{L}|fax|whatsapp|whatsap|wa|wapp|chiam\\p{L}{0,8}|richiam\\p{L}{0,8}|recapit\\p{L}{1,2}|contatt\\p{L}{1,8}|sms|mobile|rispondo|ricontatt\\p{L}{0,8}|scriv\\p{L}{1,5}|(?:mio|nostro|suo) numero|numero (?:di (?:casa|telefono|cellulare)|privato))${filler}{0,14}$`,
  'u',
);
const amount =
  /^\s?(?:€|euro(?!\p{L})|eur(?!\p{L})|mila(?!\p{L})|milion|mq(?!\p{L})|metri|kw|%|abitanti|residenti)/u;
/** Words after a number that say that it is one to call. */
const namedAfter =
  /^[^.!?\p{N}]{0,20}(?<!\p{L})(?:cell|cellular\p{L}|tel|telefon\p{L}{1,4}|chiam\p{L}{1,8}|richiam\p{L}{1,8}|squill\p{L}{1,4}|whatsapp|sms|ore pasti|ore serali)(?!\p{L})/u;
/** Numbers for everybody: free or shared-cost lines. */
const publicLine = /^(?:80[03]|84[08]|892|199|166|1[15]\d)/u;
/** Area codes of two and three digits; those of four are 0 and a digit that is not 0. Source: national numbering plan. */
const shortArea = /^(?:02|06|01[0159]|03[0159]|04[0159]|05[0159]|07[0159]|08[0159]|09[0159])$/u;

/** Telephone numbers: Italian mobile and fixed lines, foreign ones with a prefix, and short local ones where the text names them. */
export function findPhones(text: ScanText): readonly TextSpan[] {
  const groups = readDigitGroups(text);
  const spans: TextSpan[] = [];
  for (const [index, group] of groups.entries()) {
    const last = spans.at(-1)?.end ?? 0;
    if (group.start < last) continue;
    const span = readInternational(text, groups, index) ?? readNational(text, groups, index, last);
    if (span !== undefined) spans.push(span);
  }
  return spans;
}

/** With a plus, with 00, or with the bare prefix of Italy. */
function readInternational(
  text: ScanText,
  groups: readonly DigitGroup[],
  index: number,
): TextSpan | undefined {
  const group = groups[index];
  if (group === undefined) return undefined;
  // Between two numbers with the same on both sides it stands for a sum, or for a dash.
  const isBetween = /^(?<side>\s?)\+\k<side>$/u.test(group.gap ?? '');
  const plus = isBetween
    ? undefined
    : /\(?\+\s?\(?$/u.exec(text.lower.slice(Math.max(0, group.start - 4), group.start))?.[0];
  const next = groups[index + 1];
  // "00 39" stands for "0039"; other prefixes written apart are too much like a time or a code.
  const head =
    group.digits === '00' && next?.gap !== undefined && next.digits.startsWith('39')
      ? group.digits + next.digits
      : group.digits;
  const zeros = plus === undefined && /^00[1-9]/u.test(head) ? 2 : 0;
  if (plus === undefined && zeros === 0) {
    const run = /^39/u.test(group.digits) ? takeRun(text, groups, index, 12) : undefined;
    return run !== undefined &&
      beginsAlone(text, run) &&
      /^393[1-9]/u.test(run.digits) &&
      !isCalendarOrAmount(run)
      ? run
      : undefined;
  }
  if (zeros > 0 && (!beginsAlone(text, group) || isOfficeNumber(readBefore(text, group.start))))
    return undefined;
  // The usual length first, so that a number that follows is not taken for a part.
  const isItalian = head.startsWith('39', zeros);
  for (const length of isItalian ? [12, 11, 13, 10, 9] : [11, 12, 13, 10, 14, 15]) {
    const run = takeRun(text, groups, index, length + zeros);
    if (run === undefined || isCalendarOrAmount(run) || endsInYear(run)) continue;
    if (isItalian && !/^[03]/u.test(run.digits.slice(zeros + 2))) continue;
    return { start: run.start - (plus?.length ?? 0), end: run.end };
  }
  return undefined;
}

function readNational(
  text: ScanText,
  groups: readonly DigitGroup[],
  index: number,
  last: number,
): TextSpan | undefined {
  const group = groups[index];
  if (group === undefined) return undefined;
  const before = readBefore(text, group.start);
  const isNamed = areWords(named, before) && !isOfficeNumber(before);
  // Glued to what stands before, it is a part of that, unless the word before names it ("cell3331234567").
  if (!beginsAlone(text, group) && !(isNamed && !/[0-9][,:]?$/u.test(before))) return undefined;
  const isPart =
    group.gap !== undefined &&
    /^[.\-–—_/()·]+$/u.test(group.gap) &&
    (groups[index - 1]?.end ?? 0) !== last;
  if (!isNamed && !/^[03]/u.test(group.digits)) return undefined;
  const lengths = isNamed ? [10, 9, 11, 8, 7, 6] : [10, 9, 11];
  for (const length of lengths) {
    const run = takeRun(text, groups, index, length);
    if (run === undefined || isCalendarOrAmount(run) || amount.test(readAfter(text, run.end)))
      continue;
    if (
      isNamed
        ? !publicLine.test(run.digits) &&
          !endsInYear(run) &&
          isLongEnough(run) &&
          (!isCountedUp(run) || isMobile(run))
        : !isPart &&
          groups[index + run.groups.length]?.gap !== '.' &&
          !isSum(text, run) &&
          (isMobile(run) || isFixed(run) || isPairs(text, run)) &&
          !isOfficeNumber(before)
    )
      return widen(text, run);
  }
  return undefined;
}

function endsInYear({ groups }: DigitRun): boolean {
  const final = groups.at(-1);
  return final?.gap === '/' && /^20\d{2}$/u.test(final.digits);
}

/** Short numbers with commas or colons inside are days, hours and scores, and those of one or two words are counts. */
function isLongEnough(run: DigitRun): boolean {
  const { digits, groups } = run;
  if (isSpoken(run) && groups.length < 3 && digits.length < 9) return false;
  return digits.length >= 8 || !groups.slice(1).some(({ gap }) => /[,:;]/u.test(gap ?? ''));
}

/** 3 and nine more digits, grouped as people group them; in words however they are. */
function isMobile(run: DigitRun): boolean {
  const { digits, groups } = run;
  if (digits.length !== 10 || !/^3[1-9]/u.test(digits)) return false;
  if (isSpoken(run)) return isDictated(run);
  if (!holdsTogether(run)) return false;
  const sizes = groups.map((group) => group.digits.length);
  return (sizes[0] ?? 0) >= 3
    ? !sizes.includes(1) ||
        sizes.length <= 3 ||
        (isEven(groups) && sizes.indexOf(1) === sizes.length - 1)
    : sizes.every((size) => size === sizes[0]) && isEven(groups) && !isSpacedList(run);
}

/** Ten digits of a mobile or fixed line in pairs, which are no hours and minutes: also as a list where the text says what it is. */
function isPairs(text: ScanText, { groups, digits, end }: DigitRun): boolean {
  return (
    /^(?:3[1-9]|0[1-9])/u.test(digits) &&
    groups.length === 5 &&
    groups.every((group) => group.digits.length === 2) &&
    isEven(groups) &&
    (isSpacedList({ groups })
      ? namedAfter.test(readAfter(text, end))
      : groups.some((group) => Number(group.digits) > 59))
  );
}

/** Whether a run is numbers that are added or set equal. */
function isSum(text: ScanText, { groups, end }: DigitRun): boolean {
  return (
    groups.some(({ gap }) => /[+=]/u.test(gap ?? '')) && /^\s?[=+]/u.test(readAfter(text, end))
  );
}

/** Whether all gaps are alike: of short groups, times and dates have a mixture. */
function isEven(groups: readonly DigitGroup[]): boolean {
  return groups.slice(2).every(({ gap }) => gap === groups[1]?.gap);
}

/** An area code and five to nine more digits; the area code apart or together with the rest. */
function isFixed(run: DigitRun): boolean {
  const { digits, groups } = run;
  if (!/^0[1-9]/u.test(digits)) return false;
  if (isSpoken(run)) return isDictated(run);
  if (!holdsTogether(run)) return false;
  const [area = '', ...rest] = groups.map((group) => group.digits);
  if (rest.length === 0 || area.length > 4)
    return !rest.some((part) => part.length < 2) && digits.length >= 9;
  const isArea = shortArea.test(area) || (area.length === 4 && /^0[1-9]/u.test(area));
  return (
    isArea &&
    rest.every((part, index) => part.length >= 2 || (index > 1 && index === rest.length - 1)) &&
    (rest.length < 3 || area.length > 2 || isEven(groups)) &&
    !(isSpacedList(run) && rest.some((part) => part.startsWith('0'))) &&
    !(groups[1]?.gap === '/' && /^20[0-3]\d$/u.test(rest[0] ?? ''))
  );
}

/** The span with the bracket that opens before an area code, where the run holds the one that closes it. */
function widen(text: ScanText, run: DigitRun): TextSpan {
  const inside = text.lower.slice(run.start, run.end);
  return text.lower[run.start - 1] === '(' &&
    inside.includes(')') &&
    !continuesBefore(text, run.start - 1)
    ? { start: run.start - 1, end: run.end }
    : run;
}
