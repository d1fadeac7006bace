import type { IsoDate } from '../../domain/iso-date.ts';

/** Where something stands in a document. */
export interface Place {
  /** Its turn in the document, from 1; in plain texts the line. */
  readonly line: number;
  /** As staff would look for it: "foglio «Piano», cella B7", "pagina 3, riga 12". */
  readonly words: string;
}

/** A text with its place; lines that the document parts are parted by line feeds. */
export interface Piece {
  readonly text: string;
  readonly place: Place;
}

/** A cell of a table. */
export interface TableCell extends Piece {
  /** The day in it, where it holds a date and no text. */
  readonly date?: IsoDate | undefined;
  /** Whether its ground is coloured, as bars of time are drawn. */
  readonly isFilled?: boolean | undefined;
}

/** A table as a rectangle: a merged cell stands, as the same object, in every position that it covers. */
export interface TableBlock {
  readonly kind: 'table';
  /** Name of the sheet, where the document has sheets. */
  readonly name?: string | undefined;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A heading or a paragraph. */
export interface ParagraphBlock extends Piece {
  readonly kind: 'heading' | 'paragraph';
  /** Level of a heading, from 1. */
  readonly level?: number | undefined;
  readonly isListItem?: boolean | undefined;
  /** The bold words with which it begins. */
  readonly boldStart?: string | undefined;
}

/** What the reader of any format gives, in the order of the document. */
export type DocumentBlock = TableBlock | ParagraphBlock;

/** Kinds of text that reading leaves out, and names. */
export type RemarkKind =
  | 'running-header'
  | 'page-number'
  | 'repeated-header'
  | 'hidden'
  | 'note'
  | 'deleted'
  | 'hyphen'
  | 'scanned-page'
  | 'doubtful-row';

/** A text that belongs to no block, or that is read in doubt. */
export interface ReadingRemark extends Piece {
  readonly kind: RemarkKind;
}

/** A document as plain data, whatever its format. */
export interface DocumentBlocks {
  readonly blocks: readonly DocumentBlock[];
  readonly remarks: readonly ReadingRemark[];
  /** All its words, taken from the file by another way than the blocks, so that a loss shows. */
  readonly words: readonly string[];
}

/** The words of a text as they are counted: runs of letters and digits. */
export function listWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
