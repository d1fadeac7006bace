import { foldSpace } from '../../../domain/text/fold-text.ts';
import type { TableBlock, TableCell } from '../../read/document-blocks.ts';
import type { FieldName } from '../labels/synonyms.ts';
import { isHeaderLine, listFilled, planColumns, type ColumnPlan } from './column-plan.ts';
import { isTiming } from '../timing-shape.ts';
import type { EventSink } from './event-sink.ts';
import { readDataRows } from './data-rows.ts';
import type { ObjectiveSheet } from './objective-keys.ts';
import { referColumns } from './objective-keys.ts';
import { isOfficeName } from './office-names.ts';
import { namesCard, type TextReader } from './text-reader.ts';

/** Fields whose label begins a row of a card, also below columns. */
const cardFields: ReadonlySet<FieldName> = new Set<FieldName>([
  'title',
  'description',
  'motivation',
  'managers',
  'politicalLead',
  'strategic',
  'mandateGoal',
  'ambit',
  'mission',
  'programme',
  'horizon',
  'expectedValue',
  'card',
  'extra',
]);

/** Sheets that say how the others are filled in. */
const aboutForm = /^(?:istruzioni|legenda|leggimi|guida|elenchi|liste|menu|indice)(?!\p{L})/iu;

/** Reads a table row by row: headers open columns, rows below them are data, other rows are labels with values. */
export class TableReader {
  readonly #sink: EventSink;
  readonly #texts: TextReader;
  #table = 0;
  /** Columns of the table before, for one that goes on without a header on the next page. */
  #former: { readonly plan: ColumnPlan; readonly width: number } | undefined;

  readonly #sheets: readonly ObjectiveSheet[];

  constructor(sink: EventSink, texts: TextReader, sheets: readonly ObjectiveSheet[] = []) {
    this.#sink = sink;
    this.#texts = texts;
    this.#sheets = sheets;
  }

