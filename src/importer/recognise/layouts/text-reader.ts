import { foldSpace } from '../../../domain/text/fold-text.ts';
import type { Piece, ParagraphBlock } from '../../read/document-blocks.ts';
import type { FieldName } from '../labels/synonyms.ts';
import { isTiming } from '../timing-shape.ts';
import type { EventSink } from './event-sink.ts';
import { codePattern, findLabel, sectionFields, type Labelled } from './find-label.ts';
import { findUnknownLabel } from './unknown-labels.ts';
import { makeActions } from './make-actions.ts';
import { isOfficeHeading, isOfficeName } from './office-names.ts';
import { readIndicatorText, splitUnit } from './read-indicators.ts';

/** Fields in running text that go on over paragraphs without a label. */
const flowing: ReadonlySet<FieldName> = new Set<FieldName>([
  'description',
  'motivation',
  'expectedValue',
  'extra',
]);

const cardPattern = new RegExp(
  String.raw`^((?:scheda(?:\s+(?:di\s+)?(?:obiettivo|progetto|dell['’]obiettivo))?(?:\s+(?!n\b)\p{L}+){0,2}|obiettivo(?:\s+(?:operativo|gestionale|di performance))?)(?:\s*n\s?[.°º]?)?)\s*(${codePattern}(?!\d))?\s*[:–.-]?\s*(.*)$`,
  'isu',
);

/** Whether a text is the heading of a card: "Obiettivo 2: Piazza del Mercato". */
export function namesCard(text: string): boolean {
  const [, , number] = cardPattern.exec(foldSpace(text)) ?? [];
  return number !== undefined;
}

const headingPattern = new RegExp(
  String.raw`^(${codePattern}(?=$|[\s:–-]))?\s*[:–.-]?\s*(.*)$`,
  'su',
);

/** Reads headings, paragraphs and single cells: labels with values, sections, items of lists. */
export class TextReader {
  readonly #sink: EventSink;
  /** Beginnings of paragraphs that stand so often that they must be labels. */
  readonly #repeated: ReadonlySet<string>;
  #open: { readonly field: FieldName; readonly label: string } | undefined;

  constructor(sink: EventSink, repeated: ReadonlySet<string>) {
    this.#sink = sink;
    this.#repeated = repeated;
  }

  /** What follows belongs to no label any more. */
  closeField(): void {
    this.#open = undefined;
  }

  read(block: ParagraphBlock): void {
    const isHeading = block.kind === 'heading' || isAllBold(block);
    if (block.isListItem === true && this.#open !== undefined && this.#readItem(block)) return;
    const labelled = findLabel(this.#sink.labels, block.text, block.boldStart);
    const unknown = labelled === undefined ? findUnknownLabel(block, this.#repeated) : undefined;
    if (unknown !== undefined && block.kind === 'heading') this.#askMeaning(block, unknown.label);
    else if (unknown !== undefined) {
      this.#askLabel({ place: block.place, text: unknown.label }, unknown.value, undefined);
      return;
    }
    if (isHeading && this.#readHeading(block, labelled)) return;
    if (labelled !== undefined) this.#emit(labelled, block, undefined);
    else this.#readLoose(block);
  }

  /** A row of a table that holds one text. */
  readCell(cell: Piece, table?: number): void {
    const labelled = findLabel(this.#sink.labels, cell.text, undefined);
    if (this.#readHeading({ ...cell, kind: 'heading', level: 9 }, labelled)) return;
    if (labelled !== undefined) this.#emit(labelled, cell, table);
    else this.#readLoose({ ...cell, kind: 'paragraph' });
  }

  /** A text that stands over rows of a table: an office, a mission, a strategic objective. */
  readSection(cell: Piece): void {
    const labelled = findLabel(this.#sink.labels, cell.text, undefined);
    const field = labelled?.field ?? (isOfficeHeading(cell.text) ? 'managers' : undefined);
    if (field === undefined || !sectionFields.has(field) || labelled?.value === '') {
      this.#sink.ask('unplaced-text', cell);
      return;
    }
    if (labelled !== undefined) this.#sink.labels.use(labelled.label, field);
    const text =
      labelled?.field === 'managers' && isOfficeName(cell.text) && !cell.text.includes(':')
        ? cell.text
        : (labelled?.value ?? cell.text);
    this.#sink.emit({ kind: 'section', field, text, level: 9, place: cell.place });
  }

  /** A label in a cell of its own and the cells beside it. */
  readLabelled(label: Piece, values: readonly Piece[], table: number): void {
    const printed = foldSpace(label.text).replace(/\s*:$/u, '');
    const text = values.map((value) => value.text.trim()).join('\n');
    const place = values[0]?.place ?? label.place;
    const field = this.#sink.labels.find(printed)?.field;
    if (field === undefined) {
      const inside = findLabel(this.#sink.labels, label.text, undefined);
      if (inside !== undefined) {
        this.#emit(inside, label, table);
        for (const value of values) this.readCell(value, table);
        return;
      }
      this.#askLabel({ place: label.place, text: printed }, text, table);
      return;
    }
    const last = values.at(-1);
    if (
      field === 'action' &&
      values.length === 2 &&
      last !== undefined &&
      isTiming(foldSpace(last.text))
    ) {
      this.#sink.labels.use(printed, field);
      const actions = makeActions(values[0] ?? label, last, this.#sink);
      this.#sink.emit({ kind: 'actions', actions, place });
      return;
    }
    this.#emit({ field, label: printed, value: text }, { place, text }, table);
  }

  /** Indicators written out in a text; what does not read as such keeps its words. */
  readIndicators(piece: Piece, label: string): void {
    const read = readIndicatorText(piece.text);
    const lines = piece.text
      .split('\n')
      .map(foldSpace)
      .filter((line) => line !== '');
    const indicators = read ?? [{ ...splitUnit(lines.join(' ')), targets: {} }];
    if (read === undefined && /20\d\d\s*[:=]/u.test(piece.text)) {
      this.#sink.emit({
        kind: 'field',
        field: 'extra',
        label,
        text: piece.text,
        place: piece.place,
      });
      this.#sink.ask('doubtful-indicator', piece);
      return;
    }
    this.#sink.emit({ kind: 'indicators', indicators, place: piece.place });
  }

  #askLabel(label: Piece, text: string, table: number | undefined): void {
    this.#askMeaning(label, label.text);
    this.#open = { field: 'extra', label: label.text };
    this.#sink.emit({
      kind: 'field',
      field: 'extra',
      label: label.text,
      text,
      place: label.place,
      table,
    });
  }

  #askMeaning({ place }: Piece, label: string): void {
    this.#sink.labels.use(label, 'unknown');
    this.#sink.askOnce('unknown-label', { place, text: label });
  }

  #emit({ field, label, value }: Labelled, { place }: Piece, table: number | undefined): void {
    this.#sink.labels.use(label, field);
    this.#open = { field, label };
    if (field === 'card') {
      this.#openCard(value, place);
      return;
    }
    if (value.trim() === '') {
      if (field === 'title')
        this.#sink.emit({ kind: 'field', field, label, text: '', place, table });
      return;
    }
    this.#emitValue(field, label, { text: value, place }, table);
  }

  #emitValue(field: FieldName, label: string, piece: Piece, table: number | undefined): void {
    if (field === 'action')
      this.#sink.emit({
        kind: 'actions',
        actions: makeActions(piece, undefined, this.#sink),
        place: piece.place,
      });
    else if (field === 'indicator') this.readIndicators(piece, label);
    else if (field !== 'ignore')
      this.#sink.emit({ kind: 'field', field, label, text: piece.text, place: piece.place, table });
    else this.#sink.ask('ignored-text', piece);
  }

