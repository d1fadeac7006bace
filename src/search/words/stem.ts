/** Words that an ending cut off would turn into another word: a band is no call for tenders. */
const apart: ReadonlySet<string> = new Set(['banda', 'bande', 'menu']);

/** Endings that turn a verb into a noun or an adjective, behind what must be left for the word to stay itself. */
const derivations: readonly (readonly [ending: RegExp, kept: number])[] = [
  [/(?:azion|atur|ativ)$/u, 4],
  [/ament$/u, 3],
  [/iment$/u, 5],
  [/ezz$/u, 4],
  [/al$/u, 5],
  [/ir$/u, 5],
  [/isc$/u, 4],
  [/er$/u, 4],
  [/ars$/u, 4],
  [/an$/u, 6],
  [/at$/u, 5],
  [/ar$/u, 3],
];

/**
 * The stem of a folded Italian word: gender and number go, then the commonest endings of verbs and of nouns made of them, so that
 * asfaltare, asfalto and asfaltature meet. Lighter than Snowball on purpose: "comunità" and "comune" stay apart. A word that ends in a
 * consonant is a foreign one and keeps a mark: "social" and "post" are no "sociale" and no "posto".
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  if (apart.has(word)) return `${word.slice(0, 4)}-`;
  if (/[^aeiou]$/u.test(word)) return `${word}-`;
  const bare = word.length > 8 ? word.replace(/mente$/u, '') : word;
  let base = bare.replace(/[aeiou]$/u, '').replace(/atric$/u, 'ator');
  if (base.length > 4) base = base.replace(/i$/u, '');
  base = base.replace(/(?<=[cg])h$/u, '').replace(/(?<=[ai]bil)it$/u, '');
  for (const [ending, kept] of derivations) {
    const shorter = base.replace(ending, '');
    if (shorter !== base && shorter.length >= kept)
      return base.endsWith('al') ? shorter.replace(/i$/u, '') : shorter;
  }
  return base;
}
