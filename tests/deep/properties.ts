import { spawnSync } from 'node:child_process';
import { findBin } from '../list-checks.ts';

// Properties of which `npm test` tries a fifth of the random cases.
const files = ['tests/unit/feedback/redact.test.ts', 'tests/unit/importer'];
const { status, error } = spawnSync(
  process.execPath,
  [findBin('vitest'), 'run', '--project', 'unit', '--testTimeout', '120000', ...files],
  { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, EVERY_CASE: '1' } },
);
if (error !== undefined) console.error(error.message);
process.exitCode = status ?? 1;
