import mammoth from 'mammoth';
import { z } from 'zod';
import { documentPlaceText } from '../../../i18n/commands/document-places.ts';
import { buildTable, type NestingCell, type NestingRow } from '../build-table.ts';
import {
  listWords,
  type DocumentBlock,
  type DocumentBlocks,
  type ReadingRemark,
} from '../document-blocks.ts';
import { PlaceCounter } from '../place-counter.ts';
import { openArchive } from './open-archive.ts';
import { findAll, joinText, parseXml, type XmlNode } from './xml.ts';

/** An element of the library's document model, as far as it is read here. */
const elementSchema = z.object({
  type: z.string(),
  children: z.array(z.unknown()).default([]),
  value: z.string().optional(),
  styleId: z.string().nullish(),
  styleName: z.string().nullish(),
  numbering: z.unknown().optional(),
  isBold: z.boolean().optional(),
  breakType: z.string().optional(),
  checked: z.boolean().optional(),
  colSpan: z.number().default(1),
  rowSpan: z.number().default(1),
});

type WordElement = z.output<typeof elementSchema>;

/** The blocks of a Word document. Throws an ArchiveError or an Error of a library where it is damaged. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentBlocks> {
  const archive = openArchive(bytes);
  let root: unknown;
  // The library's model of the document, before it becomes HTML.
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      transformDocument: (document: unknown) => {
        root = document;
        return { ...(document as object), children: [] };
      },
    },
  );
  const reader = new WordReader();
  const blocks = reader.readBlocks(elementSchema.parse(root).children);
  const xml = (await archive.readText('word/document.xml')) ?? '';
  const body = countRaw(xml);
  const around = await readAround(archive.names, archive.readText);
  return {
    blocks,
    remarks: [...reader.remarks, ...around, ...body.deleted],
    words: [...body.words, ...around.flatMap(({ text }) => listWords(text))],
  };
}

/** Walks over the model and numbers what it finds. */
class WordReader {
  readonly remarks: ReadingRemark[] = [];
  readonly #places = new PlaceCounter();

  readBlocks(children: readonly unknown[]): DocumentBlock[] {
    return children.flatMap((child): readonly DocumentBlock[] => {
      const element = elementSchema.parse(child);
      if (element.type === 'paragraph') return this.#readParagraph(element);
      if (element.type === 'table') return this.#readTable(element);
      return this.readBlocks(element.children);
    });
  }

  #readParagraph(element: WordElement): readonly DocumentBlock[] {
    const text = readText(element);
    if (text.trim() === '') return [];
    const style = `${element.styleId ?? ''} ${element.styleName ?? ''}`;
    const level = /(?:heading|titolo|title)\s*([1-9])/iu.exec(style)?.[1];
    if (/\b(?:toc|sommario|contents)\s*\d/iu.test(style)) {
      this.remarks.push({ kind: 'running-header', text, place: this.#places.paragraph() });
      return [];
    }
    if (level !== undefined || /\btitle\b/iu.test(style))
      return [
        {
          kind: 'heading',
          level: Number(level ?? 1),
          text,
          place: this.#places.heading(text.trim()),
        },
      ];
    return [
      {
        kind: 'paragraph',
        text,
        place: this.#places.paragraph(),
        isListItem: element.numbering !== null && element.numbering !== undefined,
        boldStart: readBoldStart(element),
      },
    ];
  }

  #readTable(element: WordElement): readonly DocumentBlock[] {
    this.#places.table();
    const rows = element.children.map((child, index): NestingRow => {
      const row = elementSchema.parse(child);
      const place = this.#places.row(index + 1);
      return {
        place,
        cells: row.children.map((cell) => this.#readCell(elementSchema.parse(cell))),
      };
    });
    return buildTable(rows);
  }

  #readCell({ children, colSpan, rowSpan }: WordElement): NestingCell {
    const elements = children.map((child) => elementSchema.parse(child));
    const texts = elements.filter(({ type }) => type === 'paragraph');
    return {
      text: texts.map(readItem).join('\n').trim(),
      columns: colSpan,
      rows: rowSpan,
      nested: elements
        .filter(({ type }) => type === 'table')
        .flatMap((table) => this.#readTable(table)),
    };
  }
}

/** A paragraph of a cell; that it is an item of a list is said by a bullet, as it is nowhere in the text. */
function readItem(element: WordElement): string {
  const text = readText(element);
  const isItem = element.numbering !== null && element.numbering !== undefined;
  return isItem && text.trim() !== '' ? `• ${text}` : text;
}

function readText(element: WordElement): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return element.breakType === 'line' ? '\n' : ' ';
  if (element.type === 'checkbox') return element.checked === true ? '☒' : '☐';
  return element.children.map((child) => readText(elementSchema.parse(child))).join('');
}

function readBoldStart(element: WordElement): string {
  let bold = '';
  for (const child of element.children) {
    const run = elementSchema.parse(child);
    const text = readText(run);
    if (run.isBold !== true && text.trim() !== '') break;
    bold += text;
  }
  return bold.trim();
}

/** The words of the raw XML; deleted ones of tracked changes apart. */
function countRaw(xml: string): {
  readonly words: readonly string[];
  readonly deleted: readonly ReadingRemark[];
} {
  // A fallback repeats what stands beside it, for older programs.
  const plain = xml.replaceAll(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/gu, '');
  const pieces = plain.match(
    /<w:(?:t|delText)(?: [^>]*)?>[^<]*|<\/w:p>|<w:(?:tab|br|cr)\b[^>]*>/gu,
  );
  let kept = '';
  let deleted = '';
  for (const piece of pieces ?? []) {
    const text = piece.slice(piece.indexOf('>') + 1);
    if (piece.startsWith('<w:t>') || piece.startsWith('<w:t ')) kept += decode(text);
    else if (piece.startsWith('<w:delText')) deleted += `${decode(text)} `;
    else kept += '\n';
  }
  const place = { line: 1, words: documentPlaceText.trackedChanges };
  return {
    words: [...listWords(kept), ...listWords(deleted)],
    deleted: deleted.trim() === '' ? [] : [{ kind: 'deleted', text: deleted.trim(), place }],
  };
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/&#(x?)([0-9a-f]+);/giu, (_whole, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex === '' ? 10 : 16)),
    )
    .replaceAll('&amp;', '&');
}

/** What stands around the text: headers, footers, notes, comments. */
async function readAround(
  names: readonly string[],
  readPart: (name: string) => Promise<string | undefined>,
): Promise<readonly ReadingRemark[]> {
  const remarks: ReadingRemark[] = [];
  for (const name of names) {
    const [, part] =
      /^word\/(header|footer|footnotes|endnotes|comments)\d*\.xml$/u.exec(name) ?? [];
    if (part === undefined) continue;
    const isEdge = part === 'header' || part === 'footer';
    const paragraphs = findAll(parseXml((await readPart(name)) ?? ''), 'w:p');
    for (const text of paragraphs.map(readRuns).filter((one) => one.trim() !== ''))
      remarks.push({
        kind: isEdge ? 'running-header' : 'note',
        text,
        place: {
          line: 1,
          words: isEdge ? documentPlaceText.headerOrFooter : documentPlaceText.note,
        },
      });
  }
  return remarks;
}

function readRuns(paragraph: XmlNode): string {
  return joinText(findAll([paragraph], 'w:t'));
}
