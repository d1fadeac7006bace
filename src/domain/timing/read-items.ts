import type { Cursor } from './tokens.ts';
import { readSpans, readTerm } from './read-span.ts';
import type { YearSpan } from './span.ts';
import { ordinals } from './vocabulary.ts';

/** A span and whether its last day is a term ("entro …"). */
export interface TimingItem {
  readonly span: YearSpan;
  readonly isTerm: boolean;
}

const termWords = new Set(['entro', 'scadenza', 'termine']);
const paymentWords = new Set(['acconto', 'saldo', 'rata']);
const feminineOrdinals = new Set(['prima', 'seconda', 'terza', 'quarta', 'ultima']);

function takeTermWord(cursor: Cursor): boolean {
  if (cursor.takeWords('non', 'oltre')) return true;
  if (cursor.takeWordOf(termWords) === undefined) return false;
  cursor.takeWords('e', 'non', 'oltre');
  cursor.takeSign(':');
  return true;
}

/** Reads the name of a payment: `acconto`, `saldo`, `prima rata`, `2° rata`. */
function takePaymentName(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      const token = cursor.peek();
      if (token?.type === 'number' && token.ordinal) cursor.skip();
      else if (cursor.takeWordOf(feminineOrdinals) === undefined) cursor.takeMeaning(ordinals);
      if (cursor.takeWordOf(paymentWords) === undefined) return undefined;
      cursor.takeSign(':');
      return true;
    }) ?? false
  );
}

/** Reads one item; `isTerm` when an earlier "entro" still holds. */
function readItem(
  cursor: Cursor,
  planYears: readonly number[],
  isTerm: boolean,
): readonly TimingItem[] | undefined {
  takePaymentName(cursor);
  if (takeTermWord(cursor) || isTerm) {
    const span = readTerm(cursor, planYears);
    return span === undefined ? undefined : [{ span, isTerm: true }];
  }
  if (cursor.peekWord() === 'al' || cursor.peekWord() === 'il') cursor.skip();
  return readSpans(cursor, planYears)?.map((span) => ({ span, isTerm: false }));
}

/** Passes over what stands between two items; a dash counts only before a payment or a new "entro". */
function takeSeparator(cursor: Cursor): boolean {
  if (cursor.takeSign(',;+&') !== undefined) {
    cursor.takeWords('e');
    return true;
  }
  if (cursor.takeWords('e') || cursor.takeWords('ed')) return true;
  return (
    cursor.attempt(() => {
      if (cursor.takeSign('-') === undefined) return undefined;
      return termWords.has(cursor.peekWord() ?? '') || isPaymentNext(cursor) ? true : undefined;
    }) ?? false
  );
}

function isPaymentNext(cursor: Cursor): boolean {
  let found = false;
  cursor.attempt(() => {
    found = takePaymentName(cursor);
    return undefined;
  });
  return found;
}

/** Gives items without years those of the next item that has some: "gennaio e luglio 2026". */
function shareYears(items: readonly TimingItem[]): readonly TimingItem[] {
  return items.map((item, index) => {
    const years =
      item.span.years ??
      items.slice(index).find(({ span }) => span.years !== undefined)?.span.years;
    return years === undefined ? item : { ...item, span: { ...item.span, years } };
  });
}

/** Reads all items up to the end of the text, or undefined when something stays unexplained. */
export function readItems(
  cursor: Cursor,
  planYears: readonly number[],
): readonly TimingItem[] | undefined {
  const items: TimingItem[] = [];
  do {
    const read = readItem(cursor, planYears, items.at(-1)?.isTerm ?? false);
    if (read === undefined) return undefined;
    items.push(...read);
  } while (takeSeparator(cursor));
  const isYearly = items.every(({ span }) => span.years === undefined);
  if (isYearly) {
    cursor.takeSign(',');
    cursor.takeWords('di');
    if (cursor.takeWords('ogni', 'anno') || cursor.takeWords('ciascun', 'anno'))
      cursor.takeSign(',;');
  }
  if (!cursor.done) return undefined;
  const shared = shareYears(items);
  // "giugno 2025 e dicembre" does not say which December.
  return isYearly || shared.every(({ span }) => span.years !== undefined) ? shared : undefined;
}
