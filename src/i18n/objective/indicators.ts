import type { Indicator, IndicatorTarget } from '../../domain/content/indicator.ts';
import type { Period, PeriodKind } from '../../domain/timing/periods.ts';
import type { PartialDate } from '../../domain/iso-date.ts';
import { countOf, dateWithArticle, formatDate, formatNumber } from '../format.ts';

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

/** A measured number with its sign of per cent, where that is its unit. */
export function formatAmount(value: number, unit: string | undefined): string {
  const number = `${value < 0 ? '−' : ''}${formatNumber(Math.abs(value))}`;
  return unit === '%' ? `${number} %` : number;
}

/** Words about indicators on the page of an objective. */
export const indicatorTexts = {
  heading: 'Come si misura',
  none: 'Nessun valore pubblicato.',
  words: 'Nel piano:',
  quote: (words: string, { period, every }: Pick<IndicatorTarget, 'period' | 'every'>) => {
    const when = period === undefined ? every && everyLabels[every] : formatPeriod(period);
    return `«${words}»${when === undefined ? '' : ` (${when})`}`;
  },
  last: (value: string, period: string, date: PartialDate) =>
    `Ultimo valore: ${value} (${period}), comunicato ${dateWithArticle('il', date)}.`,
  bound: {
    more: (value: string) => `almeno ${value}`,
    less: (value: string) => `al massimo ${value}`,
  },
  expected: (target: string) => `Il piano prevede ${target}.`,
  reached: (target: string) => `Il piano prevede ${target}: raggiunto.`,
  missed: (target: string) => `Il piano prevede ${target}: non raggiunto.`,
  change: (by: number, amount: string, from: string) =>
    by === 0
      ? `Uguale al periodo ${from}.`
      : `${amount} in ${by > 0 ? 'più' : 'meno'} del periodo ${from}.`,
  baseline: (value: string, period: string) => `Prima: ${value} (${period}).`,
  columns: { period: 'Periodo', value: 'Valore', target: 'Traguardo', source: 'Fonte' },
  named: (name: string, unit: string | undefined) =>
    unit === undefined ? name : `${name} (${unit})`,
  all: 'Tutti gli indicatori del piano',
} as const;

/** Words of the page of indicators. */
export const indicatorsPageTexts = {
  title: 'Gli indicatori del piano',
  description: (town: string) =>
    `Che cosa si misura degli obiettivi del piano di ${town}: i traguardi scritti nel documento e i valori pubblicati.`,
  lead: 'Che cosa il piano chiede di misurare, quali traguardi fissa e quali valori sono pubblicati.',
  sentence: (indicators: number, objectives: number, total: number) =>
    indicators === 0
      ? 'Il piano non nomina nulla da misurare.'
      : `Il piano nomina ${countOf(indicators, 'cosa', 'cose')} da misurare, in ${countOf(objectives, 'obiettivo', 'obiettivi')} su ${formatNumber(total)}.`,
  targets: (numbers: number, others: number, without: number) =>
    `Traguardi: ${formatNumber(numbers)} con un numero, ${formatNumber(others)} solo a parole; ${countOf(without, 'indicatore non ne ha', 'indicatori non ne hanno')}.`,
  values: (measured: number, total: number) =>
    measured === 0
      ? 'Di nessuno risulta un valore pubblicato.'
      : `Un valore pubblicato c’è per ${formatNumber(measured)} su ${formatNumber(total)}.`,
  explanation:
    'I traguardi sono le parole del documento. Un valore si pubblica solo con la sua fonte. Il segno «…» sta al posto di parole saltate.',
  download: 'Scarica gli indicatori, CSV',
  theme: (code: string, title: string) => `${code}. ${title}`,
  columns: {
    indicator: 'Che cosa si misura',
    office: 'Ufficio',
    words: 'Nel piano',
    value: 'Ultimo valore',
  },
  noOffice: 'Ufficio non indicato',
  seriesHeading: 'I valori pubblicati',
  link: 'Indicatori: che cosa si misura, con quali traguardi e valori',
  chart: {
    choose: 'Che cosa mostrare',
    show: 'Che cosa si vede',
    hint: 'Tocca una barra per leggere il valore.',
    axis: 'Valore',
    list: 'Apri l’obiettivo',
  },
} as const;
