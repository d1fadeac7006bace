import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../../src/service/process/project-root.ts';

/** What a process took, all of its threads together. */
export interface Usage {
  /** From start to end by the clock. */
  readonly seconds: number;
  /** Time of processors, user and system. */
  readonly cpuSeconds: number;
  /** Largest memory it held (resident set). */
  readonly memoryBytes: number;
}

const preload = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;
const usageFile = join(projectRoot, '.cache', 'bench', 'usage.json');

/** Runs a Node script in a process of its own and gives what it took; rejects with the end of its output when it fails. */
export async function runMeasured(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  await mkdir(dirname(usageFile), { recursive: true });
  await rm(usageFile, { force: true });
  const child = spawn(process.execPath, ['--import', preload, ...words], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment, BENCH_USAGE: usageFile },
  });
  let output = '';
  const keep = (text: string): void => {
    output = (output + text).slice(-4_000);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${String(code)}:\n${output}`);
  return JSON.parse(await readFile(usageFile, 'utf8')) as Usage;
}
