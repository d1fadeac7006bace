import { Worker } from 'node:worker_threads';
import { importerText } from '../../i18n/commands/importer.ts';
import type { Progress } from '../read/progress.ts';
import { SourceError, type SourceErrorCode } from '../read/read-source.ts';
import { recogniseFormat } from '../read/recognise-format.ts';
import type { LabelMapping } from '../recognise/labels/label-reader.ts';
import type { LabelUse, PlanDocumentRecords } from '../recognise/plan-document-records.ts';
import { NoTitleError, readPlan } from './read-plan.ts';

/** What the thread that reads is given. */
export interface ReadingRequest {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly mapping: readonly (readonly [string, string])[];
}

/** What that thread says. */
export type ReadingReport =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'records'; readonly records: PlanDocumentRecords }
  | {
      readonly kind: 'refused';
      readonly message: string;
      readonly code?: SourceErrorCode;
      readonly labels?: readonly LabelUse[];
    };

/** How much time and memory a document may take. */
interface ReadingLimits {
  /** Time of the processor: on a machine that has other things to do, a document takes longer and is none the worse. */
  readonly milliseconds: number;
  /** Growth of this process, whatever memory it is: libraries unpack outside the heap. */
  readonly bytes: number;
}

/** Figures of documents of all sizes: docs/operate.md. */
const usualLimits: ReadingLimits = { milliseconds: 8_500, bytes: 200 * 1024 * 1024 };

/** Largest heap of the thread, in MB: with less room it is swept more often. */
const heap = { maxOldGenerationSizeMb: 224, maxYoungGenerationSizeMb: 32 };

/** How often memory is looked at, in milliseconds. */
const lookEvery = 20;

/** Texts are read as they are: nothing in them unpacks. */
const mostPlainBytes = 2 * 1024 * 1024;

/**
 * What `readPlan` gives, read in a thread that is ended when it takes too much time or memory, as a few bytes of an archive can
 * unpack to any size. Throws what `readPlan` throws, and a SourceError for what was ended.
 */
export async function readGuarded(
  { bytes, path, mapping }: { bytes: Uint8Array; path: string; mapping: LabelMapping },
  progress: Progress,
  limits = usualLimits,
): Promise<PlanDocumentRecords> {
  if (bytes.length < mostPlainBytes && recogniseFormat(bytes, path) === 'text')
    return readPlan(bytes, path, mapping, progress);
  const before = process.memoryUsage.rss();
  const start = process.cpuUsage();
  const request: ReadingRequest = { bytes, path, mapping: [...mapping] };
  const thread = new Worker(new URL('plan-thread.ts', import.meta.url), {
    workerData: request,
    resourceLimits: heap,
  });
  const tooLarge = new SourceError('too-large-inside', importerText.source.tooLargeInside(path));
  const tooSlow = new SourceError('too-slow', importerText.source.tooSlow(path));
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<PlanDocumentRecords>((resolve, reject) => {
      watch = setInterval(() => {
        const { user, system } = process.cpuUsage(start);
        if (process.memoryUsage.rss() - before > limits.bytes) reject(tooLarge);
        else if ((user + system) / 1_000 > limits.milliseconds) reject(tooSlow);
      }, lookEvery);
      thread.on('message', (report: ReadingReport) => {
        if (report.kind === 'progress') progress(report.done, report.of);
        else if (report.kind === 'records') resolve(report.records);
        else reject(toError(report, path));
      });
      thread.on('error', (error: Error) => {
        reject('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge : error);
      });
    });
  } finally {
    clearInterval(watch);
    await thread.terminate();
  }
}

function toError(
  { message, code, labels }: Extract<ReadingReport, { kind: 'refused' }>,
  path: string,
): Error {
  return labels === undefined
    ? new SourceError(code ?? 'unreadable', message)
    : new NoTitleError(path, labels);
}
