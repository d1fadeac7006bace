import { measureShift, type IsoDate } from '../../domain/iso-date.ts';
import { variationTexts } from '../../i18n/objective/variation.ts';

/** From which day to which something was moved, and how far, in words. */
export function describeMove(from: IsoDate, to: IsoDate): string {
  const { months, days } = measureShift(from, to);
  return variationTexts.moved(from, to, months, days);
}
