import { importerText } from '../../i18n/commands/importer.ts';
import type { Draft, FieldId } from './build-objective.ts';
import { isUpperCase } from '../../domain/text/fold-text.ts';
import type { ImportIssue } from './import-issue.ts';
import { matchLabel, type LabelMatch } from './labels.ts';
import { isBareNumber } from './page-furniture.ts';
import type { ActionTableRow } from './read-actions.ts';
import { isTiming } from './timing-shape.ts';
import type { DocumentRow } from './read-rows.ts';

/** Where the text of a row goes. */
type Place =
  | { readonly kind: 'before' }
  | { readonly kind: 'field'; readonly id: FieldId }
  | { readonly kind: 'table' }
  | { readonly kind: 'unknown'; readonly inTable: boolean };

interface MutableDraft extends Draft {
  readonly fields: Map<FieldId, { line: number; parts: string[] }>;
  readonly tables: { line: number; rows: ActionTableRow[] }[];
}

const message = importerText.issues;

/** Reads rows one by one: each goes to a field, to a table of actions, or into an issue. */
export class DocumentReader {
  readonly #furniture: ReadonlyMap<DocumentRow, ImportIssue>;
  readonly #issues: ImportIssue[] = [];
  readonly #drafts: MutableDraft[] = [];
  readonly #labels = new Map<string, number>();
  #place: Place = { kind: 'before' };
  #stray:
    | { line: number; code: 'unknown-label' | 'text-before-first-objective'; parts: string[] }
    | undefined;

  constructor(furniture: ReadonlyMap<DocumentRow, ImportIssue>) {
    this.#furniture = furniture;
  }

