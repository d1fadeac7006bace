import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Two for two cores, and one for tests that mostly wait.
    maxWorkers: 3,
    // Tests put back what they change outside themselves, so one process serves many files: that halves the time of small ones.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] },
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
