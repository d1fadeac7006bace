import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { listWords } from '../read/document-blocks.ts';
import type { ImportIssue } from './import-issue.ts';
import type { LabelUse, WordCount } from './plan-document-records.ts';

/** What became of the words of a document, and those that are nowhere. */
export interface WordAccount {
  readonly count: WordCount;
  readonly lost: readonly string[];
}

/** Holds the words read from the file against those of records, labels and issues, as often as each stands there. */
export function accountWords(
  words: readonly string[],
  {
    objectives,
    labels,
    issues,
    marks = [],
  }: {
    readonly objectives: readonly OfficialObjective[];
    readonly labels: readonly LabelUse[];
    readonly issues: readonly ImportIssue[];
    /** Numbers of lists and crosses. */
    readonly marks?: readonly string[];
  },
): WordAccount {
  const placed = new Map<string, number>();
  const listed = new Map<string, number>();
  for (const objective of objectives) {
    addAll(placed, objective);
    // The number before an objective is its position.
    add(placed, String(objective.position), 1);
    // "Area Tecnica e Area Sociale": the word between two offices parts them.
    add(placed, 'e', Math.max(0, objective.managers.length - 1));
  }
  for (const { label, count } of labels)
    for (const word of listWords(label)) add(placed, word, count);
  for (const mark of marks) for (const word of listWords(mark)) add(placed, word, 1);
  for (const { text = '' } of issues) for (const word of listWords(text)) add(listed, word, 1);
  const lost: string[] = [];
  let inRecords = 0;
  let inIssues = 0;
  for (const word of words) {
    if (take(placed, word)) inRecords += 1;
    else if (take(listed, word)) inIssues += 1;
    else lost.push(word);
  }
  return {
    count: { read: words.length, placed: inRecords, listed: inIssues + lost.length },
    lost,
  };
}

function addAll(counts: Map<string, number>, value: unknown): void {
  if (typeof value === 'string') for (const word of listWords(value)) add(counts, word, 1);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      // Years of targets and labels of extra texts are words of the document too.
      if (/^20\d\d/u.test(key)) for (const word of listWords(key)) add(counts, word, 1);
      addAll(counts, item);
    }
}

function add(counts: Map<string, number>, word: string, by: number): void {
  const key = word.normalize('NFC').toLowerCase();
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function take(counts: Map<string, number>, word: string): boolean {
  const key = word.normalize('NFC').toLowerCase();
  const left = counts.get(key) ?? 0;
  if (left === 0) return false;
  counts.set(key, left - 1);
  return true;
}
