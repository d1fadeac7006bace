import { stem, tokenize } from './read-words.ts';

/** A stretch of text, marked when a query found it. */
export interface TextSegment {
  readonly text: string;
  readonly marked: boolean;
}

/** The text in stretches, with every form of the terms marked ("negozi" marks "negozio"). Joined, the stretches are the text. */
export function markMatches(text: string, terms: readonly string[]): readonly TextSegment[] {
  const composed = text.normalize('NFC');
  const stems = new Set(terms.flatMap((term) => tokenize(term).map(({ folded }) => stem(folded))));
  const segments: TextSegment[] = [];
  let place = 0;
  for (const { surface, folded, start } of tokenize(composed)) {
    if (!stems.has(stem(folded))) continue;
    if (start > place) segments.push({ text: composed.slice(place, start), marked: false });
    segments.push({ text: surface, marked: true });
    place = start + surface.length;
  }
  if (place < composed.length || segments.length === 0)
    segments.push({ text: composed.slice(place), marked: false });
  return segments;
}
