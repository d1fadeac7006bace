import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureProgram } from '../find-program.ts';

// Traces the writer's system calls: no acknowledgement may leave before a sync that began after the answer was written to the log.
const answers = Number(process.argv[2] ?? 2_000);
const strace = ensureProgram({
  name: 'strace',
  variable: 'STRACE_PATH',
  candidates: ['/usr/bin/strace'],
  debianPackage: 'strace',
});
const folder = mkdtempSync(join(tmpdir(), 'trace-'));
try {
  const trace = join(folder, 'trace');
  const writer = [
    process.execPath,
    join(import.meta.dirname, 'store-writer.ts'),
    `sqlite:${folder}/feedback.db`,
    '50',
    String(answers),
  ];
  const { status, error } = spawnSync(
    strace,
    [
      '-f',
      '-y',
      '-s',
      '4200',
      '-e',
      'trace=pwrite64,write,fsync,fdatasync',
      '-o',
      trace,
      ...writer,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0)
    throw new Error(`strace failed: ${error?.message ?? `exit code ${String(status)}`}`);
  const found = read(readFileSync(trace, 'utf8').split('\n'));
  console.log(
    `${String(found.acknowledged)} answers acknowledged, ${String(found.syncs)} syncs of the log, ${String(found.early)} acknowledged before their sync`,
  );
  process.exitCode = found.acknowledged === answers && found.early === 0 && found.syncs > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Counts the syncs of the log and the acknowledgements, and those of answers that no sync had covered. A call of one thread may be written in two lines, around those of others. */
function read(lines: readonly string[]): {
  readonly acknowledged: number;
  readonly syncs: number;
  readonly early: number;
} {
  let [acknowledged, syncs, early, covered] = [0, 0, 0, 0];
  const written = new Map<string, number>();
  const begun = new Map<string, number>();
  for (const line of lines) {
    const [thread = ''] = line.split(' ', 1);
    if (/pwrite64\(\d+<[^>]*feedback\.db-wal>/u.test(line)) {
      for (const [id] of line.matchAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu))
        if (!written.has(id)) written.set(id, written.size + 1);
    } else if (/f(?:data)?sync\(/u.test(line)) {
      begun.delete(thread);
      if (line.includes('feedback.db-wal>')) begun.set(thread, written.size);
    }
    // Only the call that returned counts.
    const start = /f(?:data)?sync.*\)\s+= 0/u.test(line) ? begun.get(thread) : undefined;
    if (start !== undefined) {
      covered = Math.max(covered, start);
      syncs += 1;
      begun.delete(thread);
    }
    const id = /write\(1<[^>]*>, "=([^\\"]+)/u.exec(line)?.[1];
    if (id === undefined) continue;
    acknowledged += 1;
    if ((written.get(id) ?? Infinity) > covered) early += 1;
  }
  return { acknowledged, syncs, early };
}
