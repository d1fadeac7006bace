import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBin, pageTypesArguments, type Check } from './list-checks.ts';
import { runAll } from './run-checks.ts';

// node tests/check.ts [COMMIT]: types of everything, then lint, format and unit tests of what differs from a commit, HEAD unless told.
const base = process.argv[2] ?? 'HEAD';

/** Lines that git answers. Throws when git cannot. */
function askGit(...words: readonly string[]): readonly string[] {
  const { stdout, stderr, status } = spawnSync('git', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}

const changed = [
  ...askGit('diff', '--name-only', '--diff-filter=d', '--relative', base),
  ...askGit('ls-files', '--others', '--exclude-standard'),
].filter((file) => existsSync(file));
const code = changed.filter((file) => /\.(?:astro|js|mjs|ts|tsx)$/u.test(file));
const modules = code.filter((file) => !file.endsWith('.astro'));

/** Everything but components, with the rules that know types; components by Astro's own check where one differs. */
const types: readonly Check[] = [
  { name: 'types and rules that know them', command: [findBin('oxlint'), '--deny-warnings'] },
  ...(code.length > modules.length
    ? [{ name: 'types of components', command: [findBin('astro'), ...pageTypesArguments] }]
    : []),
];

/** A check of some files; without any there is none. */
const checkOf = (name: string, files: readonly string[], ...command: readonly string[]): Check[] =>
  files.length === 0 ? [] : [{ name, command: [...command, ...files] }];

console.log(`${changed.length} files differ from ${base}.`);
await runAll([
  ...types,
  ...checkOf('lint', code, findBin('eslint'), '--max-warnings', '0', '--no-warn-ignored'),
  ...checkOf(
    'format',
    changed,
    findBin('prettier'),
    '--check',
    '--ignore-unknown',
    '--log-level',
    'warn',
  ),
  ...checkOf(
    'unit tests',
    modules,
    findBin('vitest'),
    'related',
    '--run',
    '--project',
    'unit',
    '--passWithNoTests',
  ),
]);
