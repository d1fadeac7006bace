import type { IsoDate } from '../iso-date.ts';
import { readItems } from './read-items.ts';
import { resolveSpan } from './span.ts';
import type { Timing, TimingWindow } from './timing.ts';
import { Cursor, readTokens } from './tokens.ts';

type Reading = Omit<Timing, 'original'>;

/** The note of a period that has a beginning and no due day: it lasts to the end of the plan. */
export const openEnded = 'open-ended';

/** Work that never stops, without a day. */
const lasting =
  /^(?:in (?:modo |maniera |via )?|(?:attivita|azione|servizio) )?(?:continuativ[oa]|permanente|costante|continu[oa]|sempre|in via continuativa|tutto l'anno)(?: nel (?:triennio|tempo))?$/u;

const fromNow = /^(?:a partire )?(?:da|dal|dall'|dalla)(?: mese di| l'| anno)?\s*(.+)$/u;

/** "Da maggio 2026", "dal 01/10/2026", "continuativo": from a day, or from the first of the plan, to its end. */
export function readOpenEnd(folded: string, planYears: readonly number[]): Reading | undefined {
  const last = planYears.at(-1);
  const [first] = planYears;
  const text = folded.replace(/[ .,;]+$/u, '');
  if (first === undefined || last === undefined) return undefined;
  const end = `${String(last)}-12-31`;
  if (lasting.test(text)) return makeReading(`${String(first)}-01-01`, end);
  const [, rest] = fromNow.exec(text) ?? [];
  const start = rest === undefined ? undefined : readStart(rest, planYears);
  return start === undefined || start > end ? undefined : makeReading(start, end);
}

function makeReading(start: IsoDate, end: IsoDate): Reading {
  return { kind: 'period', windows: [{ start, end }], note: openEnded };
}

/** The first day of a text that names one day, month, part of a year or year, with its year. */
function readStart(text: string, planYears: readonly number[]): IsoDate | undefined {
  const tokens = readTokens(text);
  const items = tokens === undefined ? undefined : readItems(new Cursor(tokens), planYears);
  const [item] = items ?? [];
  if (items?.length !== 1 || item === undefined || item.isTerm) return undefined;
  if (item.span.years?.length !== 1) return undefined;
  return resolveSpan(item.span, planYears)?.[0]?.start;
}

/** "Fine 2027": the last day of a year, which nobody has named. */
export function readYearEnd(folded: string): Reading | undefined {
  const [, year] = /^(?:a |alla )?fine (?:dell')?(?:anno )?(20\d\d)[ .]*$/u.exec(folded) ?? [];
  return year === undefined
    ? undefined
    : {
        kind: 'deadline',
        windows: [{ start: `${year}-01-01`, end: `${year}-12-31` }],
        note: 'end-of-year',
      };
}

/** "2026: progetto; 2027: lavori": a window for each year that words stand behind. */
export function readYearsWithWords(folded: string): Reading | undefined {
  const parts = folded.split(/\s*[;,]\s*/u).filter((part) => part !== '');
  const years = parts.map((part) => /^(?:anno )?(20\d\d)\s*[:-]\s*[^\d]{3,}$/u.exec(part)?.[1]);
  if (years.length < 2 || !isAscending(years)) return undefined;
  const windows = years.map((year): TimingWindow => ({
    start: `${year}-01-01`,
    end: `${year}-12-31`,
  }));
  return { kind: 'period', windows, note: 'years-with-words' };
}

function isAscending(years: readonly (string | undefined)[]): years is readonly string[] {
  return years.every(
    (year, index) => year !== undefined && (index === 0 || year > (years[index - 1] ?? '')),
  );
}
