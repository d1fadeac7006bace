/** How many items fall under each key, in order of first appearance; keys given in `keys` come first and may count 0. */
export function countBy<Item, Key>(
  items: readonly Item[],
  readKey: (item: Item) => Key,
  keys: readonly Key[] = [],
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>(keys.map((key) => [key, 0]));
  for (const item of items) {
    const key = readKey(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whole percents, one for each count, that add up to 100; all 0 when there is nothing to share.
 * Largest-remainder method (Hamilton); of equal remainders the earlier count gets the point.
 */
export function sharePercents(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const floors = counts.map((count) => Math.floor((count * 100) / total));
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const favoured = new Set(
    counts
      .map((count, index) => ({ index, remainder: (count * 100) % total }))
      .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return floors.map((floor, index) => floor + (favoured.has(index) ? 1 : 0));
}
