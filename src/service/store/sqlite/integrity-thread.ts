import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { isDamaged } from './sqlite-errors.ts';

/** Reads every page and index of the file; undefined when it cannot be read now, which says nothing about it. */
function findDamage(path: string): string | undefined {
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: 1_000 });
    try {
      return String(
        Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})[0] ?? '',
      );
    } finally {
      database.close();
    }
  } catch (error) {
    return isDamaged(error) ? (error as Error).message : undefined;
  }
}

parentPort?.postMessage(findDamage(String(workerData)));
