import { Cursor, foldTiming, readTokens, type Token } from './timing/tokens.ts';
import { readCadenceLength, readTurns } from './timing/read-cadence.ts';
import { readItems, type TimingItem } from './timing/read-items.ts';
import { readOpenEnd, readYearEnd, readYearsWithWords } from './timing/read-open-end.ts';
import { resolveSpan } from './timing/span.ts';
import type { Timing, TimingWindow } from './timing/timing.ts';

/** Longest text that is read as a timing; what is longer is a sentence. */
const maxLength = 300;

type Reading = Omit<Timing, 'original'>;

function sortWindows(windows: readonly TimingWindow[]): readonly TimingWindow[] {
  const unique = new Map(windows.map((window) => [`${window.start}/${window.end}`, window]));
  return [...unique.values()].toSorted((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1));
}

/** "Ogni trimestre", "Semestrale 2026". */
function readAsCadence(
  tokens: readonly Token[],
  planYears: readonly number[],
): Reading | undefined {
  const cursor = new Cursor(tokens);
  const length = readCadenceLength(cursor);
  const turns = length === undefined ? undefined : readTurns(cursor, length, planYears);
  if (turns === undefined) return undefined;
  return {
    kind: 'cadence',
    windows: sortWindows(turns.flatMap((turn) => resolveSpan(turn, planYears) ?? [])),
  };
}

/** The windows of an item: a term runs from 1 January of its year, anything else as it is written. */
function resolveItem(
  { span, isTerm }: TimingItem,
  planYears: readonly number[],
): readonly TimingWindow[] | undefined {
  const windows = resolveSpan(span, planYears);
  return isTerm ? windows?.map(({ end }) => ({ start: `${end.slice(0, 4)}-01-01`, end })) : windows;
}

/** Days, months, parts of a year and years, one or several; "ogni anno" may stand before those without a year. */
function readAsDates(tokens: readonly Token[], planYears: readonly number[]): Reading | undefined {
  const cursor = new Cursor(tokens);
  const isYearly = readCadenceLength(cursor) === 12;
  if (isYearly) cursor.takeSign(',:-');
  const items = isYearly || cursor.peek() === tokens[0] ? readItems(cursor, planYears) : undefined;
  if (items === undefined || (isYearly && items.some(({ span }) => span.years !== undefined)))
    return undefined;
  const kinds = new Set(
    items.map(({ span, isTerm }) => (isTerm || span.isDay === true ? 'deadline' : 'period')),
  );
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return undefined;
  const windows: TimingWindow[] = [];
  for (const item of items) {
    const resolved = resolveItem(item, planYears);
    if (resolved === undefined) return undefined;
    windows.push(...resolved);
  }
  const crosses = items.some(({ span, isTerm }) => span.crossesNewYear === true && !isTerm);
  return { kind, windows: sortWindows(windows), ...(crosses && { note: 'crosses-new-year' }) };
}

const unit = '(?:giorn[oi]|gg\\.?|settiman[ae]|mes[ei]|ann[oi])';
const amount =
  '(?:\\d{1,4}|un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|quindici|venti|trenta|quarantacinque|sessanta|novanta|centoventi|centottanta)';
const anchor =
  "(?:da|dal|dalla|dallo|dai|dagli|dalle|dall'|dopo|prima|successivi|precedenti|antecedenti|seguenti)";

/** "Entro 30 giorni dall'approvazione …", "60 giorni dopo …": so many days, months or years from an event. */
const countedFromEvent = new RegExp(
  `^(?:(?:entro|almeno|nei|decorsi)(?: e non oltre)? (?:i |il |gli )?)?(?:successivi )?${amount} ?${unit}(?: [a-z]+)? ?\\b${anchor}[ a-z0-9]`,
  'u',
);

/** "Entro 30 giorni": so many days from a start that the text leaves open. */
const countedFromNothing = new RegExp(`^entro ${amount} ?${unit}$`, 'u');

/** "Dopo l'approvazione del bilancio", "a seguito di richiesta", "entro i termini di legge": an event without a date. */
const tiedToEvent =
  /^(?:dopo (?:l'|la |il |lo |le |gli |i )|(?:a|in) seguito (?:di |del|all'|alla |al )|al termine (?:di |del)|a conclusione (?:di |del)|prima (?:di |del)|entro (?:i termini|le scadenze) (?:di|previst|fissat|stabilit))[^\d]*$/u;

/** Whether a folded text ties the timing to an event instead of the calendar. */
function isRelative(folded: string): boolean {
  const text = folded.replace(/[ .,;]+$/u, '');
  return [countedFromEvent, countedFromNothing, tiedToEvent].some((pattern) => pattern.test(text));
}

/**
 * Reads a timing as offices write it in Italian: windows as inclusive ISO days, ascending and without doubles.
 * Never throws and never guesses: a text with an unexplained rest is `unparsed`. A form without a year
 * holds in each plan year; a range over New Year starts in each plan year and ends in the next. What has a beginning alone lasts
 * to the end of the plan, with the note `open-ended`, and has no due day.
 */
export function parseTiming(original: string, planYears: readonly number[]): Timing {
  const unparsed: Timing = { original, kind: 'unparsed', windows: [] };
  if (original.length > maxLength) return unparsed;
  const folded = foldTiming(original);
  if (isRelative(folded)) return { original, kind: 'relative', windows: [] };
  const tokens = readTokens(folded) ?? [];
  const reading =
    readAsCadence(tokens, planYears) ??
    readAsDates(tokens, planYears) ??
    readOpenEnd(folded, planYears) ??
    readYearEnd(folded) ??
    readYearsWithWords(folded);
  return reading === undefined || reading.windows.length === 0
    ? unparsed
    : { original, ...reading };
}
