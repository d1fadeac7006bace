import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { ensureHeadlessShell } from './tests/ensure-browser.ts';

const port = Number(process.env['PLAYWRIGHT_PORT'] ?? 4329);
const origin = `http://localhost:${port}`;

const launchOptions = {
  executablePath: ensureHeadlessShell(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    // A process less for each browser.
    '--in-process-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // Two for two cores, and one for tests that mostly wait.
  workers: 3,
  timeout: 60_000,
  reporter: [['list']],
  // Pictures may differ in one pixel of two hundred; a pixel differs from about a tenth of what lies between black and white on.
  snapshotPathTemplate: 'tests/e2e/pictures/{arg}{ext}',
  expect: {
    toHaveScreenshot: { maxDiffPixelRatio: 0.005, threshold: 0.1, animations: 'disabled' },
  },
  // Tests of the service worker allow it themselves; for all others the site is as on a first visit.
  // No traces: they double the time of a test. To look into one: `npx playwright test --trace on FILE`.
  use: {
    ...devices['Desktop Chrome'],
    serviceWorkers: 'block',
    baseURL: origin,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    launchOptions,
  },
  projects: [
    // Service workers save and browsers start while these wait; one at a time beside all others.
    { name: 'offline', testDir: 'tests/e2e/offline', workers: 1 },
    // One project, so that a browser and the services of a test go on from one file to the next.
    { name: 'pages', testDir: 'tests', testMatch: /(?:e2e|a11y)\/[^/]+\.test\.ts$/u },
  ],
  webServer: {
    command: 'npm run serve',
    url: `${origin}/api/health`,
    // Answers given by tests never reach the database that a portal run here may have.
    env: {
      PORT: String(port),
      RATE_LIMIT: 'off',
      DATABASE_URL: `sqlite:${join(mkdtempSync(join(tmpdir(), 'portal-')), 'feedback.db')}`,
    },
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
