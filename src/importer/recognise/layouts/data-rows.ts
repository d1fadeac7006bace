import { foldSpace } from '../../../domain/text/fold-text.ts';
import type { TableCell } from '../../read/document-blocks.ts';
import { listFilled, structural, type PlanColumn, type ColumnPlan } from './column-plan.ts';
import { isCross, readCrosses, type ColumnWindow } from './cross-columns.ts';
import type { EventSink } from './event-sink.ts';
import { readDay, readDays } from './cell-days.ts';
import { makeIndicators } from './make-indicators.ts';
import type { ReadAction } from './plan-events.ts';
import { foldKey } from './objective-keys.ts';
import { isOfficeName } from './office-names.ts';
import { isTotal, isWide } from './row-shape.ts';
import { makeActions } from './make-actions.ts';
import type { TextReader } from './text-reader.ts';

type Row = readonly TableCell[];

interface DataRows {
  readonly rows: readonly Row[];
  readonly plan: ColumnPlan;
  readonly sink: EventSink;
  readonly sheet: string | undefined;
  readonly texts: TextReader;
}

/** Reads the rows below a header: objectives where there is a column of titles, else actions and indicators of the objective above. */
export function readDataRows(input: DataRows): void {
  const reader = new RowReader(input);
  for (const row of input.rows) reader.read(row);
  input.sink.refer([]);
}

class RowReader {
  readonly #input: DataRows;
  #title: TableCell | undefined;
  #number = '';
  /** Cells that have been read: a merged one stands in several rows. */
  readonly #read = new Set<TableCell>();
  readonly #values = new Map<string, string>();

  constructor(input: DataRows) {
    this.#input = input;
  }

  read(row: Row): void {
    const { plan } = this.#input;
    const filled = listFilled(row).filter((cell) => !this.#read.has(cell));
    const [first] = filled;
    if (first === undefined) return;
    this.#refer(row);
    if (plan.hasTitle) {
      if (isTotal(filled)) {
        for (const cell of filled) this.#list(cell);
        return;
      }
      if (this.#isSection(row, filled)) {
        this.#read.add(first);
        this.#input.texts.readSection(first);
        this.#title = undefined;
        return;
      }
      if (this.#startsObjective(row)) {
        this.#start(row);
        this.#readFields(row, true);
      } else if (this.#title === undefined) {
        for (const cell of filled) this.#list(cell);
        return;
      }
    } else if (filled.length === 1 && row.length > 2 && isWide(row, first)) {
      this.#read.add(first);
      this.#input.texts.readCell(first);
      return;
    }
    this.#readFields(row, false);
    this.#readActions(row);
    this.#readIndicators(row);
  }

  /** Says which objective of another sheet a row belongs to; one that names none goes on with that of the row above. */
  #refer(row: Row): void {
    const places = this.#input.plan.columns.filter(({ field }) => field === 'reference');
    const cells = listFilled(places.flatMap(({ index }) => row[index] ?? []));
    if (cells.length === 0) return;
    this.#values.clear();
    this.#input.sink.refer(cells.map((cell) => foldKey(cell.text)));
    for (const cell of cells) this.#readAgain(cell);
  }

