let segmenter: Intl.Segmenter | undefined;

/** Whether a text has more characters, as a reader counts them, than `limit`; one short in code units needs no segmenter. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  segmenter ??= new Intl.Segmenter('it', { granularity: 'grapheme' });
  const graphemes = segmenter.segment(text)[Symbol.iterator]();
  for (let count = 0; graphemes.next().done !== true; count += 1) {
    if (count >= limit) return true;
  }
  return false;
}
