import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const port = process.env['PORT'] ?? '4321';
/** Where `astro.config.mjs` sends `/api/` in development. */
const servicePort = process.env['DEV_SERVICE_PORT'] ?? '4322';

const children: ChildProcess[] = [];

function run(words: readonly string[], environment: Readonly<Record<string, string>>): void {
  const child = spawn(process.execPath, [...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  child.once('exit', (code) => stopAll(code ?? 0));
  children.push(child);
}

function stopAll(code: number): void {
  process.exitCode ??= code;
  for (const child of children) child.kill();
}

run([join('node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--port', port], {
  DEV_SERVICE_PORT: servicePort,
});
run(['--watch', '--watch-preserve-output', join('src', 'service', 'main.ts'), '--api-only'], {
  PORT: servicePort,
  HOST: 'localhost',
});
// npm ends without passing its signal on; what it started must not outlive it.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stopAll(0);
}, 500).unref();
process.once('SIGINT', () => stopAll(0));
process.once('SIGTERM', () => stopAll(0));
