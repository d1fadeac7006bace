import { beginsAlone, readDigitGroups, takeRun } from './redact-digits.ts';
import {
  findMatches,
  isOfficeNumber,
  readAfter,
  readBefore,
  separators,
  type ScanText,
  type TextSpan,
} from './redact-scan.ts';

const gap = `[${separators}]{0,2}`;
const edge = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}]|/[0-9])' };
/** Electronic identity cards. */
const card = new RegExp(
  `${edge.before}[a-z]${gap}[a-z](?:${gap}[0-9]){5}${gap}[a-z]${gap}[a-z]${edge.after}`,
  'gu',
);
/** Digits in groups that are a day or thousands. */
const otherGroups = `[0-9]{1,2}[${separators}]+[0-9]{2}[${separators}]+(?:19|20)[0-9]{2}|[0-9]{1,3}(?:\\.[0-9]{3})+`;
/** A word before figures rather than the letters of a series. */
const wordBefore = `(?:al|ci|da|di|fa|ha|ho|il|in|la|le|lo|se|si|su|va|vi)\\s[0-9]{1,6}[${separators}]`;
/** Paper identity cards and passports, also in groups; with a letter more, or U1 in front, driving licences. */
const booklet = new RegExp(
  `${edge.before}(?:(?!${wordBefore})[a-z]\\.?[a-z]${gap}(?!(?:${otherGroups})${edge.after})[0-9](?:${gap}[0-9]){6}(?:[a-z]|${gap}[b-df-hj-np-z])?|u1[0-9a-z][0-9]{6}[a-z])${edge.after}`,
  'gu',
);
/** Whatever looks like a code after the name of a document. */
const named = new RegExp(
  `(?<!\\p{L})(?:(?:carta\\s(?:d.\\s?)?identit[àa]'?|c\\.?\\s?i\\.|cie|passaport[oi]|passport|id card|patent[ei]|permesso\\sdi\\ssoggiorno|tessera\\s(?:sanitaria|europea)|team)|(?<vague>document[oi]))(?:[^\\p{L}\\p{N}\\u{1}\\]]|(?:n|nr|num|numero|è|il|la|mio|mia|suo|sua|di|del|elettronica|cartacea|guida|codice|seguente|identità|\\p{L}{3,9}(?:ese|ano|eno|ino))(?![\\p{L}\\p{N}])){0,14}(?<code>(?:[a-z]{1,3}[\\s.-]?)?[0-9][0-9a-z]{5,19})${edge.after}`,
  'gu',
);
const document =
  /(?<!\p{L})(?:carta\s(?:d.\s?|di\s)?identit[àa]|cie|documento|passaporto|passport|patente)(?!\p{L})/u;
/** The short name of the identity card, which in small letters would be the Italian word for there and us. */
const cardInitials = /(?<!\p{L})C\.?I\.?(?!\p{L})/u;
const healthLength = 20;
/** Issuer of Italian health cards: 80 for health, 380 for Italy. */
const health = /^80380/u;

/** Numbers of identity cards, passports, driving licences and health cards. */
export function findDocuments(text: ScanText): readonly TextSpan[] {
  const told = findMatches(text.lower, named, (match) => {
    const { code = '', vague } = match.groups ?? {};
    const end = match.index + match[0].length;
    const isBare = /^[0-9]+$/u.test(code);
    return code.replace(/\D/gu, '').length < 5 || (vague !== undefined && isBare)
      ? undefined
      : { start: end - code.length, end };
  });
  const shaped = [
    ...findMatches(text.lower, card, (match) => accept(text, match, /^(?:\w{9}|[A-Z].*[A-Z])$/u)),
    ...findMatches(text.lower, booklet, (match) => accept(text, match, /^[A-Z]\w+$/u)),
  ];
  const spans: TextSpan[] = [];
  for (const span of [...told, ...shaped, ...findHealthCards(text)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  ))
    if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  return spans;
}

/** By shape, where it is written as `certain` says or the sentence names a document, and the words before give it no other meaning. */
function accept(text: ScanText, match: RegExpExecArray, certain: RegExp): TextSpan | undefined {
  const span = { start: match.index, end: match.index + match[0].length };
  const before = readBefore(text, span.start);
  const isLikely =
    certain.test(text.cased.slice(span.start, span.end)) ||
    document.test(before) ||
    cardInitials.test(text.cased.slice(span.start - before.length, span.start)) ||
    document.test(readAfter(text, span.end));
  return isLikely && !isOfficeNumber(before) ? span : undefined;
}

function findHealthCards(text: ScanText): readonly TextSpan[] {
  const groups = readDigitGroups(text);
  return groups.flatMap((group, index) => {
    if (!group.digits.startsWith('80')) return [];
    const run = takeRun(text, groups, index, healthLength);
    return run !== undefined && health.test(run.digits) && beginsAlone(text, run)
      ? [{ start: run.start, end: run.end }]
      : [];
  });
}
