import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

/** Small files with rules in them: a mutant of these that no unit test notices is a test that is missing, or no change. */
const sample = [
  'src/domain/partial-date.ts',
  'src/domain/states/occurrence-states.ts',
  'src/domain/states/standing.ts',
  'src/domain/states/status.ts',
  'src/domain/text/edit-distance.ts',
  'src/domain/timing/read-years.ts',
  'src/domain/timing/timing.ts',
  'src/search/query/match-words.ts',
  'src/search/words/mark-matches.ts',
  'src/search/words/read-words.ts',
  'src/service/api/repeated-texts.ts',
  'src/service/http/client-address.ts',
  'src/service/http/negotiate-encoding.ts',
  'src/service/http/rate-limit.ts',
];

// node tests/deep/mutants.ts [FILE…]: a file may end in :FROM-TO, its lines.
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : sample;
const gone = files.filter((file) => !existsSync(file.replace(/:.*$/u, '')));
if (gone.length > 0) throw new Error(`No such file: ${gone.join(', ')}`);
const start = performance.now();
const results = await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/deep/mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs once as a file is read would need every test again.
  ignoreStatic: true,
  mutate: files,
  // What the unit tests read, and nothing else, is copied for the mutants.
  ignorePatterns: ['*', '!content/**', '!package.json', '!src/**', '!tests/**', '!tsconfig.json'],
  concurrency: 2,
  // Node takes types away and checks none.
  disableTypeChecks: false,
  reporters: ['progress-append-only'],
  tempDirName: '.cache/mutants',
}).runMutationTest();

const survivors = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
for (const { fileName, location, mutatorName, replacement = '', status } of survivors)
  console.log(
    `${relative('.', fileName)}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement.replaceAll(/\s+/gu, ' ').slice(0, 90)}${status === 'NoCoverage' ? ' (no test comes by)' : ''}`,
  );
const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
console.log(
  `${results.length} mutants, ${killed} killed, ${survivors.length} survived, ${((performance.now() - start) / 1000).toFixed(0)} s`,
);
process.exitCode = killed > 0 ? 0 : 1;
