import { parentPort, workerData } from 'node:worker_threads';
import { readSheetBytes } from '../../importer/sheet/read-sheet-file.ts';
import { SheetError } from '../../importer/sheet/sheet-grid.ts';
import type { SheetAnswer, SheetRequest } from './read-guarded-sheet.ts';

const { bytes, name } = workerData as SheetRequest;
let answer: SheetAnswer;
try {
  answer = { book: await readSheetBytes(bytes, name) };
} catch (error) {
  if (!(error instanceof SheetError)) throw error;
  answer = { issue: error.issue };
}
parentPort?.postMessage(answer);
