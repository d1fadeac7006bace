import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Two for two cores, and one for tests that mostly wait.
    maxWorkers: 3,
    projects: [
      // Unit tests change nothing outside themselves, so one process serves many files: that halves their time.
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/integration/shared-postgres.ts',
        },
      },
    ],
  },
});
