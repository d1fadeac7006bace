import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Check } from './list-checks.ts';

/** Cores that checks share: what needs both runs alone, so that nothing that waits for a browser or a server is starved. */
const cores = 2;

/** Runs every check, prints each with its time, then what failed and how many passed; exit code 1 when one failed. */
export async function runAll(checks: readonly Check[]): Promise<void> {
  const start = performance.now();
  const waiting = [...checks];
  const results = new Map<string, boolean>();
  const running = new Map<Check, Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = findNext(waiting, running, results);
    if (next === undefined) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const end = async (): Promise<void> => {
      results.set(next.name, await runCheck(next, results));
      running.delete(next);
    };
    running.set(next, end());
  }
  const failed = checks.filter(({ name }) => results.get(name) !== true);
  console.log(`\nAll checks took ${formatSeconds(start)}.`);
  for (const { name } of failed) console.log(`FAILED: ${name}`);
  console.log(`${checks.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

/** The first check whose turn has come and for which there is a core. */
function findNext(
  waiting: readonly Check[],
  running: ReadonlyMap<Check, unknown>,
  results: ReadonlyMap<string, boolean>,
): Check | undefined {
  const free = cores - [...running.keys()].reduce((sum, check) => sum + (check.cores ?? 1), 0);
  const ready = waiting.filter(({ needs = [], after = [] }) =>
    [...needs, ...after].every((name) => results.has(name)),
  );
  const fits = ready.find((check) => (check.cores ?? 1) <= free);
  if (fits === undefined && running.size === 0 && waiting.length > 0)
    throw new Error(`Nothing that ${waiting[0]?.name ?? ''} waits for is in the list`);
  return fits;
}

async function runCheck(check: Check, results: ReadonlyMap<string, boolean>): Promise<boolean> {
  const began = performance.now();
  const alone = (check.cores ?? 1) === cores;
  if (alone) console.log(`\n=== ${check.name}`);
  const { passed, output } =
    check.needs?.some((name) => results.get(name) !== true) === true
      ? { passed: false, output: 'What it needs has failed.\n' }
      : await execute(check, alone);
  // Output of checks that run side by side comes in one piece each.
  if (!alone) console.log(`\n=== ${check.name}\n${output}`);
  else if (output !== '') console.log(output);
  console.log(`--- ${check.name}: ${passed ? 'passed' : 'FAILED'} in ${formatSeconds(began)}`);
  return passed;
}

async function execute(
  { command }: Check,
  isShown: boolean,
): Promise<{ readonly passed: boolean; readonly output: string }> {
  const child = spawn(process.execPath, [...command], {
    stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => parts.push(part));
  const [code] = (await once(child, 'close')) as [number | null];
  return { passed: code === 0, output: Buffer.concat(parts).toString() };
}

function formatSeconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
