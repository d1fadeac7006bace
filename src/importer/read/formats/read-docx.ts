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
import type { Progress } from '../progress.ts';
import { PlaceCounter } from '../place-counter.ts';
import { writeArchive } from '../zip-archive.ts';
import { openArchive, verifyParts, type DocumentArchive } from './open-archive.ts';
import { splitWordXml } from './split-word.ts';
import { findAll, joinText, parseXml, type XmlNode } from './xml.ts';

/** An element of the library's document model, as far as it is read here. */
interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: object | null;
  readonly isBold?: boolean;
  readonly breakType?: string;
  readonly checked?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** The model's root; the elements below are the library's own, and too many to look at each. */
const rootSchema = z.object({ type: z.string(), children: z.array(z.custom<WordElement>()) });

/** The blocks of a Word document. Throws an ArchiveError or an Error of a library where it is damaged. */
export async function readDocx(bytes: Uint8Array, progress: Progress): Promise<DocumentBlocks> {
  const archive = openArchive(bytes);
  await verifyParts(bytes);
  const xml = (await archive.readText(mainPart)) ?? '';
  const shown = takeHidden(xml);
  const reader = new WordReader();
  const blocks: DocumentBlock[] = [];
  const parts = splitWordXml(shown.xml);
  for (const [index, part] of parts.entries()) {
    const root = await readModel(part === xml ? bytes : await replaceMain(archive, part));
    blocks.push(...reader.readBlocks(root.children ?? []));
    progress(index + 1, parts.length);
  }
  const body = countRaw(xml);
  const around = await readAround(archive.names, archive.readText);
  return {
    blocks,
    remarks: [...reader.remarks, ...around, ...body.deleted, ...shown.hidden],
    words: [...body.words, ...around.flatMap(({ text }) => listWords(text))],
  };
}

const mainPart = 'word/document.xml';

const hiddenRun =
  /<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>)[\s\S])*?<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>[\s\S]*?<\/w:r>/gu;

/** The XML without the text that Word does not show, and that text, each piece named. */
function takeHidden(xml: string): {
  readonly xml: string;
  readonly hidden: readonly ReadingRemark[];
} {
  if (!xml.includes('<w:vanish')) return { xml, hidden: [] };
  const place = { line: 1, words: documentPlaceText.hiddenText };
  const hidden = [...xml.matchAll(hiddenRun)]
    .map(([run]) => decode((run.match(/<w:t(?:\s[^>]*)?>[^<]*/gu) ?? []).map(afterTag).join('')))
    .filter((text) => text.trim() !== '')
    .map((text): ReadingRemark => ({ kind: 'hidden', text, place }));
  return { xml: xml.replaceAll(hiddenRun, ''), hidden };
}

function afterTag(piece: string): string {
  return piece.slice(piece.indexOf('>') + 1);
}

/** The same document with another body. Pictures are left out: nobody looks at them. */
async function replaceMain(
  { names, readText: read }: DocumentArchive,
  xml: string,
): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const name of names.filter((one) => /\.(?:xml|rels)$/u.test(one)))
    files.set(name, Buffer.from(name === mainPart ? xml : ((await read(name)) ?? '')));
  return writeArchive(files);
}

/** The library's model of a document, before it becomes HTML. */
async function readModel(bytes: Uint8Array): Promise<WordElement> {
  let root: unknown;
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
  return rootSchema.parse(root);
}

/** Walks over the model and numbers what it finds. */
class WordReader {
  readonly remarks: ReadingRemark[] = [];
  readonly #places = new PlaceCounter();

  readBlocks(children: readonly WordElement[]): DocumentBlock[] {
    return children.flatMap((element): readonly DocumentBlock[] => {
      if (element.type === 'paragraph') return this.#readParagraph(element);
      if (element.type === 'table') return this.#readTable(element);
      return this.readBlocks(element.children ?? []);
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
    const rows = (element.children ?? []).map((row, index): NestingRow => {
      const place = this.#places.row(index + 1);
      return {
        place,
        cells: (row.children ?? []).map((cell) => this.#readCell(cell)),
      };
    });
    return buildTable(rows);
  }

  #readCell({ children = [], colSpan = 1, rowSpan = 1 }: WordElement): NestingCell {
    const texts = children.filter(({ type }) => type === 'paragraph');
    return {
      text: texts.map(readItem).join('\n').trim(),
      columns: colSpan,
      rows: rowSpan,
      nested: children
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
  return (element.children ?? []).map(readText).join('');
}

function readBoldStart(element: WordElement): string {
  let bold = '';
  for (const run of element.children ?? []) {
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
    const text = afterTag(piece);
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