  read(row: DocumentRow, next: DocumentRow | undefined): void {
    const [first = '', ...values] = row.cells;
    const label = matchLabel(first, values.length > 0);
    const furniture = this.#furniture.get(row);
    if (label !== undefined) this.#readLabel(row, label, values);
    else if (furniture !== undefined && !(isBareNumber(row) && this.#awaitsAmount()))
      this.#issues.push(furniture);
    else if (this.#isUnknownLabel(row, next)) this.#startStray(row, 'unknown-label');
    else this.#readText(row);
  }

  finish(): {
    readonly drafts: readonly Draft[];
    readonly issues: readonly ImportIssue[];
    /** Labels as printed, with how often each stands there. */
    readonly labels: ReadonlyMap<string, number>;
  } {
    this.#endStray();
    return {
      labels: this.#labels,
      drafts: this.#drafts.filter((draft) => !this.#isRepeatedHeading(draft)),
      issues: this.#issues,
    };
  }

  #readLabel(
    row: DocumentRow,
    { id, printed, rest, isMisspelled }: LabelMatch,
    values: readonly string[],
  ): void {
    const parts = [rest, ...values].filter((part) => part !== '');
    const draft = this.#drafts.at(-1);
    if (id !== 'objective' && draft === undefined) {
      this.#startStray(row, 'text-before-first-objective');
      return;
    }
    this.#endStray();
    this.#countLabel(printed);
    if (isMisspelled)
      this.#issues.push({
        line: row.line,
        code: 'misspelled-label',
        message: message.misspelledLabel(row.line, printed),
      });
    if (id === 'objective') {
      this.#drafts.push({
        line: row.line,
        fields: new Map([['title', { line: row.line, parts }]]),
        tables: [],
      });
      this.#place = { kind: 'field', id: 'title' };
    } else if (id === 'action') {
      draft?.tables.push({
        line: row.line,
        rows: parts.length === 0 ? [] : [{ line: row.line, cells: parts, isIndented: false }],
      });
      this.#place = { kind: 'table' };
    } else if (id === 'tableHead' || id === 'description' || id === 'timing')
      this.#readTableHead(row, id, parts);
    else this.#startField(row, id, printed, parts);
  }

  #countLabel(printed: string): void {
    this.#labels.set(printed, (this.#labels.get(printed) ?? 0) + 1);
  }

  #readTableHead(
    row: DocumentRow,
    id: 'tableHead' | 'description' | 'timing',
    parts: readonly string[],
  ): void {
    const draft = this.#drafts.at(-1);
    if (draft?.tables.length === 0) draft.tables.push({ line: row.line, rows: [] });
    this.#place = { kind: 'table' };
    const [first = '', ...others] = parts;
    const isWholeHead = id === 'description' && matchLabel(first, true)?.id === 'timing';
    if (isWholeHead) this.#countLabel(first);
    const cells = isWholeHead ? others : parts;
    const shown: ActionTableRow = { line: row.line, cells, isIndented: false };
    draft?.tables
      .at(-1)
      ?.rows.push(id === 'tableHead' || isWholeHead ? shown : { ...shown, label: id });
  }

  #startField(row: DocumentRow, id: FieldId, printed: string, parts: readonly string[]): void {
    const fields = this.#drafts.at(-1)?.fields;
    const found = fields?.get(id);
    this.#place = { kind: 'field', id };
    if (found === undefined) fields?.set(id, { line: row.line, parts: [...parts] });
    else {
      found.parts.push(...parts);
      if (id !== 'managers')
        this.#issues.push({
          line: row.line,
          code: 'repeated-label',
          message: message.repeatedLabel(row.line, printed),
        });
    }
  }

  #readText(row: DocumentRow): void {
    const place = this.#place;
    const draft = this.#drafts.at(-1);
    const isTableRow = row.cells.length > 1 && isTiming(row.cells.at(-1) ?? '');
    if (draft === undefined || place.kind === 'before')
      this.#startStray(row, 'text-before-first-objective');
    else if (place.kind === 'field') draft.fields.get(place.id)?.parts.push(...row.cells);
    else if (place.kind === 'table' || (place.inTable && isTableRow)) {
      this.#endStray();
      this.#place = { kind: 'table' };
      draft.tables
        .at(-1)
        ?.rows.push({ line: row.line, cells: row.cells, isIndented: row.isIndented });
    } else this.#stray?.parts.push(...row.cells);
  }

  /** Whether a label stands alone and its value has yet to come. */
  #awaitsValue(): boolean {
    return (
      this.#place.kind === 'field' &&
      this.#drafts.at(-1)?.fields.get(this.#place.id)?.parts.length === 0
    );
  }

  /** Whether a bare number can be that value: a title or an office is more than a number. */
  #awaitsAmount(): boolean {
    return (
      this.#place.kind === 'field' &&
      !['title', 'strategic', 'managers', 'politicalLead'].includes(this.#place.id) &&
      this.#awaitsValue()
    );
  }

  /** Whether a row begins with words in capitals that are no label of ours and no part of a text in capitals. */
  #isUnknownLabel({ cells }: DocumentRow, next: DocumentRow | undefined): boolean {
    const [first = '', ...values] = cells;
    const capitals = /^[^\p{Ll}:]{4,}(?=:)/u.exec(first)?.[0] ?? first;
    const letters = capitals.replaceAll(/\P{L}/gu, '').length;
    if (
      this.#place.kind === 'before' ||
      !isUpperCase(capitals) ||
      letters < 4 ||
      this.#awaitsValue()
    )
      return false;
    const isLong = letters > 6 || capitals.includes(' ');
    const hasValue = values.length > 0 || capitals !== first;
    if (this.#place.kind === 'table') {
      const timing = values.at(-1) ?? next?.cells.at(-1) ?? '';
      return (hasValue || isLong) && !isTiming(timing);
    }
    const before =
      this.#place.kind === 'field'
        ? (this.#drafts.at(-1)?.fields.get(this.#place.id)?.parts.join(' ') ?? '')
        : '';
    return !isUpperCase(before) && (hasValue || isLong);
  }

  #startStray(
    { line, cells }: DocumentRow,
    code: 'unknown-label' | 'text-before-first-objective',
  ): void {
    this.#endStray();
    this.#stray = { line, code, parts: [...cells] };
    const inTable =
      this.#place.kind === 'table' || (this.#place.kind === 'unknown' && this.#place.inTable);
    if (code === 'unknown-label') this.#place = { kind: 'unknown', inTable };
  }

  #endStray(): void {
    const stray = this.#stray;
    this.#stray = undefined;
    if (stray === undefined) return;
    const { line, code, parts } = stray;
    const words =
      code === 'unknown-label'
        ? message.unknownLabel(line, parts[0] ?? '', parts.slice(1).join(' '))
        : message.textBefore(line, parts.join(' '));
    this.#issues.push({ line, code, message: words });
  }

  /** A heading printed again at the top of a page, with nothing under the first one. */
  #isRepeatedHeading({ line, fields, tables }: Draft): boolean {
    const isEmpty =
      fields.size === 1 && (fields.get('title')?.parts.length ?? 0) === 0 && tables.length === 0;
    if (isEmpty && line !== this.#drafts.at(-1)?.line) {
      this.#issues.push({ line, code: 'repeated-heading', message: message.repeatedHeading(line) });
      return true;
    }
    return false;
  }
}
