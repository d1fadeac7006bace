import { isSpoken, readDigitGroups, takeRun } from './redact-digits.ts';
import {
  findMatches,
  isOfficeNumber,
  readAfter,
  readBefore,
  separators,
  type ScanText,
  type TextSpan,
} from './redact-scan.ts';

const gap = `[${separators}]{0,3}`;
/** Letters of plates since 1994: not I, O, Q, U. */
const letter = '[a-hj-npr-tv-z]';
const edge = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };
const car = new RegExp(
  `${edge.before}(?<head>${letter}${gap}${letter})${gap}(?<digits>[0-9oil]${gap}[0-9oil]${gap}[0-9oil])${gap}(?<tail>${letter}${gap}${letter})${edge.after}`,
  'gu',
);
const bike = new RegExp(`${edge.before}(?<head>${letter}{2})(?:${gap}[0-9]){5}${edge.after}`, 'gu');
const provinces =
  'ag|al|an|ao|ap|aq|ar|at|av|ba|bg|bi|bl|bn|bo|br|bs|bz|ca|cb|ce|ch|cl|cn|co|cr|cs|ct|cz|en|fe|fg|fi|fo|fr|ge|go|gr|im|is|kr|lc|le|li|lo|lt|lu|mc|me|mi|mn|mo|ms|mt|na|no|nu|or|pa|pc|pd|pe|pg|pi|pn|po|pr|ps|pt|pv|pz|ra|rc|re|rg|ri|rm|rn|roma|ro|sa|si|so|sp|sr|ss|sv|ta|te|tn|to|tp|tr|ts|tv|ud|va|vb|vc|ve|vi|vr|vt|vv';
const old = new RegExp(
  `${edge.before}(?<head>${provinces})${gap}(?:[0-9]{6}|[a-z][0-9]{5}|[0-9][a-z][0-9]{4}|[0-9]{5}[a-z])${edge.after}`,
  'gu',
);

/** Mopeds: X and five characters, at least two of them digits. */
const moped = new RegExp(
  `${edge.before}x(?=(?:${gap}[a-z]){0,3}${gap}[0-9](?:${gap}[a-z]){0,3}${gap}[0-9])(?:${gap}[a-z0-9]){5}${edge.after}`,
  'gu',
);

const vehicle =
  'targ\\p{L}{1,4}|auto|automobile|macchina|vettura|veicolo|furgone|furgoncino|camion|suv|moto|motorino|motociclo|ciclomotore|scooter|vespa|taxi|utilitaria|parcheggiat\\p{L}';
const anyVehicle = new RegExp(vehicle, 'u');
const vehicleBefore = new RegExp(`(?<!\\p{L})(?:${vehicle})(?!\\p{L})[^.;!?]{0,30}$`, 'u');
const vehicleAfter = new RegExp(`^[^.;!?]{0,15}?(?<!\\p{L})(?:${vehicle})(?!\\p{L})`, 'u');
/** After the word "targa" whatever looks like a code. */
const named =
  /(?<!\p{L})targ(?:a|ata|ato|ate|ati|he)(?!\p{L})(?:[^\p{L}\p{N}\u{1}\]]|(?:è|la|n|nr|numero|seguente|della|del|mia|auto|macchina|moto|numero)(?![\p{L}\p{N}])){0,14}(?<code>[a-z0-9]{5,8}|[a-z]{1,4}[\s.-][0-9a-z]{3,6}(?:[\s.-][a-z]{1,2})?|[a-z]{1,3}[\s.-][0-9]{2,3}[\s.-][a-z]{3}|[a-z]{1,3}[\s.-][a-z]{1,2}[\s.-]?[0-9]{1,4})(?![\p{L}\p{N}])/gu;
const isMeasure = /^\s?(?:€|euro|km|kg|chilometri|mila|mq|metri)/u;

/** Short words that stand before a number, and units and words that stand after one. */
const shortWords = new Set(
  'da ad le la al se ne ce te me re va sa fa ha ma ed ex ai as ab vs st fm am pm nr ns mt km kg ml cm mm gg gb mb kw ha db ph cc cl hl hz lt sms wc tv dl dm ss sp ra be ve'.split(
    ' ',
  ),
);

