import type { ParagraphBlock, Place } from '../document-blocks.ts';
import { joinLines, type JoinContext } from './join-lines.ts';
import { writeLine, type TextLine } from './text-lines.ts';

const listMark = /^\s*(?:[-–—•▪●■◦‣·*➢✓]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/u;
const labelStart = /^\p{Lu}[^:]{1,60}:(?:\s|$)/u;

/** Labels in capitals, as forms print them. */
const capitals = /^\p{Lu}{4,}(?:\s|$)/u;

/** The paragraphs and headings of running text. A paragraph that the end of a page parts is one. */
export function readFlow(
  flow: readonly TextLine[],
  bodySize: number,
  context: JoinContext,
): readonly ParagraphBlock[] {
  const right = Math.max(...flow.map(({ end }) => end));
  const left = Math.min(...flow.map(({ start }) => start));
  const groups: TextLine[][] = [];
  for (const one of flow) {
    const last = groups.at(-1);
    const former = last?.at(-1);
    if (last !== undefined && former !== undefined && goesOn(former, one, right, context))
      last.push(one);
    else groups.push([one]);
  }
  const sizes = [...new Set(flow.map(({ size }) => Math.round(size * 2) / 2))]
    .filter((size) => size > bodySize * 1.12)
    .toSorted((a, b) => b - a);
  return groups.map((lines): ParagraphBlock => {
    const [first] = lines;
    const text = joinLines(lines, { left, right }, true, context);
    const words = lines.flatMap((line) => line.words);
    const tag = first?.words[0]?.tag;
    const rank = sizes.indexOf(Math.round((first?.size ?? 0) * 2) / 2);
    const level = tag?.level ?? (rank >= 0 && tag === undefined ? rank + 1 : undefined);
    const place: Place = first === undefined ? { line: 1, words: '' } : context.placeOf(first);
    if (level !== undefined) return { kind: 'heading', level, text: flatten(text), place };
    const plain = words.findIndex(({ isBold }) => !isBold);
    const bold = plain < 0 ? words : words.slice(0, plain);
    const isListItem = tag?.isListItem === true || listMark.test(text);
    return {
      kind: 'paragraph',
      text: isListItem ? text.replace(listMark, '') : text,
      place,
      isListItem,
      boldStart: bold.length === 0 ? '' : plain < 0 ? text.trim() : writeLine(bold, false),
    };
  });
}

function flatten(text: string): string {
  return text.replaceAll(/[\n\u2028]/gu, ' ');
}

function goesOn(
  above: TextLine,
  line: TextLine,
  right: number,
  { endsSpaced }: JoinContext,
): boolean {
  const [a, b] = [above.words[0]?.tag, line.words[0]?.tag];
  const isNewPage = above.page !== line.page;
  if (a !== undefined && b !== undefined && !isNewPage && (a.isParagraph || b.isParagraph))
    return a.block === b.block;
  const text = writeLine(line.words, false);
  if (Math.abs(above.size - line.size) > above.size * 0.08) return false;
  if (listMark.test(text)) return false;
  const isBold = (one: TextLine): boolean => one.words.every((word) => word.isBold);
  if (isBold(above) !== isBold(line) && (isBold(above) || line.words[0]?.isBold === true))
    return false;
  if (
    labelStart.test(text) &&
    (line.words[0]?.isBold === true || above.words.some((w) => w.isBold))
  )
    return false;
  if (!isNewPage && line.base - above.base > above.size * 1.75) return false;
  if (endsSpaced) return above.words.at(-1)?.isSpaced === true || endsHyphened(above);
  if (writeLine(line.words, true).includes('\t')) return false;
  if (capitals.test(text) && !capitals.test(writeLine(above.words, false))) return false;
  const [first] = line.words;
  const width = first === undefined ? 0 : first.end - first.start;
  return width > right - above.end - above.size * 0.25;
}

function endsHyphened({ words }: TextLine): boolean {
  return /[\p{L}\u00AD][-\u00AD\u2010]$|[-\u00AD\u2010/]$/u.test(words.at(-1)?.text ?? '');
}
