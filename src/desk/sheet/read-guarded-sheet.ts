import { Worker } from 'node:worker_threads';
import { SheetError, type SheetBook, type SheetIssue } from '../../importer/sheet/sheet-grid.ts';
import { sheetFileText } from '../../i18n/commands/updates-problems.ts';

/** What the thread that reads is given. */
export interface SheetRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What that thread says. */
export type SheetAnswer =
  | { readonly book: SheetBook; readonly issue?: never }
  | { readonly issue: SheetIssue; readonly book?: never };

/** Heap of the thread in MB, and the longest that it may take in milliseconds: a sheet of 10,000 rows takes two seconds. */
const limits = {
  heap: { maxOldGenerationSizeMb: 224, maxYoungGenerationSizeMb: 32 },
  time: 20_000,
};

let last: Promise<unknown> = Promise.resolve();

/**
 * The sheets in the bytes of a file, read beside the thread that answers, one file at a time; a reading that takes too much time or
 * memory is ended. Rejects with a SheetError where there is none to read.
 */
export function readGuardedSheet(bytes: Uint8Array, name: string): Promise<SheetBook> {
  const reading = last.then(() => readInThread({ bytes, name }));
  last = reading.catch(() => undefined);
  return reading;
}

async function readInThread(request: SheetRequest): Promise<SheetBook> {
  const thread = new Worker(new URL('read-thread.ts', import.meta.url), {
    workerData: request,
    resourceLimits: limits.heap,
  });
  const refuse = (message: string): SheetError => new SheetError({ sheet: request.name, message });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<SheetBook>((resolve, reject) => {
      timer = setTimeout(() => {
        reject(refuse(sheetFileText.tooLargeInside));
      }, limits.time);
      thread.on('message', ({ book, issue }: SheetAnswer) => {
        if (book === undefined) reject(new SheetError(issue));
        else resolve(book);
      });
      thread.on('error', (error: Error) => {
        const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(isFull ? refuse(sheetFileText.tooLargeInside) : error);
      });
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
