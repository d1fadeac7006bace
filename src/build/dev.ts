import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
/** Where Astro listens, behind the service. */
const astroPort = process.env['DEV_ASTRO_PORT'] ?? '4322';

const children: ChildProcess[] = [];

function run(words: readonly string[]): void {
  const child = spawn(process.execPath, [...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.once('exit', (code) => stopAll(code ?? 0));
  children.push(child);
}

function stopAll(code: number): void {
  process.exitCode ??= code;
  for (const child of children) child.kill();
}

run([join('node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--port', astroPort]);
run([
  '--watch',
  '--watch-preserve-output',
  join('src', 'service', 'main.ts'),
  `--dev-server=http://localhost:${astroPort}`,
]);
// npm ends without passing its signal on; what it started must not outlive it.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stopAll(0);
}, 500).unref();
process.once('SIGINT', () => stopAll(0));
process.once('SIGTERM', () => stopAll(0));
