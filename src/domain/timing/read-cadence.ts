import type { Cursor } from './tokens.ts';
import { readYears } from './read-years.ts';
import { makeYearPart, type YearSpan } from './span.ts';
import { cadences, fillers, numberWords, yearParts } from './vocabulary.ts';

const cadenceNouns = new Set(['cadenza', 'frequenza', 'periodicita']);

function readCount(cursor: Cursor): number {
  const token = cursor.peek();
  if (token?.type === 'number' && !token.ordinal) {
    cursor.skip();
    return token.value;
  }
  return cursor.takeMeaning(numberWords) ?? 1;
}

/** Reads `mese`, `2 mesi`, `trimestre`, `anno` behind "ogni" and returns the length in months. */
function readUnit(cursor: Cursor): number | undefined {
  const count = readCount(cursor);
  if (cursor.takeWords('mese') || cursor.takeWords('mesi')) return count;
  if (cursor.takeWords('anno')) return count === 1 ? 12 : undefined;
  const part = cursor.takeMeaning(yearParts);
  return part !== undefined && count === 1 ? part : undefined;
}

/** Reads how often something is due and returns the length of its turn in months: `trimestrale` is 3. */
export function readCadenceLength(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    if (cursor.takeWords('tutti', 'i', 'mesi')) return 1;
    if (cursor.takeWords('tutti', 'gli', 'anni')) return 12;
    if (cursor.takeWords('una', 'volta')) {
      if (cursor.takeWords('al', 'mese')) return 1;
      return cursor.takeWords('l', 'anno') || cursor.takeWords('all', 'anno') ? 12 : undefined;
    }
    if (cursor.takeWords('ogni')) return readUnit(cursor);
    if (!cursor.takeWords('con')) cursor.takeWords('a');
    cursor.takeWordOf(cadenceNouns);
    cursor.takeSign(':');
    return cursor.takeMeaning(cadences);
  });
}

/** The turns of a cadence of `length` months in the years that follow it, or in each plan year; undefined when text is left over. */
export function readTurns(
  cursor: Cursor,
  length: number,
  planYears: readonly number[],
): readonly YearSpan[] | undefined {
  if (length < 1 || 12 % length !== 0) return undefined;
  cursor.takeSign(',-');
  while (!cursor.done && cursor.takeWordOf(fillers) !== undefined);
  const years = readYears(cursor, planYears);
  if (!cursor.done) return undefined;
  return Array.from({ length: 12 / length }, (_, index) => ({
    ...makeYearPart(index, length),
    years: years ?? planYears,
  }));
}
