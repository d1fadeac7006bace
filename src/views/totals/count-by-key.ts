import { countBy, sharePercents } from '../../domain/satisfaction/statistics.ts';

/** One part of a whole, for a sentence, a bar and a table row. */
export interface TotalsPart {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Whole percent; the parts of a whole add to 100. */
  readonly percent: number;
}

/** Most parts a drawn bar may have; more cannot be told apart. */
export const MOST_PARTS = 5;

/** Key of the part into which the smallest parts are merged. */
export const OTHER_KEY = 'other';

/** Counts of each key in a fixed order with their labels and whole percents; keys that do not occur are left out. */
export function countByKey<Key extends string>(
  keys: readonly Key[],
  order: readonly Key[],
  labels: Readonly<Record<Key, string>>,
): readonly TotalsPart[] {
  const counts = countBy(keys, (key) => key);
  const counted = order
    .map((key) => ({ key, label: labels[key], count: counts.get(key) ?? 0 }))
    .filter(({ count }) => count > 0);
  return withPercents(counted);
}

/**
 * At most five parts for drawing: the largest keep their place, the others are merged into one at the end.
 * Silence is never merged: "no report" (`none`) and what passed without one (`open`).
 */
export function limitParts(
  parts: readonly TotalsPart[],
  otherLabel: string,
): readonly TotalsPart[] {
  if (parts.length <= MOST_PARTS) return parts;
  const rank = ({ key, count }: TotalsPart): number =>
    key === 'none' || key === 'open' ? Infinity : count;
  const kept = new Set(parts.toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST_PARTS - 1));
  const merged = parts.filter((part) => !kept.has(part));
  const other = {
    key: OTHER_KEY,
    label: otherLabel,
    count: merged.reduce((sum, { count }) => sum + count, 0),
  };
  return withPercents([...parts.filter((part) => kept.has(part)), other]);
}

function withPercents(parts: readonly Omit<TotalsPart, 'percent'>[]): readonly TotalsPart[] {
  const percents = sharePercents(parts.map(({ count }) => count));
  return parts.map(({ key, label, count }, index) => ({
    key,
    label,
    count,
    percent: percents[index] ?? 0,
  }));
}
