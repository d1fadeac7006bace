/** A run of text, or a link with its words. */
export type Inline = string | { readonly text: string; readonly href: string };

/** A paragraph, or a list of items. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

/** `[words](address)`; neither part holds its own closing bracket. */
const linkPattern = /\[([^\][]+)\]\(([^()\s]+)\)/gu;

/** Addresses that a text may link to: pages and anchors of the portal, the web, mail and telephone; never scripts. */
const safeAddress = /^(?:\/(?![/\\])|#|https?:\/\/|mailto:|tel:)/u;

/**
 * The blocks of an editorial text: blank lines part paragraphs, a block whose lines all begin with `- ` is a list, and
 * `[words](address)` is a link. An address that is not safe leaves the text as it was written. The result is plain data, so no text
 * can bring markup of its own.
 */
export function readRichText(text: string): readonly TextBlock[] {
  return text
    .split(/\n\s*\n/u)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(readBlock);
}

/** The runs and links of one line of text. */
export function readInlines(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(linkPattern)) {
    const [whole, words = '', href = ''] = match;
    if (!safeAddress.test(href)) continue;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ text: words, href });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

function readBlock(block: string): TextBlock {
  const lines = block.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('- ')))
    return { kind: 'list', items: lines.map((line) => readInlines(line.slice(2))) };
  return { kind: 'paragraph', parts: readInlines(lines.join(' ')) };
}
