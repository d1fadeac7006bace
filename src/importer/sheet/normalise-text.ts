/** A text as sheets keep it: lines end in LF, also those that Word ends with a vertical tab, which Excel writes as `_x000B_`; no spaces at their ends nor around the whole. */
export function normaliseText(text: string): string {
  return text
    .replaceAll(/\r\n?|\v|_x000B_/gu, '\n')
    .replaceAll(/[ \t\u00A0]+$/gmu, '')
    .trim();
}

/** A label of a source in one line, as the cell of labels needs it. */
export function flattenLabel(label: string): string {
  return label.replaceAll(/\s+/gu, ' ').trim();
}
