import type { TableCell } from '../../read/document-blocks.ts';
import type { ReadAction } from './plan-events.ts';

/** A timing in words and days from the cells of a beginning and an end; undefined where both are empty. */
export function readDays(
  start: TableCell | undefined,
  end: TableCell | undefined,
): Pick<ReadAction, 'timing' | 'start' | 'end'> | undefined {
  const from = start?.text.trim() ?? '';
  const to = end?.text.trim() ?? '';
  if (from === '' && to === '') return undefined;
  const first = start?.date ?? readIso(from);
  const last = end?.date ?? readIso(to);
  const timing =
    from === ''
      ? `entro ${article(to)}`
      : to === ''
        ? `da ${from}`.replace(/^da (?=\d{1,2}[/.-])/u, 'dal ')
        : from === to
          ? from
          : joinDays(from, to);
  return {
    timing,
    ...(first !== undefined && { start: first }),
    ...(last !== undefined && { end: last }),
  };
}

function article(text: string): string {
  return /^\d{1,2}[/.-]/u.test(text) ? `il ${text}` : text;
}

function joinDays(from: string, to: string): string {
  return /^\d{1,2}[/.-]/u.test(from) && /^\d{1,2}[/.-]/u.test(to)
    ? `dal ${from} al ${to}`
    : `da ${from} a ${to}`;
}

/** The day of a cell that holds a date, as a term. */
export function readDay(
  timing: TableCell | undefined,
): Pick<ReadAction, 'timing' | 'end'> | undefined {
  return timing?.date === undefined ? undefined : { timing: timing.text, end: timing.date };
}

/** A day written with its year, as a cell of a column of days holds it in a text file. */
function readIso(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/u.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
