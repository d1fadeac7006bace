import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { makeSubmission, startFeedback } from '../integration/feedback-fixture.ts';

/** What a locked database did to the service. */
export interface LockReport {
  /** How many answers each status answered. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly acknowledged: number;
  /** Longest that a page took to be answered while the database was locked, in milliseconds. */
  readonly slowestPage: number;
  /** Milliseconds from the lock's end to the first answer taken again. */
  readonly recovery: number;
  /** What must be empty. */
  readonly faults: readonly string[];
}

/** Keeps sending answers and asking for pages while another process's lock holds the database for `seconds`. */
export async function lockDatabase(seconds: number): Promise<LockReport> {
  const service = await startFeedback();
  const statuses: Record<string, number> = {};
  const acknowledged: string[] = [];
  const faults: string[] = [];
  let running = true;
  let isLocked = false;
  let freed = 0;
  let recovery = Number.POSITIVE_INFINITY;
  let slowestPage = 0;
  const sendAnswers = async (): Promise<void> => {
    let submission = makeSubmission();
    while (running) {
      const answer = await service.post(submission);
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      if (answer.status === 503 && answer.headers['retry-after'] === undefined)
        faults.push('503 without Retry-After');
      if (answer.status !== 201 && answer.status !== 503)
        faults.push(`status ${String(answer.status)}`);
      if (answer.status === 201) {
        acknowledged.push(String(submission['id']));
        if (freed > 0) recovery = Math.min(recovery, performance.now() - freed);
        submission = makeSubmission();
      }
      await wait(5);
    }
  };
  const askPages = async (): Promise<void> => {
    while (running) {
      const start = performance.now();
      const { status } = await service.send('/temi/1/');
      if (status !== 200) faults.push(`page ${String(status)}`);
      if (isLocked) slowestPage = Math.max(slowestPage, performance.now() - start);
      await wait(10);
    }
  };
  const work = Promise.all([...Array.from({ length: 8 }, sendAnswers), askPages()]);
  await wait(200);
  const other = new DatabaseSync(service.path);
  // The service may be writing at this moment.
  other.exec('PRAGMA busy_timeout = 5000; BEGIN IMMEDIATE');
  isLocked = true;
  await wait(seconds * 1000);
  const health = await service.send('/api/health');
  if (health.status !== 503) faults.push(`health ${String(health.status)} while locked`);
  isLocked = false;
  freed = performance.now();
  other.exec('ROLLBACK');
  other.close();
  await wait(500);
  running = false;
  await work;
  for (const id of acknowledged) {
    const again = await service.post(makeSubmission({ id }));
    if (again.status !== 200)
      faults.push(`acknowledged answer ${id} is gone: ${String(again.status)}`);
  }
  const rows = await service.store.countAnswers();
  // Answers that were sent and never acknowledged may be there too, each once.
  if (rows < acknowledged.length)
    faults.push(`${String(rows)} rows for ${String(acknowledged.length)} acknowledged answers`);
  await service.stop();
  return {
    statuses,
    acknowledged: acknowledged.length,
    slowestPage: Math.round(slowestPage),
    recovery: Math.round(recovery),
    faults,
  };
}
