import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { PortalError } from '../../domain/errors.ts';
import { SourceError } from '../read/read-source.ts';
import type { ReadingRequest, ReadingReport } from './read-guarded.ts';
import { NoTitleError, readPlan } from './read-plan.ts';

z.config(z.locales.it());
const { bytes, path, mapping } = workerData as ReadingRequest;
const report = (message: ReadingReport): void => {
  parentPort?.postMessage(message);
};

report({ kind: 'progress', done: 0, of: 1 });
try {
  const records = await readPlan(bytes, path, new Map(mapping), (done, of) => {
    report({ kind: 'progress', done, of });
  });
  report({ kind: 'records', records });
} catch (error) {
  if (!(error instanceof PortalError)) throw error;
  report({
    kind: 'refused',
    message: error.message,
    ...(error instanceof SourceError && { code: error.code }),
    ...(error instanceof NoTitleError && { labels: error.labels }),
  });
}
