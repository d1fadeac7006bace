import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { getFileInfo } from 'prettier';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const files = globSync('{src,tests}/**/*.{ts,tsx,astro}', { cwd: root });

/** A folder named without its root is left out wherever one of that name stands: `content` is also a room of `src`. */
describe('every file of ours is looked at', () => {
  it('finds the files', () => {
    expect(files.length).toBeGreaterThan(1000);
  });

  it('by Prettier', async () => {
    const ignorePath = join(root, '.prettierignore');
    const infos = await Promise.all(
      files.map((file) => getFileInfo(join(root, file), { ignorePath, resolveConfig: false })),
    );
    expect(files.filter((_, index) => infos[index]?.ignored !== false)).toEqual([]);
  });

  it('by ESLint', async () => {
    const eslint = new ESLint({ cwd: root });
    const ignored = await Promise.all(files.map((file) => eslint.isPathIgnored(join(root, file))));
    expect(files.filter((_, index) => ignored[index])).toEqual([]);
  });

  it('by oxlint, which leaves components to ESLint', () => {
    const path = join(root, '.oxlintrc.json');
    const { config } = ts.parseConfigFileTextToJson(path, readFileSync(path, 'utf8')) as {
      readonly config: { readonly ignorePatterns: readonly string[] };
    };
    const [others, ...folders] = config.ignorePatterns;
    expect(others).toBe('**/*.{js,mjs,astro}');
    expect(folders.filter((folder) => !folder.startsWith('/'))).toEqual([]);
  });
});
