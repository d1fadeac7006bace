import type { OpenIndex } from '../index/index-format.ts';

/** Place of the first folded word that is not below `prefix`. */
export function findLowerBound(folded: readonly string[], prefix: string): number {
  let low = 0;
  let high = folded.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places of the words that begin so. */
export function findBeginnings(open: OpenIndex, prefix: string): readonly number[] {
  const places: number[] = [];
  for (
    let place = findLowerBound(open.folded, prefix);
    open.folded[place]?.startsWith(prefix);
    place += 1
  )
    places.push(place);
  return places;
}
