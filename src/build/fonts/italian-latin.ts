const printableAscii = Array.from({ length: 95 }, (_, index) =>
  String.fromCharCode(32 + index),
).join('');

/**
 * Characters that the portal's fonts keep: what Italian prose, names from neighbouring languages, sums, measures and
 * citations of laws need, as far as Titillium Web has them. It has no arrows and no tick: those are icons.
 */
export const italianLatin =
  `${printableAscii}\u00A0àèéìíòóùúÀÈÉÌÍÒÓÙÚ` + 'çÇñöüäêâôûëïßáÖÜ' + '«»“”‘’…–—·•€°ºª½×±−§²³©';

/**
 * How many of 10,000 characters of the shipped plan's plain Italian are this one; rarer characters are left out.
 * The average width of a line depends on these, so a fallback font is sized with them.
 */
export const italianFrequencies: Readonly<Record<string, number>> = {
  ' ': 1588,
  e: 972,
  i: 968,
  o: 747,
  a: 742,
  n: 568,
  r: 563,
  l: 542,
  t: 464,
  s: 344,
  c: 331,
  u: 293,
  d: 234,
  p: 224,
  m: 190,
  v: 162,
  g: 143,
  '.': 137,
  z: 99,
  f: 83,
  C: 72,
  b: 61,
  h: 60,
  I: 60,
  "'": 35,
  à: 35,
  ',': 30,
  S: 26,
  P: 26,
  L: 23,
  q: 19,
  A: 17,
  è: 15,
  ù: 14,
  U: 10,
  G: 8,
  V: 8,
  R: 8,
  D: 6,
  T: 6,
  M: 5,
  ì: 5,
};
