/** Words that many places share: they tell none from another. */
const shared: ReadonlySet<string> = new Set(
  'via viale vicolo piazza piazzale piazzetta largo corso strada parco giardino giardini scuola scuole campo centro davanti vicino dietro accanto numero civico angolo incrocio fronte lato del della dello delle dei degli dal dalla alla allo alle nel nella sul sulla tra fra con per san santa santo don dott prof'.split(
    ' ',
  ),
);

/** Whether two places in words may be the same: they share a word that tells a place, or hold no such word and are equal. */
export function isSamePlace(one: string, other: string): boolean {
  const [words, others] = [listWords(one), listWords(other)];
  const telling = words.filter((word) => !shared.has(word));
  if (telling.length === 0) return words.length > 0 && words.join(' ') === others.join(' ');
  return telling.some((word) => others.includes(word));
}

/** Words of three letters and more, without accents. */
function listWords(place: string): readonly string[] {
  return place
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 3);
}
