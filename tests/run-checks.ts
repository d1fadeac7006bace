import { spawnSync } from 'node:child_process';
import type { Check } from './list-checks.ts';

/** Runs every check, prints each with its time, then what failed and how many passed; exit code 1 when one failed. */
export function runAll(checks: readonly Check[]): void {
  const failed: string[] = [];
  const start = performance.now();
  for (const check of checks) {
    console.log(`\n=== ${check.name}`);
    const began = performance.now();
    const passed = !check.needs?.some((name) => failed.includes(name)) && runCheck(check);
    if (!passed) failed.push(check.name);
    console.log(`--- ${check.name}: ${passed ? 'passed' : 'FAILED'} in ${formatSeconds(began)}`);
  }
  console.log(`\nAll checks took ${formatSeconds(start)}.`);
  for (const name of failed) console.log(`FAILED: ${name}`);
  console.log(`${checks.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function runCheck({ command }: Check): boolean {
  const { status, error } = spawnSync(process.execPath, [...command], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (error !== undefined) console.error(error.message);
  return status === 0;
}

function formatSeconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