  /** An item below "Azioni:" or "Indicatori:". */
  #readItem(block: ParagraphBlock): boolean {
    const open = this.#open;
    if (open === undefined) return false;
    const fields: readonly FieldName[] = [
      'action',
      'indicator',
      'description',
      'motivation',
      'expectedValue',
      'extra',
    ];
    if (!fields.includes(open.field)) return false;
    const text = block.text.replace(/^[-–•▪●*]\s+/u, '');
    this.#emitValue(open.field, open.label, { text, place: block.place }, undefined);
    return true;
  }

  #readHeading(block: ParagraphBlock, labelled: Labelled | undefined): boolean {
    const { text, place, level = 9 } = block;
    const shown = foldSpace(text);
    if (labelled !== undefined && sectionFields.has(labelled.field) && labelled.value !== '') {
      // "Settore: …" all in bold inside a card is a field; over cards it is one too, and holds by its place.
      if (block.kind !== 'heading' || (level === 9 && /:/u.test(shown))) return false;
      this.#sink.labels.use(labelled.label, labelled.field);
      this.#open = undefined;
      this.#sink.emit({
        kind: 'section',
        field: labelled.field,
        text: labelled.value,
        level,
        place,
      });
      return true;
    }
    if (labelled !== undefined && labelled.field !== 'title' && labelled.field !== 'card')
      return false;
    const [, head = '', number, title] = cardPattern.exec(shown) ?? [];
    const isCard =
      title !== undefined &&
      (labelled === undefined ||
        labelled.value === '' ||
        labelled.field === 'card' ||
        number !== undefined);
    if (isCard && (number !== undefined || title === '')) {
      const isBareLabel = number === undefined && labelled?.field === 'title';
      if (isBareLabel) return false;
      this.#sink.labels.use(head, 'card');
      this.#openCard(`${number ?? ''} ${title}`.trim(), place);
      return true;
    }
    if (labelled !== undefined) return false;
    this.#open = undefined;
    if (isOfficeName(shown) && level < 9)
      this.#sink.emit({ kind: 'section', field: 'managers', text: shown, level, place });
    else this.#sink.emit({ kind: 'heading', text: shown, level, place });
    return true;
  }

  /** A new objective with what its heading says: a number or a code, and a title. */
  #openCard(heading: string, place: Piece['place']): void {
    this.#open = undefined;
    const [, number = '', title = ''] = headingPattern.exec(heading) ?? [];
    const isCode = /[.\-/]\d|[A-Z]/u.test(number);
    const field = (name: 'code' | 'title', text: string): void => {
      if (text !== '') this.#sink.emit({ kind: 'field', field: name, label: '', text, place });
    };
    this.#sink.emit({ kind: 'open', text: isCode ? '' : number, place });
    if (isCode) field('code', number.replace(/\.$/u, ''));
    field('title', title.trim());
  }

  /** A paragraph without a label: it goes on with the field above, or nobody knows. */
  #readLoose(block: ParagraphBlock): void {
    const open = this.#open;
    const { text, place } = block;
    if (open === undefined) {
      this.#sink.emit({ kind: 'heading', text: foldSpace(text), level: 99, place });
      return;
    }
    if (open.field === 'action' || open.field === 'indicator' || flowing.has(open.field)) {
      this.#emitValue(open.field, open.label, { text, place }, undefined);
      return;
    }
    this.#emitValue(open.field, open.label, { text, place }, undefined);
    this.#open = undefined;
  }
}

function isAllBold({ text, boldStart }: ParagraphBlock): boolean {
  return (
    boldStart !== undefined && boldStart !== '' && boldStart === text.trim() && text.length < 160
  );
}