  /** One text in the whole row, or in its first cell before any column of actions. */
  #isSection(row: Row, filled: readonly TableCell[]): boolean {
    const [first] = filled;
    if (first === undefined || filled.length !== 1 || listFilled(row).length !== 1) return false;
    if (isWide(row, first)) return true;
    const { columns } = this.#input.plan;
    const column = columns.find(({ index }) => row[index] === first);
    // An office alone in a table that has columns for actions stands over the rows below it.
    if (column?.field === 'title')
      return columns.some(({ field }) => field === 'action') && isOfficeName(first.text);
    // A number or a code has no words: what has some stands over the rows below it.
    if (column?.field === 'number' || column?.field === 'code') return /\p{L}{3}/u.test(first.text);
    return column !== undefined && column.index === 0 && column.field !== 'action';
  }

  /** A cell that belongs to no objective. */
  #list(cell: TableCell): void {
    this.#read.add(cell);
    this.#input.sink.ask('unplaced-text', cell);
  }

  #cell(row: Row, field: PlanColumn['field']): TableCell | undefined {
    const column = this.#input.plan.columns.find((one) => one.field === field);
    return column === undefined ? undefined : row[column.index];
  }

  #startsObjective(row: Row): boolean {
    const title = this.#cell(row, 'title');
    if (title === undefined || title.text.trim() === '' || title === this.#title) return false;
    const number = `${this.#cell(row, 'number')?.text ?? ''} ${this.#cell(row, 'code')?.text ?? ''}`;
    const isSame =
      this.#title !== undefined &&
      foldSpace(title.text) === foldSpace(this.#title.text) &&
      (number.trim() === '' || number === this.#number);
    if (isSame) this.#readAgain(title);
    return !isSame;
  }

  /** A cell that says what the row above says: its words have found their place there. */
  #readAgain(cell: TableCell): void {
    if (this.#read.has(cell)) return;
    this.#read.add(cell);
    this.#input.sink.mark(cell.text);
  }

  #start(row: Row): void {
    const title = this.#cell(row, 'title');
    if (title === undefined) return;
    this.#title = title;
    this.#number = `${this.#cell(row, 'number')?.text ?? ''} ${this.#cell(row, 'code')?.text ?? ''}`;
    this.#values.clear();
    this.#read.add(title);
    const label = this.#input.plan.columns.find(({ field }) => field === 'title')?.label ?? '';
    const { sink } = this.#input;
    sink.emit({ kind: 'open', text: '', place: title.place });
    sink.emit({ kind: 'field', field: 'title', label, text: title.text, place: title.place });
  }

  /** Fields of a row; a cell merged over several objectives holds for each of them. */
  #readFields(row: Row, isNew: boolean): void {
    const { plan, sink } = this.#input;
    for (const { index, field, label } of plan.columns) {
      const cell = row[index];
      if (cell === undefined || cell.text.trim() === '' || structural.has(field)) continue;
      if (this.#read.has(cell) && !isNew) continue;
      if (this.#values.get(label) === cell.text) {
        this.#readAgain(cell);
        continue;
      }
      this.#read.add(cell);
      this.#values.set(label, cell.text);
      const kept = !plan.hasTitle || field === 'unknown' ? 'extra' : field;
      sink.emit({
        kind: 'field',
        field: kept === 'window' || kept === 'empty' || kept === 'reference' ? 'extra' : kept,
        label,
        text: cell.text,
        place: cell.place,
      });
    }
  }

  #readActions(row: Row): void {
    const { plan, sink } = this.#input;
    const cells = plan.columns
      .filter(({ field }) => field === 'action')
      .map(({ index }) => row[index]);
    const texts = [...new Set(cells)].filter(
      (cell): cell is TableCell =>
        cell !== undefined && cell.text.trim() !== '' && !this.#read.has(cell),
    );
    const timing = this.#cell(row, 'timing');
    const isTimed = timing !== undefined && timing.text.trim() !== '' && !this.#read.has(timing);
    const [first] = texts;
    if (first === undefined) {
      if (isTimed) {
        this.#read.add(timing);
        const hasActions = plan.columns.some(({ field }) => field === 'action');
        if (hasActions) sink.ask('timing-without-action', timing);
        else
          sink.emit({
            kind: 'field',
            field: 'timing',
            label: 'timing',
            text: timing.text,
            place: timing.place,
          });
      }
      this.#readLoneSpan(row);
      return;
    }
    for (const cell of texts) this.#read.add(cell);
    if (isTimed) this.#read.add(timing);
    const code = this.#cell(row, 'actionCode')?.text.trim();
    const span = this.#readSpan(row);
    const text = texts.map((cell) => cell.text).join('\n');
    const actions = makeActions({ text, place: first.place }, isTimed ? timing : undefined, sink);
    const [only] = actions;
    const isOne = actions.length === 1 && only !== undefined;
    if (!isOne && span !== undefined)
      sink.ask('one-term-for-several', { ...first, text: span.timing });
    sink.emit({
      kind: 'actions',
      place: first.place,
      actions: isOne
        ? [
            {
              ...only,
              ...(code !== undefined && code !== '' && { code }),
              ...(span !== undefined && {
                ...span,
                timing: only.timing === '' ? span.timing : only.timing,
              }),
            },
          ]
        : actions,
    });
  }

  /** A time bar or a pair of days beside no action belongs to the objective. */
  #readLoneSpan(row: Row): void {
    if (this.#input.plan.columns.some(({ field }) => field === 'action')) return;
    const span = this.#readSpan(row);
    const place = row[0]?.place;
    if (span !== undefined && place !== undefined)
      this.#input.sink.emit({
        kind: 'field',
        field: 'horizon',
        label: '',
        text: span.timing,
        place,
      });
  }

  #readSpan(row: Row): Pick<ReadAction, 'timing' | 'start' | 'end'> | undefined {
    const { plan, sink } = this.#input;
    const windows: ColumnWindow[] = [];
    for (const { index, field, window, label } of plan.columns) {
      const cell = row[index];
      if (field !== 'window' || window === undefined || cell === undefined) continue;
      const text = cell.text.trim();
      this.#read.add(cell);
      // A share of the work is done in its months, and its number is kept.
      const isShare = /^[1-9]\d{0,2}\s?%$/u.test(text);
      const isMark = isCross(text) || (text === '' && cell.isFilled === true);
      if (isMark || isShare) windows.push(window);
      if (isMark) sink.mark(text);
      else if (text !== '')
        sink.emit({ kind: 'field', field: 'extra', label, text, place: cell.place });
    }
    if (windows.length > 0) return readCrosses(windows);
    const start = this.#cell(row, 'start');
    const end = this.#cell(row, 'end');
    for (const cell of [start, end]) if (cell !== undefined) this.#read.add(cell);
    return readDays(start, end) ?? readDay(this.#cell(row, 'timing'));
  }

  #readIndicators(row: Row): void {
    const { plan, sink } = this.#input;
    const name = this.#cell(row, 'indicator');
    const targets = plan.columns.filter(({ field }) => field === 'target');
    const unit = this.#cell(row, 'unit');
    const hasName = name !== undefined && name.text.trim() !== '' && !this.#read.has(name);
    const values = targets.flatMap(({ index, label, period }) => {
      const cell = row[index];
      return cell !== undefined && cell.text.trim() !== '' && !this.#read.has(cell)
        ? [{ cell, label, key: period ?? label }]
        : [];
    });
    if (!hasName) {
      for (const { cell, label } of values) {
        this.#read.add(cell);
        sink.emit({ kind: 'field', field: 'extra', label, text: cell.text, place: cell.place });
      }
      return;
    }
    this.#read.add(name);
    if (unit !== undefined) this.#read.add(unit);
    for (const { cell } of values) this.#read.add(cell);
    if (values.length === 0 && unit === undefined) {
      const label = plan.columns.find(({ field }) => field === 'indicator')?.label ?? '';
      this.#input.texts.readIndicators({ text: name.text, place: name.place }, label);
      return;
    }
    const cells = values.map(({ cell, key }) => ({ key, text: cell.text }));
    sink.emit({
      kind: 'indicators',
      place: name.place,
      indicators: makeIndicators(name.text, unit?.text.trim() ?? '', cells),
    });
  }
}
