import type { Objective } from '../../domain/content/objective.ts';
import type { Update } from '../../domain/content/update.ts';
import { periodSchema, type Period } from '../../domain/timing/periods.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import type { SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import { formatPeriod } from '../../i18n/objective/indicators.ts';
import { parseDateText } from './date-cell.ts';
import { foldChoice } from './find-choice.ts';
import type { RowReader } from './row-reader.ts';
import { isPercentFormat } from './percent-cell.ts';

/** A measured number as staff write it: `12,5`. */
export function showValue(value: number): string {
  return String(value).replace('.', ',');
}

/** Reads a period: `2026`, `marzo 2026`, `1° trimestre 2026`, `2026-S1`, `primo semestre 2026`, `2025/2026`; undefined for others. */
export function parsePeriod(written: string): Period | undefined {
  const text = foldChoice(written).replace(/^(?:anno|stagione|a\.s\.|anno scolastico) /u, '');
  const season = /^(\d{4}) ?[/-] ?(\d{4}|\d{2})$/u.exec(text);
  if (season !== null) {
    const [, first = '', second = ''] = season;
    // What follows a year by two digits may be a month: 2026-03.
    const whole = second.length === 4 ? second : first.slice(0, 2) + second;
    if (second.length === 4 || Number(whole) === Number(first) + 1)
      return keepPeriod(`${first}/${whole}`);
  }
  const part =
    /^(?:(\d)|([ivx]{1,3})|(prim|second|terz|quart)o)[°º]? ?(trimestre|semestre) ?(?:del )?(\d{4})$/u.exec(
      text,
    );
  if (part !== null) {
    const [, digit, roman, word, kind, year = ''] = part;
    const number =
      digit ??
      String((roman === undefined ? words.indexOf(word ?? '') : romans.indexOf(roman)) + 1);
    return keepPeriod(`${year}-${kind === 'semestre' ? 'S' : 'T'}${number}`);
  }
  const coded = /^(?:(\d{4})[ -]([st]\d)|([st]\d)[ -](\d{4}))$/u.exec(text);
  if (coded !== null)
    return keepPeriod(
      `${coded[1] ?? coded[4] ?? ''}-${(coded[2] ?? coded[3] ?? '').toUpperCase()}`,
    );
  const reading = parseDateText(text);
  return 'date' in reading ? keepPeriod(reading.date) : undefined;
}

const words = ['prim', 'second', 'terz', 'quart'];
const romans = ['i', 'ii', 'iii', 'iv'];

function keepPeriod(period: string): Period | undefined {
  const result = periodSchema.safeParse(period);
  return result.success ? result.data : undefined;
}

/** Reads a number as Italians write it, a percent sign behind it or not: `1.234`, `12,5`, `98 %`; undefined for others. */
export function parseValue(written: string): number | undefined {
  const text = written
    .replaceAll(/[\u00A0\u202F\s]+/gu, '')
    .replace(/%$/u, '')
    .replace('−', '-');
  if (/^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^[+-]?\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** The values of a row: indicator, period and number, each on the same line of its cell; complains of what does not fit. */
export function readValues(reader: RowReader, { indicators }: Objective): Update['values'] {
  const [named, periods, numbers] = [
    readLines(reader, 'indicator'),
    readLines(reader, 'period'),
    readLines(reader, 'value'),
  ];
  if (named.length + periods.length + numbers.length === 0) return undefined;
  if (named.length !== periods.length || named.length !== numbers.length) {
    reader.complain(
      'value',
      sheetCellText.valueCount(named.length, periods.length, numbers.length),
    );
    return undefined;
  }
  const seen = new Set<string>();
  const values = named.flatMap((name, index) => {
    const indicator = indicators.find(({ id, name: words }) =>
      [id, id.slice(1), words].some((known) => foldChoice(known) === foldChoice(name)),
    );
    const period = parsePeriod(periods[index] ?? '');
    const value = parseValue(numbers[index] ?? '');
    if (indicator === undefined)
      reader.complain(
        'indicator',
        sheetCellText.unknownIndicator(
          name,
          indicators.map(({ id }) => id),
        ),
      );
    if (period === undefined)
      reader.complain('period', sheetCellText.unreadablePeriod(periods[index] ?? ''));
    if (value === undefined)
      reader.complain('value', sheetCellText.unreadableValue(numbers[index] ?? ''));
    if (indicator === undefined || period === undefined || value === undefined) return [];
    const key = `${indicator.id} ${period}`;
    if (seen.has(key))
      reader.complain('period', sheetCellText.repeatedValue(indicator.id, formatPeriod(period)));
    seen.add(key);
    return { indicator: indicator.id, period, value };
  });
  return values.length === 0 ? undefined : values;
}

/** The lines of a cell; of a number its digits, of a share in a cell of percents the number before the sign. */
function readLines(reader: RowReader, key: SheetColumnKey): readonly string[] {
  const { value, format } = reader.cell(key);
  if (typeof value === 'number')
    return [showValue(Number((isPercentFormat(format) ? value * 100 : value).toFixed(8)))];
  return (reader.text(key) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
