import type { DocumentBlocks } from '../read/document-blocks.ts';
import { accountWords } from './account-words.ts';
import { LabelReader, type LabelMapping } from './labels/label-reader.ts';
import { assembleObjectives } from './layouts/assemble-objectives.ts';
import { EventSink } from './layouts/event-sink.ts';
import { findObjectiveSheets } from './layouts/objective-keys.ts';
import { TableReader } from './layouts/table-reader.ts';
import { TextReader } from './layouts/text-reader.ts';
import { findRepeatedStarts } from './layouts/unknown-labels.ts';
import type { PlanDocumentRecords } from './plan-document-records.ts';

/**
 * The records of a document in any layout: cards of labels, rows of objectives, labelled text, or a mixture of them. Every word is
 * in a record, in a label, or in an issue with its place.
 */
export function recogniseBlocks(
  { blocks, remarks, words }: DocumentBlocks,
  mapping: LabelMapping,
): PlanDocumentRecords {
  const sink = new EventSink(new LabelReader(mapping));
  const texts = new TextReader(sink, findRepeatedStarts(blocks));
  const tables = new TableReader(sink, texts, findObjectiveSheets(blocks, sink.labels));
  for (const block of blocks) {
    if (block.kind === 'table') tables.read(block);
    else texts.read(block);
  }
  const objectives = assembleObjectives(sink);
  for (const remark of remarks) sink.ask(remark.kind, remark);
  const labels = sink.labels.uses;
  const { count, lost } = accountWords(words, {
    objectives,
    labels,
    issues: sink.issues,
    marks: sink.marks,
  });
  if (lost.length > 0)
    sink.ask('lost-words', { place: { line: 1, words: '' }, text: lost.join(' ') });
  return {
    objectives,
    issues: sink.issues.toSorted((a, b) => a.line - b.line),
    labels,
    words: count,
  };
}
