import { join } from 'node:path';
import { ensureBrowser, ensureHeadlessShell, ensureJava } from './ensure-browser.ts';
import { listChecks } from './list-checks.ts';
import { runAll } from './run-checks.ts';

// Programs of the system come first, so that a machine that lacks them says so before minutes of other checks.
process.env['CHROMIUM_PATH'] = ensureBrowser();
process.env['CHROMIUM_SHELL_PATH'] = ensureHeadlessShell();
process.env['JAVA_PATH'] = ensureJava();
// Compilers and commands are started many times: what Node has compiled of them is kept.
process.env['NODE_COMPILE_CACHE'] ??= join(
  import.meta.dirname,
  '..',
  'node_modules',
  '.cache',
  'node',
);
await runAll(listChecks());
