import { spawnSync } from 'node:child_process';
import { findBin } from '../list-checks.ts';

// What `npm test` tries of the desk over SQLite alone, over PostgreSQL as well.
const { status } = spawnSync(
  process.execPath,
  [findBin('vitest'), 'run', '--project', 'integration', 'tests/integration/desk-'],
  { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, EVERY_PAGE: '1' } },
);
process.exitCode = status ?? 1;
