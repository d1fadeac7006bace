import { Worker } from 'node:worker_threads';
import { importerText } from '../../i18n/commands/importer.ts';
import { countExpansion } from '../read/formats/open-archive.ts';
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

/** How much time and memory a document may take. Time is the processor's: on a machine that has other things to do, a document takes longer and is none the worse. */
interface ReadingLimits {
  /** Milliseconds without progress: a page or a part that has been read. */
  readonly idle: number;
  /** Milliseconds in all. */
  readonly total: number;
  /** Growth of this process, whatever memory it is: libraries unpack outside the heap. */
  readonly bytes: number;
}

const mebibyte = 1024 * 1024;

/** What unpacks as documents do may be long: figures of 300 pages are in docs/operate.md. */
const longLimits: ReadingLimits = { idle: 20_000, total: 60_000, bytes: 280 * mebibyte };

/** What unpacks to far more, and sheets, which are read whole. */
const shortLimits: ReadingLimits = { idle: 7_000, total: 7_000, bytes: 200 * mebibyte };

/** A PDF does not say how much it unpacks to: it must go on page by page. */
const pageLimits: ReadingLimits = { idle: 7_000, total: 60_000, bytes: 230 * mebibyte };

/** How much more a document holds than its archive, at most: 300 pages of Word are forty times as large. */
const mostExpansion = 100;

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
  limits = chooseLimits(bytes, path),
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
  let moved = 0;
  const countTime = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
  try {
    return await new Promise<PlanDocumentRecords>((resolve, reject) => {
      watch = setInterval(() => {
        const time = countTime();
        if (process.memoryUsage.rss() - before > limits.bytes) reject(tooLarge);
        else if (time > limits.total || time - moved > limits.idle) reject(tooSlow);
      }, lookEvery);
      thread.on('message', (report: ReadingReport) => {
        if (report.kind === 'progress') {
          moved = countTime();
          progress(report.done, report.of);
        } else if (report.kind === 'records') resolve(report.records);
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

/** Limits by what an archive says of its parts: whatever it says is held to when they are unpacked. */
function chooseLimits(bytes: Uint8Array, path: string): ReadingLimits {
  const format = recogniseFormat(bytes, path);
  if (format === 'pdf') return pageLimits;
  if (format !== 'docx' && format !== 'odt') return shortLimits;
  return countExpansion(bytes) > mostExpansion ? shortLimits : longLimits;
}

function toError(
  { message, code, labels }: Extract<ReadingReport, { kind: 'refused' }>,
  path: string,
): Error {
  return labels === undefined
    ? new SourceError(code ?? 'unreadable', message)
    : new NoTitleError(path, labels);
}