/** Vehicle plates: cars, motorbikes where the text speaks of a vehicle or nothing else looks like that, and old ones with a province. */
export function findPlates(text: ScanText): readonly TextSpan[] {
  const isVehicle = (start: number, end: number): boolean =>
    vehicleBefore.test(readBefore(text, start)) || vehicleAfter.test(readAfter(text, end));
  const spans = [
    ...findMatches(text.lower, named, (match) => {
      const code = match.groups?.['code'] ?? '';
      const end = match.index + match[0].length;
      const tail = /\s(?<tail>[a-z]+)$/u.exec(code)?.groups?.['tail'] ?? '';
      const isMeasured = tail.length > 2 || shortWords.has(tail);
      return !(isMeasured && !isInCapitals(text.cased.slice(end - code.length, end))) &&
        (code.replace(/\D/gu, '').length >= 3 ||
          (/\d.*\d/u.test(code) && /[a-z].*[a-z]/u.test(code)))
        ? { start: end - code.length, end }
        : undefined;
    }),
    ...findMatches(text.lower, car, (match) => {
      const span = toSpan(match);
      const written = text.cased.slice(span.start, span.end);
      const { head = '', digits = '', tail = '' } = match.groups ?? {};
      const figures = digits.replace(/\D/gu, '').length;
      if (figures < 3 && (figures < 2 || (written.length > 7 && !isInCapitals(written))))
        return undefined;
      if (isOfficeNumber(readBefore(text, span.start)) && !isVehicle(span.start, span.end))
        return undefined;
      // With gaps, "da 150 ad 200" has the same shape.
      return /\s/u.test(written) &&
        (shortWords.has(tail) || (shortWords.has(head) && !isInCapitals(written)))
        ? undefined
        : span;
    }),
    ...(anyVehicle.test(text.lower)
      ? findSpoken(text).filter(({ start, end }) => isVehicle(start, end))
      : []),
    ...findMatches(text.lower, bike, (match) => acceptRare(text, match, isVehicle)),
    ...findMatches(text.lower, moped, (match) =>
      isVehicle(toSpan(match).start, toSpan(match).end) ? toSpan(match) : undefined,
    ),
    ...findMatches(text.lower, old, (match) => acceptRare(text, match, isVehicle)),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter(
    (span, index) =>
      !spans.slice(Math.max(0, index - 3), index).some(({ end }) => end > span.start),
  );
}

/** Two letters, three digits with words among them and two letters. */
function findSpoken(text: ScanText): readonly TextSpan[] {
  const groups = readDigitGroups(text);
  return groups.flatMap((_, index) => {
    const run = takeRun(text, groups, index, 3);
    if (run === undefined || !isSpoken(run)) return [];
    const head = /(?<![\p{L}\p{N}])[a-z]{2}[\s.-]{1,2}$/u.exec(
      text.lower.slice(Math.max(0, run.start - 5), run.start),
    )?.[0];
    const tail = /^[\s.-]{1,2}[a-z]{2}(?![\p{L}\p{N}])/u.exec(readAfter(text, run.end))?.[0];
    return head === undefined || tail === undefined
      ? []
      : [{ start: run.start - head.length, end: run.end + tail.length }];
  });
}

/** Whether the letters at both ends are capitals. */
const isInCapitals = (written: string): boolean => /^[A-Z].*[A-Z]$/u.test(written);

/** Shapes that other things share: where a vehicle is named, or in capitals without a gap and without another meaning. */
function acceptRare(
  text: ScanText,
  match: RegExpExecArray,
  isVehicle: (start: number, end: number) => boolean,
): TextSpan | undefined {
  const span = toSpan(match);
  const written = text.cased.slice(span.start, span.end);
  if (
    isMeasure.test(readAfter(text, span.end)) ||
    (shortWords.has(match.groups?.['head'] ?? '') && /^[a-z].*\s/u.test(written))
  )
    return undefined;
  if (isVehicle(span.start, span.end)) return span;
  return /^(?:[A-Z0-9]+|(?!AL|DA|LE|RE|ME|PA|TO|NO|SI|SO|CI|NE|CE|TE|RA|FA)[A-Z]{2}[ -](?:\d{6}|[A-Z]\d{5}))$/u.test(
    written,
  ) && !isOfficeNumber(readBefore(text, span.start))
    ? span
    : undefined;
}

function toSpan(match: RegExpExecArray): TextSpan {
  return { start: match.index, end: match.index + match[0].length };
}
