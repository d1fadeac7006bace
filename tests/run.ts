import { ensureBrowser, ensureHeadlessShell, ensureJava } from './ensure-browser.ts';
import { listChecks } from './list-checks.ts';
import { runAll } from './run-checks.ts';

// Programs of the system come first, so that a machine that lacks them says so before minutes of other checks.
process.env['CHROMIUM_PATH'] = ensureBrowser();
process.env['CHROMIUM_SHELL_PATH'] = ensureHeadlessShell();
process.env['JAVA_PATH'] = ensureJava();
await runAll(listChecks());
