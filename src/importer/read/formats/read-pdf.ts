import { documentPlaceText } from '../../../i18n/commands/document-places.ts';
import {
  listWords,
  type DocumentBlock,
  type DocumentBlocks,
  type Place,
  type ReadingRemark,
  type TableCell,
} from '../document-blocks.ts';
import type { Progress } from '../progress.ts';
import { ArchiveError } from '../zip-archive.ts';
import { addBullets } from '../pdf/drawn-bullets.ts';
import { readFlow } from '../pdf/flow-text.ts';
import { joinLines, type JoinContext } from '../pdf/join-lines.ts';
import type { DraftCell, DraftTable } from '../pdf/join-tables.ts';
import { layOutPages, type LaidItem } from '../pdf/lay-out-pages.ts';
import { findLostWords, listPicturePages } from '../pdf/check-reading.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import { readPageContent, type PageContent } from '../pdf/page-content.ts';
import { readTags, type Tag } from '../pdf/read-tags.ts';
import { collectVocabulary } from '../pdf/vocabulary.ts';
import type { TextLine } from '../pdf/text-lines.ts';

/** Longest document whose tags are read for all its pages: the library hands over the whole tree for each. */
const mostTaggedPages = 80;

/** Longest document read at all: empty pages cost nothing to write and time to read. */
const mostPages = 2_000;

/** The blocks of a PDF: tables by their rulings, else by their tags, else by where texts stand; the rest as running text. Throws an ArchiveError for one of too many pages. */
export async function readPdf(bytes: Uint8Array, progress: Progress): Promise<DocumentBlocks> {
  const { pdf, steps } = await openPdf(bytes, false);
  if (pdf.numPages > mostPages) throw new ArchiveError('too-large', 'pages');
  const pages: { content: PageContent; tags: ReadonlyMap<number, Tag> | undefined }[] = [];
  const isTagged =
    (await pdf.getMarkInfo())?.['Marked'] === true && pdf.numPages <= mostTaggedPages;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await readPageContent(page, steps);
    pages.push({
      content: { ...content, words: addBullets(content.words, content.dots) },
      tags: isTagged ? await readTags(page) : undefined,
    });
    page.cleanup();
    progress(number, pdf.numPages);
  }
  const laid = layOutPages(pages);
  const remarks: ReadingRemark[] = [];
  const offsets = countBefore(laid.lines);
  const placeOf = ({ page, number }: Pick<TextLine, 'page' | 'number'>): Place => ({
    line: (offsets[page] ?? 0) + number,
    words: documentPlaceText.pageLine(page, number),
  });
  const context: JoinContext = {
    known: collectVocabulary(laid.lines),
    endsSpaced: laid.endsSpaced,
    placeOf,
    remark: (remark) => remarks.push(remark),
  };
  for (const { kind, lines } of laid.furniture) {
    const text = joinLines(lines, { left: 0, right: 0 }, false, context);
    const [first] = lines;
    if (first !== undefined) remarks.push({ kind, text, place: placeOf(first) });
  }
  const blocks = writeItems(laid.items, laid.bodySize, context);
  for (const { line, text } of laid.doubts)
    remarks.push({ kind: 'doubtful-row', text, place: placeOf(line) });
  const written = [
    ...listTexts(blocks),
    ...remarks.filter(({ kind }) => isNamed(kind)).map(({ text }) => text),
  ];
  const lost = await findLostWords(pdf, written);
  const pictures = await listPicturePages(pdf, bytes, laid.emptyPages);
  await pdf.loadingTask.destroy();
  for (const page of pictures)
    remarks.push({
      kind: 'scanned-page',
      text: documentPlaceText.page(page),
      place: placeOf({ page, number: 1 }),
    });
  return { blocks, remarks, words: [...written.flatMap(listWords), ...lost] };
}

/** Whether the words of a remark stand nowhere else. */
function isNamed(kind: ReadingRemark['kind']): boolean {
  return kind === 'running-header' || kind === 'page-number' || kind === 'repeated-header';
}

function countBefore(lines: readonly TextLine[]): readonly number[] {
  const most: number[] = [];
  for (const { page, number } of lines) most[page] = Math.max(most[page] ?? 0, number);
  const offsets: number[] = [];
  let sum = 0;
  for (let page = 0; page < most.length; page += 1) {
    offsets[page] = sum;
    sum += most[page] ?? 0;
  }
  return offsets;
}

function listTexts(blocks: readonly DocumentBlock[]): readonly string[] {
  const cells = new Set<TableCell>();
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [block.text];
    return block.rows.flat().flatMap((cell) => {
      if (cells.has(cell)) return [];
      cells.add(cell);
      return [cell.text];
    });
  });
}

function writeItems(
  items: readonly LaidItem[],
  bodySize: number,
  context: JoinContext,
): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let flow: TextLine[] = [];
  const close = (): void => {
    if (flow.length > 0) blocks.push(...readFlow(flow, bodySize, context));
    flow = [];
  };
  for (const item of items) {
    if (item.kind === 'line') {
      flow.push(item.line);
      continue;
    }
    close();
    blocks.push(writeTable(item, context));
  }
  close();
  return blocks;
}

function writeTable({ rows }: DraftTable, context: JoinContext): DocumentBlock {
  const written = new Map<DraftCell, TableCell>();
  return {
    kind: 'table',
    rows: rows.map((row) => {
      const first = row.find(({ lines }) => lines.length > 0);
      return row.map((cell) => {
        const known = written.get(cell);
        if (known !== undefined) return known;
        const text = joinLines(cell.lines, cell.bounds, false, context);
        const place = context.placeOf(cell.lines[0] ?? first?.lines[0] ?? cell);
        const made: TableCell = { text, place };
        written.set(cell, made);
        return made;
      });
    }),
  };
}
