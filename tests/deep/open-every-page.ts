import { spawnSync } from 'node:child_process';
import { findBin } from '../list-checks.ts';

// What looks at pages, without the choice that `npm test` makes among them. It needs both builds.
const suites = [
  'every-page.test.ts',
  'every-condition.test.ts',
  'conditions.test.ts',
  'desk.test.ts',
  'desk-rare-pages.test.ts',
  'deploys.test.ts',
  'foreign-answers.test.ts',
  'thrifty.test.ts',
  'whole-plan.test.ts',
  'keyboard.test.ts',
  'paper.test.ts',
  'states.test.ts',
];
for (const command of [
  ['tests/checks/html.ts'],
  [findBin('@playwright/test', 'playwright'), 'test', ...suites],
]) {
  const { status, error } = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, EVERY_PAGE: '1' },
  });
  if (error !== undefined) console.error(error.message);
  if (status !== 0) process.exitCode = status ?? 1;
}
