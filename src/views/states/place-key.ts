import { foldWords } from '../../domain/text/fold-text.ts';

/** A place as addresses write it: `Via V Giornate` is `via-v-giornate`. */
export function keyPlace(place: string): string {
  return foldWords(place)
    .flatMap((word) => word.match(/[a-z0-9]+/gu) ?? [])
    .join('-')
    .slice(0, 80);
}
