import { spawnSync } from 'node:child_process';
import { findBin } from '../list-checks.ts';

// The suites that open many pages, without the choice that `npm test` makes among them. It needs both builds.
const { status, error } = spawnSync(
  process.execPath,
  [
    findBin('@playwright/test', 'playwright'),
    'test',
    'every-page.test.ts',
    'conditions.test.ts',
    'whole-plan.test.ts',
    'keyboard.test.ts',
    'paper.test.ts',
    'states.test.ts',
  ],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, EVERY_PAGE: '1' },
  },
);
if (error !== undefined) console.error(error.message);
process.exitCode = status ?? 1;
