/** Longest line of a row's label, in characters, that leaves room for the bars on a phone. */
const LINE = 15;

/** A label as lines broken at spaces, for a scale that does not wrap by itself. */
export function wrapLabel(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
