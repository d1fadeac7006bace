/** Rows of the keyboard; neighbours are mistaken for each other. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters that sound alike. */
const soundAlike = ['ckq', 'sz', 'bp', 'dt', 'fv', 'gc', 'ijy', 'mn', 'uw', 'ei', 'ou'];

function isNear(a: string, b: string): boolean {
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

/**
 * How far a typed word is from another, in slips: a half for a doubled letter, three quarters for two swapped ones, one for a letter too
 * many, too few, or taken from a neighbouring key or one that sounds alike, one and a half for any other. Infinity beyond `limit`.
 */
export function measureSlips(typed: string, word: string, limit: number): number {
  if (Math.abs(typed.length - word.length) > limit * 2) return Infinity;
  let before: number[] = [];
  let above = [0];
  for (let column = 1; column <= word.length; column += 1)
    above.push((above[column - 1] ?? 0) + (word[column - 1] === word[column - 2] ? 0.5 : 1));
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed[row - 1] ?? '';
    const current = [(above[0] ?? 0) + (letter === typed[row - 2] ? 0.5 : 1)];
    for (let column = 1; column <= word.length; column += 1) {
      const other = word[column - 1] ?? '';
      const swap = letter === other ? 0 : isNear(letter, other) ? 1 : 1.5;
      let cost = Math.min(
        (above[column] ?? 0) + (letter === typed[row - 2] ? 0.5 : 1),
        (current[column - 1] ?? 0) + (other === word[column - 2] ? 0.5 : 1),
        (above[column - 1] ?? 0) + swap,
      );
      if (row > 1 && column > 1 && letter === word[column - 2] && typed[row - 2] === other)
        cost = Math.min(cost, (before[column - 2] ?? 0) + 0.75);
      current.push(cost);
    }
    // Two swapped letters are counted at the second of them, from the row before.
    if (Math.min(...current, ...above) > limit) return Infinity;
    before = above;
    above = current;
  }
  const found = above[word.length] ?? Infinity;
  return found > limit ? Infinity : found;
}
