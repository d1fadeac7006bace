import { readInlines, type Inline } from '../frame/rich-text.ts';

/** A paragraph of one or several lines, or a list of items. */
export interface ReportBlock {
  readonly kind: 'paragraph' | 'list';
  readonly lines: readonly (readonly Inline[])[];
}

/** A whole address in a text, without the signs that a sentence puts behind it. */
const bareAddress = /https?:\/\/[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?'’)\]]/gu;

/**
 * What an office wrote, as it stands in its form or its sheet: blank lines part paragraphs, lines stay lines, a block whose lines all begin with
 * `- ` is a list, `[words](address)` and addresses written out are links.
 */
export function readReportText(text: string): readonly ReportBlock[] {
  return text
    .split(/\n\s*\n/u)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const isList = lines.every((line) => line.startsWith('- '));
      return {
        kind: isList ? 'list' : 'paragraph',
        lines: lines.map((line) => readLinks(isList ? line.slice(2) : line)),
      };
    });
}

function readLinks(line: string): readonly Inline[] {
  return readInlines(line).flatMap((part): readonly Inline[] => {
    if (typeof part !== 'string') return [part];
    const parts: Inline[] = [];
    let end = 0;
    for (const { 0: href, index } of part.matchAll(bareAddress)) {
      if (index > end) parts.push(part.slice(end, index));
      parts.push({ text: href, href });
      end = index + href.length;
    }
    if (end < part.length) parts.push(part.slice(end));
    return parts;
  });
}
