import type { KnipConfig } from 'knip';

/** What counts as used although no import leads to it. */
const config: KnipConfig = {
  entry: [
    // Bundled or started by their path.
    'src/islands/touch-directive.ts',
    'src/offline/{page/start,worker/{kill-switch,worker}}.ts',
    'tests/**/*.config.ts',
    'tests/bench/bench-{client,store}.ts',
    'tests/bench/site/{compress-site,report-usage}.ts',
    'tests/checks/{budgets,html}.ts',
    'tests/deep/*.ts',
    '!tests/deep/*-rounds.ts',
    'tests/integration/{mail-process,oidc-process,run-for-test,store-probe}.ts',
  ],
  project: ['{src,tests}/**/*.{ts,tsx,astro,mjs,scss,sass}'],
  // Read as files, not imported: type check of pages and rooms, typeface, Nu checker.
  ignoreDependencies: [
    '@portal-fonts/.+',
    '@astrojs/check',
    '@fontsource/titillium-web',
    '@stryker-mutator/vitest-runner',
    'typescript-7',
    'vnu-jar',
  ],
  // A type that an exported function takes or gives may be exported though nobody names it yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Programs of the system, which tests use where they are there.
  ignoreBinaries: ['apt-get', 'mount', 'openssl', 'umount'],
};

export default config;
