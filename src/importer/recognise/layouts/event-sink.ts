import { importerText } from '../../../i18n/commands/importer.ts';
import type { Piece } from '../../read/document-blocks.ts';
import type { ImportIssue, ImportIssueCode } from '../import-issue.ts';
import type { LabelReader } from '../labels/label-reader.ts';
import type { PlanEvent } from './plan-events.ts';

/** An issue about a piece of the document, with its words and the remedy. */
export function makeIssue(code: ImportIssueCode, { place, text }: Piece): ImportIssue {
  const shown = text.replaceAll(/\s+/gu, ' ').trim();
  return {
    line: place.line,
    code,
    place: place.words,
    text: shown,
    message: importerText.placed(place.words, importerText.asked[code](shown)),
  };
}

/** Where readers of layouts put what they find: events, questions, and which pieces of the document have found a place. */
export class EventSink {
  readonly labels: LabelReader;
  readonly events: PlanEvent[] = [];
  readonly issues: ImportIssue[] = [];
  /** Numbers and letters of lists, crosses of time bars, and cells that repeat those above: words that say their part by where they stand. */
  readonly marks: string[] = [];
  readonly #asked = new Set<string>();
  #keys: readonly string[] = [];

  constructor(labels: LabelReader) {
    this.labels = labels;
  }

  emit(event: PlanEvent): void {
    this.events.push(this.#keys.length === 0 ? event : { ...event, of: this.#keys });
  }

  /** From now on events belong to the objective of another sheet that these keys name; to none of them without keys. */
  refer(keys: readonly string[]): void {
    this.#keys = keys;
  }

  /** Notes a mark whose meaning has been taken. */
  mark(mark: string): void {
    if (mark !== '') this.marks.push(mark);
  }

  /** Lists a piece with its words and the remedy. */
  ask(code: ImportIssueCode, piece: Piece): void {
    this.issues.push(makeIssue(code, piece));
  }

  /** Asks once for each text, as what a label means. */
  askOnce(code: ImportIssueCode, piece: Piece): void {
    const key = `${code} ${piece.text}`;
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    this.ask(code, piece);
  }
}
