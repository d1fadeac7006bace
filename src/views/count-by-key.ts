import { countBy, sharePercents } from '../domain/statistics.ts';
import type { TotalsPart } from './totals.ts';

/** Counts of each key in a fixed order with their labels and whole percents; keys that do not occur are left out. */
export function countByKey<Key extends string>(
  keys: readonly Key[],
  order: readonly Key[],
  labels: Readonly<Record<Key, string>>,
): readonly TotalsPart[] {
  const counts = countBy(keys, (key) => key);
  const counted = order.map((key) => ({ key, label: labels[key], count: counts.get(key) ?? 0 })).filter(({ count }) => count > 0);
  const percents = sharePercents(counted.map(({ count }) => count));
  return counted.map((part, index) => ({ ...part, percent: percents[index] ?? 0 }));
}
