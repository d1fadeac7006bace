import type { SheetCell } from './sheet-grid.ts';

/** A share from 0 to 100, or why there is none; `shown` is what the reader sees in the cell. */
export type PercentReading =
  | { readonly percent: number }
  | { readonly fault: 'unreadable' | 'range' | 'fraction'; readonly shown: string };

/** Reads `45`, `45 %`, `33,5`, and 0,45 in a cell formatted as a percentage; 0,45 without a sign is refused as it may mean either. */
export function parsePercentCell({ value, format }: SheetCell): PercentReading {
  if (typeof value === 'number')
    return isPercentFormat(format) ? check(round(value * 100), true) : check(round(value), false);
  if (typeof value !== 'string') return { fault: 'unreadable', shown: String(value) };
  const match = /^([+-]?\d+(?:[.,]\d+)?) ?(%?)(?: ?%)?$/u.exec(
    value.replaceAll(/[\u00A0\u202F\s]+/gu, ' ').trim(),
  );
  const [, number = '', sign] = match ?? [];
  return match === null
    ? { fault: 'unreadable', shown: value }
    : check(Number(number.replace(',', '.')), sign === '%');
}

/** A share as Italians write it: `33,5 %`. */
export function showPercent(percent: number): string {
  return `${String(percent).replace('.', ',')} %`;
}

function check(percent: number, isSure: boolean): PercentReading {
  if (!Number.isFinite(percent) || percent < 0 || percent > 100)
    return { fault: 'range', shown: showPercent(percent) };
  if (!isSure && percent > 0 && percent < 1)
    return { fault: 'fraction', shown: String(percent).replace('.', ',') };
  return { percent };
}

/** Whether a cell shows its number as a share of a hundred. */
export function isPercentFormat(format: string | undefined): boolean {
  return (format ?? '').replaceAll(/"[^"]*"|\\./gu, '').includes('%');
}

/** Takes away the noise of binary fractions: 0.07 × 100 is 7. */
function round(value: number): number {
  return Number(value.toFixed(8));
}
