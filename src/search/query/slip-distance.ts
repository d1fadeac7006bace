/** Rows of the keyboard; neighbours are mistaken for each other. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters that sound alike. */
const soundAlike = ['ckq', 'sz', 'bp', 'dt', 'fv', 'gc', 'ijy', 'mn', 'uw', 'ei', 'ou'];

function areNear(a: string, b: string): boolean {
  if (soundAlike.some((letters) => letters.includes(a) && letters.includes(b))) return true;
  const places = [a, b].map((letter) => {
    const row = rows.findIndex((letters) => letters.includes(letter));
    return { row, column: (rows[row]?.indexOf(letter) ?? 0) + row * 0.5 };
  });
  const [first, second] = places;
  return (
    first !== undefined &&
    second !== undefined &&
    first.row >= 0 &&
    second.row >= 0 &&
    Math.abs(first.row - second.row) <= 1 &&
    Math.abs(first.column - second.column) <= 1
  );
}

const firstCode = 97;
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** For each pair of letters whether one is easily typed for the other: asked for each letter of each word that a slip may have meant. */
const nearPairs: readonly (readonly boolean[])[] = letters.map((a) =>
  letters.map((b) => areNear(a, b)),
);

function rateSwap(typed: number, meant: number): number {
  if (typed === meant) return 0;
  return nearPairs[typed - firstCode]?.[meant - firstCode] === true ? 1 : 1.5;
}

/** The letters of a word as bits. */
function listLetters(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place += 1)
    bits |= 1 << (word.charCodeAt(place) - firstCode);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Words are compared up to this length. */
const longest = 64;

/** Three rows of the table of distances, kept: a word unknown to the plan is compared with hundreds. */
const table = [0, 1, 2].map(() => new Float64Array(longest + 1));

/**
 * How far a typed word is from another, in slips: a half for a doubled letter, three quarters for two swapped ones, one for a letter too
 * many, too few, or taken from a neighbouring key or one that sounds alike, one and a half for any other. Infinity beyond `limit`.
 */
export function measureSlips(typed: string, word: string, limit: number): number {
  const width = word.length;
  if (Math.abs(typed.length - width) > limit * 2 || Math.max(typed.length, width) > longest)
    return Infinity;
  // A slip brings at most one letter and takes one away: most words are told apart by that.
  if (countBits(listLetters(typed) ^ listLetters(word)) > limit * 2) return Infinity;
  let [before, above, current] = table as [Float64Array, Float64Array, Float64Array];
  above[0] = 0;
  for (let column = 1; column <= width; column += 1)
    above[column] =
      (above[column - 1] ?? 0) +
      (word.charCodeAt(column - 1) === word.charCodeAt(column - 2) ? 0.5 : 1);
  let leastAbove = 0;
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    const last = typed.charCodeAt(row - 2);
    const extra = letter === last ? 0.5 : 1;
    current[0] = (above[0] ?? 0) + extra;
    let least = current[0];
    for (let column = 1; column <= width; column += 1) {
      const other = word.charCodeAt(column - 1);
      const lastOther = word.charCodeAt(column - 2);
      let cost = Math.min(
        (above[column] ?? 0) + extra,
        (current[column - 1] ?? 0) + (other === lastOther ? 0.5 : 1),
        (above[column - 1] ?? 0) + rateSwap(letter, other),
      );
      if (row > 1 && column > 1 && letter === lastOther && last === other)
        cost = Math.min(cost, (before[column - 2] ?? 0) + 0.75);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    // Two swapped letters are counted at the second of them, from the row before.
    if (Math.min(least, leastAbove) > limit) return Infinity;
    leastAbove = least;
    [before, above, current] = [above, current, before];
  }
  const found = above[width] ?? Infinity;
  return found > limit ? Infinity : found;
}
