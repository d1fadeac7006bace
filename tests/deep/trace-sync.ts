import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureProgram } from '../find-program.ts';

// Traces the writer's system calls: no acknowledgement may leave while bytes of the log are not yet on disk.
const answers = Number(process.argv[2] ?? 2_000);
const strace = ensureProgram({ name: 'strace', variable: 'STRACE_PATH', candidates: ['/usr/bin/strace'], debianPackage: 'strace' });
const folder = mkdtempSync(join(tmpdir(), 'trace-'));
try {
  const trace = join(folder, 'trace');
  const writer = [process.execPath, join(import.meta.dirname, 'store-writer.ts'), `sqlite:${folder}/feedback.db`, '50', String(answers)];
  const { status, error } = spawnSync(strace, ['-f', '-y', '-s', '60', '-e', 'trace=pwrite64,write,fsync,fdatasync', '-o', trace, ...writer], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`strace failed: ${error?.message ?? `exit code ${String(status)}`}`);
  const found = read(readFileSync(trace, 'utf8').split('\n'));
  console.log(`${String(found.acknowledged)} answers acknowledged, ${String(found.syncs)} syncs of the log, ${String(found.early)} acknowledged before their sync`);
  process.exitCode = found.acknowledged === answers && found.early === 0 && found.syncs > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Counts the syncs of the log and the acknowledgements, and those that came while a write to the log waited for its sync. */
function read(lines: readonly string[]): { readonly acknowledged: number; readonly syncs: number; readonly early: number } {
  let [acknowledged, syncs, early] = [0, 0, 0];
  let isPending = true;
  for (const line of lines) {
    if (/pwrite64\(\d+<[^>]*feedback\.db-wal>/u.test(line)) isPending = true;
    // Only the call that returned counts.
    else if (/f(?:data)?sync\(\d+<[^>]*feedback\.db-wal>\)\s+= 0/u.test(line)) {
      isPending = false;
      syncs += 1;
    } else if (/write\(1<[^>]*>, "=/u.test(line)) {
      acknowledged += 1;
      if (isPending) early += 1;
    }
  }
  return { acknowledged, syncs, early };
}
