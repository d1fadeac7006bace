import { existsSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One step of the whole test run: Node arguments of a command. */
export interface Check {
  /** Name shown beside its time. */
  readonly name: string;
  /** Arguments for Node, script first. */
  readonly command: readonly string[];
  /** Names of checks that must have passed before; without them this one fails at once. */
  readonly needs?: readonly string[];
  /** Names of checks that must have ended before, passed or not: they write to the same files. */
  readonly after?: readonly string[];
  /** Cores it keeps busy; 1 unless told. */
  readonly cores?: number;
}

const require = createRequire(import.meta.url);

/** Path of the program that an npm package offers under a name. */
export function findBin(packageName: string, program = packageName): string {
  const manifestPath = findManifest(packageName);
  const { bin } = require(manifestPath) as { bin: string | Record<string, string> };
  const relative = typeof bin === 'string' ? bin : bin[program];
  if (relative === undefined) throw new Error(`${packageName} has no program ${program}`);
  return join(dirname(manifestPath), relative);
}

function findManifest(packageName: string): string {
  return join(import.meta.dirname, '..', 'node_modules', packageName, 'package.json');
}

/** Arguments for Astro that check components alone, with what they import. */
export const pageTypesArguments = [
  'check',
  '--noSync',
  '--minimumSeverity',
  'error',
  '--tsconfig',
  'tests/checks/tsconfig.pages.json',
] as const;

/** All checks in the order in which they start, what others wait for first; those of files that do not exist yet are left out. */
export function listChecks(): Check[] {
  const astro = findBin('astro');
  const tsc = findBin('typescript-7', 'tsc');
  return [
    { name: 'astro sync', command: [astro, 'sync'] },
    {
      name: pageTypes,
      command: [astro, ...pageTypesArguments],
      needs: ['astro sync'],
    },
    { name: builds[0], command: [astro, 'build'], after: [pageTypes] },
    {
      name: builds[1],
      command: [astro, 'build', '--config', 'tests/fixtures/municipality.config.ts'],
      after: [builds[0]],
    },
    {
      name: allTypes,
      command: [findBin('oxlint'), '--deny-warnings'],
      needs: ['astro sync'],
    },
    {
      name: 'lint',
      command: [findBin('eslint'), '.', '--max-warnings', '0'],
      after: ['astro sync'],
    },
    { name: 'format', command: [findBin('prettier'), '--check', '--log-level', 'warn', '.'] },
    { name: 'unused code (knip)', command: [findBin('knip'), '--no-progress'] },
    // In one process, which reads the libraries once; what it notes about each project is left out of the repository.
    {
      name: 'types of each room',
      command: [tsc, '--build', ...listRoomProjects()],
      after: ['astro sync'],
    },
    ...scriptCheck('content', 'src/importer/lint-cli.ts'),
    ...scriptCheck('HTML (Nu checker)', 'tests/checks/html.ts', builds),
    ...scriptCheck('budgets', 'tests/checks/budgets.ts', builds),
    // Some of these build too, and Astro keeps the working files of all builds in one place.
    {
      name: 'unit and integration tests',
      command: [findBin('vitest'), 'run'],
      after: builds,
      cores: 2,
    },
    {
      name: 'browser and accessibility tests',
      command: [findBin('@playwright/test', 'playwright'), 'test'],
      needs: builds,
      cores: 2,
    },
  ];
}

/** Types of all that is not a component, and the rules that know types, in one reading. */
const allTypes = 'types and rules that know them (oxlint)';

/** The check that also writes Astro's types, as builds do. */
const pageTypes = 'types of components (astro check)';

/** Builds that later checks look at: the shipped content, and the invented municipality that holds every case. */
const builds = ['build', 'build of the invented municipality'] as const;

/** TypeScript projects of rooms by what they may know: nothing but the language, Node, the page, the service worker. */
function listRoomProjects(): string[] {
  return globSync('src/**/tsconfig*.json').toSorted();
}

function scriptCheck(name: string, script: string, needs: readonly string[] = []): Check[] {
  return existsSync(script) ? [{ name, command: [script], needs }] : [];
}
