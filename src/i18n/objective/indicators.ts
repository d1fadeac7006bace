import type { Indicator } from '../../domain/content/indicator.ts';
import type { Period, PeriodKind } from '../../domain/timing/periods.ts';
import { formatDate } from '../format.ts';

/** A period in words: `2026`, `marzo 2026`, `1° trimestre 2026`, `2° semestre 2026`, `2025/2026`. */
export function formatPeriod(period: Period): string {
  const [, kind, number] = /-([ST])(\d)$/u.exec(period) ?? [];
  if (kind !== undefined)
    return `${String(number)}° ${kind === 'S' ? 'semestre' : 'trimestre'} ${period.slice(0, 4)}`;
  return period.length === '2026-03'.length ? formatDate(period) : period;
}

/** Words for what is good news. */
export const betterLabels: Readonly<Record<NonNullable<Indicator['better']>, string>> = {
  more: 'meglio se sale',
  less: 'meglio se scende',
  keep: 'meglio se resta uguale',
};

/** Words for the periods each of which a target is for. */
export const everyLabels: Readonly<Record<PeriodKind, string>> = {
  month: 'ogni mese',
  quarter: 'ogni trimestre',
  'half-year': 'ogni semestre',
  season: 'ogni stagione',
  year: 'ogni anno',
};
