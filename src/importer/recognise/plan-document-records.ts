import type { OfficialObjective } from '../../domain/content/official-record.ts';
import type { ImportIssue } from './import-issue.ts';

/** A label or column of the document and what it was taken for. */
export interface LabelUse {
  /** As printed. */
  readonly label: string;
  /** Field of the record, `extra` where there is none for it, `unknown` where nobody has said what it is. */
  readonly field: string;
  /** How often it stands in the document. */
  readonly count: number;
}

/** The words of a document, counted without the reader of its format: none may be missing. */
export interface WordCount {
  readonly read: number;
  /** In a record, or a label of one. */
  readonly placed: number;
  /** In an issue, with their place, or in furniture of the pages that an issue names. */
  readonly listed: number;
}

/** A plan document as records: what every reader of a format leads to, and what `--dry-run --json` prints. */
export interface PlanDocumentRecords {
  readonly objectives: readonly OfficialObjective[];
  /** What could not be placed or is in doubt, in the order of the document. */
  readonly issues: readonly ImportIssue[];
  readonly labels: readonly LabelUse[];
  readonly words: WordCount;
}