  read(block: TableBlock): void {
    this.#table += 1;
    const { rows, name } = block;
    const top = rows[0]?.[0];
    if (name !== undefined && top !== undefined) {
      this.#texts.closeField();
      this.#sink.emit({ kind: 'sheet', text: name, place: top.place });
    }
    if (name !== undefined && aboutForm.test(name.trim())) {
      for (const cell of new Set(rows.flatMap(listFilled))) this.#sink.ask('unplaced-text', cell);
      return;
    }
    let plan = this.#findFormer(block);
    let header = '';
    let data: (readonly TableCell[])[] = [];
    const flush = (): void => {
      if (plan !== undefined && data.length > 0)
        readDataRows({ rows: data, plan, sink: this.#sink, sheet: block.name, texts: this.#texts });
      data = [];
    };
    for (let r = 0; r < rows.length; r += 1) {
      const row = rows[r] ?? [];
      const filled = listFilled(row);
      const [start] = filled;
      if (start === undefined) continue;
      const joined = filled
        .map(({ text }) => foldSpace(text))
        .join('|')
        .toLowerCase();
      if (plan !== undefined && joined === header) {
        this.#sink.ask('repeated-header', {
          place: start.place,
          text: joined.replaceAll('|', ' · '),
        });
        continue;
      }
      const below = rows.slice(r + 1).map(listFilled);
      const isCard = this.#isCardRow(filled, plan);
      if (this.#isOfficeOverCards(filled, plan, below)) {
        flush();
        plan = undefined;
        this.#texts.readSection(start);
        continue;
      }
      const opened = isCard
        ? undefined
        : planColumns(rows, r, this.#sink.labels, findLoneYear(rows.slice(0, r), name));
      if (opened !== undefined && (plan === undefined || isHeaderLine(filled, this.#sink.labels))) {
        flush();
        plan = referColumns(opened, rows.slice(r + opened.headerRows), name, this.#sheets);
        header = joined;
        this.#nameColumns(plan, row);
        this.#texts.closeField();
        r += opened.headerRows - 1;
        continue;
      }
      if (plan !== undefined && !isCard) {
        data.push(row);
        continue;
      }
      flush();
      plan = undefined;
      this.#readLabels(rows, r);
    }
    flush();
    this.#former =
      plan === undefined ? undefined : { plan, width: Math.max(...rows.map((row) => row.length)) };
  }

  /** A table that begins without a header, in the width of the one before it, goes on with its columns. */
  #findFormer({ rows }: TableBlock): ColumnPlan | undefined {
    const [first] = rows;
    if (this.#former === undefined || first?.length !== this.#former.width) return undefined;
    const starts = listFilled(first);
    const hasLabel = starts.some(({ text }) => this.#sink.labels.find(text) !== undefined);
    return this.#former.plan.hasTitle && !hasLabel && starts.length > 1
      ? this.#former.plan
      : undefined;
  }

  #isCardRow(filled: readonly TableCell[], plan: ColumnPlan | undefined): boolean {
    const [first, second] = filled;
    if (first === undefined || plan === undefined || plan.hasTitle) return false;
    if (second === undefined && namesCard(first.text)) return true;
    const meaning = this.#sink.labels.find(foldSpace(first.text));
    // "Progetto | 2027" below actions and terms is one of them.
    const isAction = meaning?.field === 'title' && second !== undefined && isTiming(second.text);
    return (
      meaning !== undefined && !isAction && filled.length <= 2 && cardFields.has(meaning.field)
    );
  }

  /** An office alone below the actions of one objective, with the heading of the next right under it. */
  #isOfficeOverCards(
    [first, second]: readonly TableCell[],
    plan: ColumnPlan | undefined,
    below: readonly (readonly TableCell[])[],
  ): boolean {
    const [next, beside] = below.find((cells) => cells.length > 0) ?? [];
    return (
      plan?.hasTitle === false &&
      first !== undefined &&
      second === undefined &&
      isOfficeName(first.text) &&
      next !== undefined &&
      beside === undefined &&
      namesCard(next.text)
    );
  }

  #nameColumns(plan: ColumnPlan, row: readonly TableCell[]): void {
    const seen = new Set<string>();
    for (const { index, label, field, period } of plan.columns) {
      if (seen.has(label)) this.#sink.mark(label);
      if (field === 'empty' || seen.has(label)) continue;
      seen.add(label);
      this.#sink.labels.use(label, period === undefined ? field : `${field} ${period}`);
      const cell = row[index];
      if (field === 'unknown' && cell !== undefined)
        this.#sink.askOnce('unknown-column', { place: cell.place, text: label });
    }
  }

  /** A row without columns: a label and its value, several of them side by side, or one text. */
  #readLabels(rows: TableBlock['rows'], r: number): void {
    const filled = listFilled(rows[r]);
    const [first, second] = filled;
    if (first === undefined) return;
    if (second === undefined) {
      this.#texts.readCell(first, this.#table);
      return;
    }
    const { labels } = this.#sink;
    const known = filled.map(({ text }) => labels.find(foldSpace(text).replace(/:$/u, '')));
    const arePairs =
      filled.length % 2 === 0 &&
      filled.length > 2 &&
      known.every((meaning, index) => index % 2 === 1 || meaning !== undefined);
    if (arePairs) {
      filled.forEach((label, at) => {
        const value = filled[at + 1];
        if (at % 2 === 0 && value !== undefined)
          this.#texts.readLabelled(label, [value], this.#table);
      });
      return;
    }
    this.#texts.readLabelled(first, filled.slice(1), this.#table);
  }
}

/** The one year that the lines above a header, or else the name of their sheet, tell of: months without a year are of that one. */
function findLoneYear(above: TableBlock['rows'], sheet = ''): number | undefined {
  for (const text of [
    above
      .flatMap(listFilled)
      .map((cell) => cell.text)
      .join(' '),
    sheet,
  ]) {
    const years = new Set(text.match(/\b20\d\d\b/gu));
    if (years.size > 0) return years.size === 1 ? Number([...years][0]) : undefined;
  }
  return undefined;
}
