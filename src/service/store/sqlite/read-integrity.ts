import { Worker } from 'node:worker_threads';

/** What a thread of its own finds in a database file: `ok`, the first damage, or undefined where it could not be read now. */
export function readIntegrity(path: string): Promise<string | undefined> {
  const thread = new Worker(new URL('integrity-thread.ts', import.meta.url), { workerData: path });
  return new Promise((resolve) => {
    thread.once('message', (finding: string | undefined) => resolve(finding));
    thread.once('error', () => resolve(undefined));
    thread.once('exit', () => resolve(undefined));
  });
}
