import type { PartialDate } from '../../domain/iso-date.ts';
import { formatDate } from '../../i18n/format.ts';

/** A date as staff write it: `20/05/2026`, `dicembre 2025`, `2025`. */
export function showDate(date: PartialDate): string {
  return date.length === 10 ? date.split('-').toReversed().join('/') : formatDate(date);
}
