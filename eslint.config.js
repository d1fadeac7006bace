import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { fileNameRule } from './src/build/file-name-rule.ts';
import { rooms } from './src/build/room-table.ts';

const toRoom = (type) => ({ to: { element: { types: { anyOf: type } } } });

/** One policy a room for values and, where the table says so, one for types. */
const policies = Object.entries(rooms).flatMap(([room, { imports, types }]) => [
  { from: { element: { type: room } }, allow: toRoom([room, ...imports]) },
  ...(types.length > 0
    ? [
        {
          from: { element: { type: room } },
          allow: { ...toRoom(types), dependency: { kind: 'type' } },
        },
      ]
    : []),
]);

const houseRules = {
  'no-console': 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'TSEnumDeclaration', message: 'No enums: use a union of strings.' },
    { selector: 'TSModuleDeclaration[kind!="global"]', message: 'No namespaces: use modules.' },
    { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
    { selector: 'ExportAllDeclaration', message: 'No barrels.' },
  ],
  'house/file-name': 'error',
};

export default defineConfig(
  {
    ignores: [
      'dist*/',
      '.astro/',
      '.cache/',
      'node_modules/',
      'content/',
      'public/',
      'coverage/',
      'data/',
      'playwright-report/',
      'test-results/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    // Scripts inside .astro files are linted as virtual files.
    ignores: ['**/*.astro/*.ts'],
    // Rules that know types are looked at by oxlint (.oxlintrc.json), in a seventh of the time.
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // What is left out of a copy is named and not used.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'astro/no-set-html-directive': 'error',
    },
  },
  {
    // Drawings written in this repository or taken from the official set, and JSON whose `<` are escaped (src/opendata/catalogue/structured-data.ts).
    files: [
      'src/components/{frame/Icon,states/StateShape,totals/TileMap,frame/StructuredData}.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    files: ['**/*.{ts,tsx,astro,js,mjs}'],
    ignores: ['**/*.astro/*'],
    plugins: { house: { rules: { 'file-name': fileNameRule } } },
    rules: houseRules,
  },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': import.meta.dirname,
      'boundaries/elements': Object.keys(rooms).map((type) => ({
        type,
        pattern: `src/${type}`,
        partialMatch: false,
      })),
      'boundaries/legacy-templates': false,
      'import/resolver': {
        typescript: { project: `${import.meta.dirname}/tsconfig.json`, alwaysTryTypes: true },
      },
      'import/parsers': {
        '@typescript-eslint/parser': ['.ts', '.tsx'],
        'astro-eslint-parser': ['.astro'],
      },
    },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies,
          message:
            '{{from.element.type}} must not import {{to.element.type}} (src/build/room-table.ts)',
        },
      ],
    },
  },
  {
    files: ['src/{domain,views,search,opendata}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'window',
        'document',
        'console',
        'performance',
        'crypto',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pure rooms receive `now`.' },
        { object: 'Math', property: 'random', message: 'Pure rooms have no randomness.' },
      ],
    },
  },
  {
    files: [
      'src/{importer,build}/**',
      'src/service/{start,main}.ts',
      'src/service/process/exit-with-message.ts',
      'tests/**',
      '*.config.*',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: [
      '**/*.config.*',
      'src/content.config.ts',
      'src/islands/*-directive.ts',
      'src/pages/**/*.ts',
      '**/*.d.ts',
      'tests/e2e/*-setup.ts',
    ],
    rules: {
      'no-restricted-syntax': houseRules['no-restricted-syntax'].filter(
        (entry) =>
          entry.selector !== 'ExportDefaultDeclaration' &&
          entry.selector !== 'TSModuleDeclaration[kind!="global"]',
      ),
    },
  },
);
