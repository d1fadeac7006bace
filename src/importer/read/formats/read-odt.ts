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

/** The blocks of an OpenDocument text. Throws an ArchiveError or an Error of the XML library where it is damaged. */
export async function readOdt(bytes: Uint8Array): Promise<DocumentBlocks> {
  const archive = openArchive(bytes);
  const xml = (await archive.readText('content.xml')) ?? '';
  const nodes = parseXml(xml);
  const reader = new OdtReader(findBoldStyles(nodes));
  const [body] = findAll(nodes, 'office:text');
  const blocks = reader.readBlocks(body?.children ?? []);
  const around = readEdges(parseXml((await archive.readText('styles.xml')) ?? ''));
  return {
    blocks,
    remarks: [...reader.remarks, ...around],
    words: [...countRaw(xml), ...around.flatMap(({ text }) => listWords(text))],
  };
}

/** Words of the body by cutting the raw XML at paragraphs, tabs and line ends. */
function countRaw(xml: string): readonly string[] {
  const body = xml.slice(Math.max(xml.indexOf('<office:text'), 0));
  const text = body
    .replaceAll(/<text:(?:s|tab|line-break)\b[^>]*>|<\/?text:(?:p|h|note)\b[^>]*>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '');
  return listWords(
    text.replaceAll(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => (entity === '&apos;' ? "'" : ' ')),
  );
}

function findBoldStyles(nodes: readonly XmlNode[]): ReadonlySet<string> {
  return new Set(
    findAll(nodes, 'style:style')
      .filter(({ children }) =>
        findAll(children, 'style:text-properties').some(
          ({ attributes }) => attributes['fo:font-weight'] === 'bold',
        ),
      )
      .map(({ attributes }) => attributes['style:name'] ?? ''),
  );
}

function readEdges(nodes: readonly XmlNode[]): readonly ReadingRemark[] {
  const edges = ['style:header', 'style:footer', 'style:header-first', 'style:footer-first'];
  const found = edges.flatMap((name) => findAll(nodes, name)).flatMap(({ children }) => children);
  const texts = [...findAll(found, 'text:p'), ...findAll(found, 'text:h')].map(({ children }) =>
    joinText(children),
  );
  return texts
    .filter((text) => text.trim() !== '')
    .map((text) => ({
      kind: 'running-header',
      text,
      place: { line: 1, words: documentPlaceText.headerOrFooter },
    }));
}

/** Elements whose text belongs to no paragraph around them. */
const apart: ReadonlySet<string> = new Set(['text:note', 'office:annotation', 'draw:frame']);

class OdtReader {
  readonly remarks: ReadingRemark[] = [];
  readonly #places = new PlaceCounter();
  readonly #bold: ReadonlySet<string>;

  constructor(bold: ReadonlySet<string>) {
    this.#bold = bold;
  }

  readBlocks(nodes: readonly XmlNode[], isListItem = false): readonly DocumentBlock[] {
    return nodes.flatMap((node) => this.#readNode(node, isListItem));
  }

  #readNode(node: XmlNode, isListItem: boolean): readonly DocumentBlock[] {
    switch (node.name) {
      case 'text:h':
      case 'text:p':
        return this.#readParagraph(node, isListItem);
      case 'text:list':
      case 'text:list-item':
        return this.readBlocks(node.children, true);
      case 'table:table':
        return this.#readTable(node);
      case 'text:tracked-changes':
        this.#remark('deleted', findAll(node.children, 'text:deletion'));
        return [];
      case 'text:table-of-content':
        this.#remark('running-header', findAll(node.children, 'text:p'));
        return [];
      default:
        return this.readBlocks(node.children, isListItem);
    }
  }

  #remark(kind: ReadingRemark['kind'], nodes: readonly XmlNode[]): void {
    for (const { children } of nodes) {
      const text = joinText(findAll(children, 'text:p')) || joinText(children);
      if (text.trim() !== '') this.remarks.push({ kind, text, place: this.#places.paragraph() });
    }
  }

  #readParagraph(node: XmlNode, isListItem: boolean): readonly DocumentBlock[] {
    const text = this.#readText(node.children);
    const frames = findAll(node.children, 'draw:text-box').flatMap(({ children }) =>
      this.readBlocks(children),
    );
    if (text.trim() === '') return frames;
    if (node.name === 'text:h' && !isListItem) {
      const level = Number(node.attributes['text:outline-level'] ?? 1);
      return [
        { kind: 'heading', level, text, place: this.#places.heading(text.trim()) },
        ...frames,
      ];
    }
    const isBold = this.#bold.has(node.attributes['text:style-name'] ?? '');
    return [
      {
        kind: 'paragraph',
        text,
        place: this.#places.paragraph(),
        isListItem,
        boldStart: isBold ? text.trim() : this.#readBoldStart(node.children),
      },
      ...frames,
    ];
  }

  #readBoldStart(nodes: readonly XmlNode[]): string {
    let bold = '';
    for (const node of nodes) {
      const text = this.#readText([node]);
      const isBold = this.#bold.has(node.attributes['text:style-name'] ?? '');
      if (!isBold && text.trim() !== '') break;
      bold += text;
    }
    return bold.trim();
  }

  #readText(nodes: readonly XmlNode[]): string {
    return nodes
      .map((node) => {
        if (node.name === 'text:tab') return '\t';
        if (node.name === 'text:line-break') return '\n';
        if (node.name === 'text:s')
          return ' '.repeat(Math.min(Number(node.attributes['text:c'] ?? 1), 99));
        if (node.name === 'text:note' || node.name === 'office:annotation')
          this.#remark('note', [node]);
        return apart.has(node.name) ? '' : node.text + this.#readText(node.children);
      })
      .join('');
  }

  #readTable(node: XmlNode): readonly DocumentBlock[] {
    this.#places.table();
    const rows = listRows(node.children).flatMap((row, index): readonly NestingRow[] => {
      const cells = row.children.filter(({ name }) => name === 'table:table-cell');
      // Rows and cells that programs repeat are empty ones.
      return [
        {
          place: this.#places.row(index + 1),
          cells: cells.flatMap((cell) => this.#readCells(cell)),
        },
      ];
    });
    return buildTable(rows);
  }

  #readCells(node: XmlNode): readonly NestingCell[] {
    const blocks = this.readBlocks(node.children);
    const texts = blocks.flatMap((block) =>
      block.kind === 'table' ? [] : [block.isListItem === true ? `• ${block.text}` : block.text],
    );
    const count = (name: string): number => Math.min(Number(node.attributes[name] ?? 1) || 1, 500);
    const cell: NestingCell = {
      text: texts.join('\n').trim(),
      columns: count('table:number-columns-spanned'),
      rows: count('table:number-rows-spanned'),
      nested: blocks.filter(({ kind }) => kind === 'table'),
    };
    return Array.from({ length: count('table:number-columns-repeated') }, () => cell);
  }
}

function listRows(nodes: readonly XmlNode[]): readonly XmlNode[] {
  return nodes.flatMap((node) => {
    if (node.name === 'table:table-row') return [node];
    return /^table:table-(?:header-rows|rows|row-group)$/u.test(node.name)
      ? listRows(node.children)
      : [];
  });
}
