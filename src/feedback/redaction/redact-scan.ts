/** A place in a text; `end` is exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A text made ready for reading; both forms keep the same characters in the same places. */
export interface ScanText {
  /** Disguised letters and digits (bold, circled, full-width, keycaps) as ordinary ones, invisible characters as spaces. */
  readonly cased: string;
  /** The same in lower case. */
  readonly lower: string;
  /** Where each character stood in the text as given, and last the length of that; absent where nothing has moved. */
  readonly places?: readonly number[];
}

/** What people put between the parts of a number or code; the inside of a character class. */
export const separators = "\\s.\\-–—_/·•*,|:;'’~=+#<>\\\\";

/** Stands for what is already found: neither letter, digit nor separator. */
const COVER = '\u0001';

/** How far back words that tell what follows are looked for. */
const REACH = 40;

const wordCharacter = /[\p{L}\p{N}]/u;

/** Rows of digits with a frame or a mark: first code point and its value, up to the one that is worth 9. */
const digitRows = [
  [0x2474, 1],
  [0x2488, 1],
  [0x24f5, 1],
  [0x2776, 1],
  [0x2780, 1],
  [0x278a, 1],
] as const;
const invisible = /^[\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}]$/u;

/** A text made ready for reading. */
export function foldText(text: string): ScanText {
  if (/^[\0-\u{AC}\u{AE}-\u{B1}\u{B4}-\u{B8}\u{BA}-\u{2FF}]*$/u.test(text))
    return { cased: text, lower: toLower(text) };
  let cased = '';
  let place = 0;
  let last = '';
  const places: number[] = [];
  for (const character of text) {
    const folded = foldCharacter(character, last);
    for (let unit = 0; unit < folded.length; unit += 1) places.push(place + unit);
    cased += folded;
    if (folded !== '') last = folded;
    place += character.length;
  }
  places.push(place);
  return { cased, lower: toLower(cased), places };
}

/** One character as an ordinary one where it only looks otherwise; nothing for a mark upon a digit, such as the frame of a key. */
function foldCharacter(character: string, before: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300 && !/[\u{AD}¹²³]/u.test(character)) return character;
  if (invisible.test(character)) return ' ';
  // The white nought in a black circle, far from the other nine.
  if (character === '⓿') return '0';
  if (/^\p{M}$/u.test(character)) return /^[0-9]$/u.test(before) ? '' : character;
  const row = digitRows.find(([first, value]) => code >= first && code <= first + 9 - value);
  if (row !== undefined) return String(code - row[0] + row[1]);
  const plain = character.normalize('NFKC');
  if (/^\p{Nd}$/u.test(plain)) return readDigit(plain);
  return plain.length === 1 ? plain : character;
}

/** A digit of any script as an ordinary one: they stand in tens in a row. Source: Unicode Standard, 4.6. */
function readDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** In lower case, with every character in its place. */
function toLower(cased: string): string {
  const lower = cased.toLowerCase();
  return lower.length === cased.length
    ? lower
    : cased.replace(/[A-Z]+/gu, (word) => word.toLowerCase());
}

/** The place of a span in the text as given, with the marks upon its last character. */
export function findGivenPlace({ places }: ScanText, { start, end }: TextSpan): TextSpan {
  return { start: places?.[start] ?? start, end: places?.[end] ?? end };
}

/** The text with what was found covered; places stay as they are. */
export function coverSpans(text: ScanText, spans: readonly TextSpan[]): ScanText {
  const cover = (whole: string): string => {
    const starts = [0, ...spans.map(({ end }) => end)];
    return starts
      .map(
        (start, index) =>
          whole.slice(start, spans[index]?.start) +
          COVER.repeat((spans[index]?.end ?? 0) - (spans[index]?.start ?? 0)),
      )
      .join('');
  };
  return { ...text, cased: cover(text.cased), lower: cover(text.lower) };
}

/** The few words before a place, in lower case, back to the last thing taken out. */
export function readBefore(text: ScanText, start: number): string {
  const words = text.lower.slice(Math.max(0, start - REACH), start);
  return words.slice(1 + Math.max(words.lastIndexOf(COVER), words.lastIndexOf('[…')));
}

/** Whether the words before a place end as `pattern` says; without a letter there are no words. */
export function areWords(pattern: RegExp, before: string): boolean {
  return /\p{L}/u.test(before) && pattern.test(before);
}

/** The few words after a place, in lower case, up to the next thing taken out. */
export function readAfter(text: ScanText, end: number): string {
  return text.lower.slice(end, end + REACH).split(/[\u{1}]|\[…/u, 1)[0] ?? '';
}

/** Words after which a number or code is that of a file, an invoice, a meter, a standard. */
const officeNumber =
  /(?<!\p{L})(?:prot(?:ocollo|oc)?|pratica|pratiche|determin\p{L}+|deliber\p{L}+|decreto|legge|atto|cig|cup|fattura|bolletta|codice|cod|registro|rg|matricola|ordinanza|particella|mappale|mapp|foglio|contatore|pod|pdr|ticket|segnalazione|verbale|ricevuta|bando|gara|lotto|isbn|ean|ordine|mandato|avviso|iuv|impegno|capitolo|cap|utenza|cliente|polizza|tessera|concorso|istanza|domanda|conto|seriale|serie|articolo|rif|riferimento|id|norma|uni|iso|cei|modello|mod)(?:[^\p{L}\p{N}]|(?:n|nr|num|numero|gen|generale|di|del|della|il|è|com|sub|prot|sul|al|suap|elettronica|pagopa)(?![\p{L}\p{N}])){0,14}$/u;

/** Whether the words before a place say that what follows is a number of an office and not of a person. */
export function isOfficeNumber(before: string): boolean {
  return areWords(officeNumber, before);
}

/** Whether a letter or a digit stands right before a place. */
export function continuesBefore(text: ScanText, start: number): boolean {
  return start > 0 && wordCharacter.test(text.lower.charAt(start - 1));
}

/** Whether a letter or a digit stands right at a place. */
export function continuesAt(text: ScanText, end: number): boolean {
  return wordCharacter.test(text.lower.charAt(end));
}

/** Places where a sticky or global pattern matches and `accept` agrees; after a refusal it goes on one character further. */
export function findMatches(
  text: string,
  pattern: RegExp,
  accept: (match: RegExpExecArray) => TextSpan | undefined,
): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  const reader = new RegExp(pattern);
  for (let match = reader.exec(text); match !== null; match = reader.exec(text)) {
    const span = accept(match);
    if (span !== undefined && span.start >= (spans.at(-1)?.end ?? 0)) {
      spans.push(span);
      reader.lastIndex = span.end;
    } else reader.lastIndex = match.index + 1;
  }
  return spans;
}
