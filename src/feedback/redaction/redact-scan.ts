/** A place in a text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text made ready for reading; both forms keep every character in its place. */
export interface ScanText {
  /** Full-width letters and digits as ordinary ones, invisible characters as spaces. */
  readonly cased: string;
  /** The same in lower case. */
  readonly lower: string;
}

/** Stands for what is already found: neither letter, digit nor separator. */
const COVER = '\u0001';

/** How far back words that tell what follows are looked for. */
const REACH = 40;

const wordCharacter = /[\p{L}\p{N}]/u;

/** A text made ready for reading. */
export function foldText(text: string): ScanText {
  const cased = text
    .replace(/[\u{FF01}-\u{FF5E}]/gu, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u{AD}\u{200B}-\u{200F}\u{2060}\u{FEFF}]/gu, ' ');
  const lower = cased.toLowerCase();
  return {
    cased,
    lower:
      lower.length === cased.length
        ? lower
        : cased.replace(/[A-Z]+/gu, (word) => word.toLowerCase()),
  };
}

/** The text with what was found covered; places stay as they are. */
export function coverSpans(text: ScanText, spans: readonly Span[]): ScanText {
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
  return { cased: cover(text.cased), lower: cover(text.lower) };
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
  accept: (match: RegExpExecArray) => Span | undefined,
): readonly Span[] {
  const spans: Span[] = [];
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
