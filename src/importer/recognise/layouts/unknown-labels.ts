import { foldSpace } from '../../../domain/text/fold-text.ts';
import type { DocumentBlock, ParagraphBlock } from '../../read/document-blocks.ts';
import { codePattern } from './find-label.ts';

/** A text that begins as labelled ones do, with a label that nobody knows. */
interface UnknownLabel {
  readonly label: string;
  readonly value: string;
}

/** How often a beginning stands before it must be a label: prose has colons too. */
const fewest = 3;

const beforeColon = /^(\p{Lu}[^:.;,\n]{1,49}?)\s*:\s*(.*)$/su;
const beforeCode = new RegExp(
  String.raw`^(\p{L}[\p{L}\s'’]{2,40}?)\s+(?:n\.?\s*)?(${codePattern}(?:\s*[:–—.-]?\s+.*)?)$`,
  'su',
);

/** The beginnings before a colon that several paragraphs share, and those before a number that headings do. */
export function findRepeatedStarts(blocks: readonly DocumentBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const label = block.kind === 'table' ? undefined : readStart(block)?.label;
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([label]) => label));
}

function readStart({ kind, text, isListItem }: ParagraphBlock): UnknownLabel | undefined {
  if (isListItem === true) return undefined;
  const [, label, value] = (kind === 'heading' ? beforeCode : beforeColon).exec(text.trim()) ?? [];
  return label === undefined || value === undefined
    ? undefined
    : { label: foldSpace(label), value: value.trim() };
}

/** The label of a text that looks as if it had one: bold up to a colon, or at the start of several paragraphs or headings. */
export function findUnknownLabel(
  block: ParagraphBlock,
  repeated: ReadonlySet<string>,
): UnknownLabel | undefined {
  const found = readStart(block);
  const bold = foldSpace(block.boldStart ?? '').replace(/\s*:$/u, '');
  const isBold = block.kind === 'paragraph' && bold === found?.label;
  return found !== undefined && (isBold || repeated.has(found.label)) ? found : undefined;
}
