import { defineConfig } from 'vitest/config';

/** The unit tests that mutants are shown to: those of the rooms they are made in, without the long ones. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/{domain,search}/**/*.test.ts',
      'tests/unit/service/{api,http}/**/*.test.ts',
      'tests/unit/service/{negotiate-encoding,security-headers}.test.ts',
    ],
    exclude: ['tests/unit/search/search-quality.test.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
