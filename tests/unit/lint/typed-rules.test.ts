import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

/** Rules of that set that are not wanted, each for its reason. */
const unwanted: Readonly<Record<string, string>> = {
  'no-misused-spread': 'fonts, text measures and packed numbers work on code points on purpose',
  'no-unsafe-enum-assignment': 'there are no enums',
  'no-unsafe-enum-comparison': 'there are no enums',
  'no-unsafe-class-instance-assignment': 'oxlint has no such rule',
};

it('oxlint looks at each rule that knows types and that typescript-eslint calls strict', () => {
  const wanted = tseslint.configs.strictTypeCheckedOnly
    .flatMap(({ rules = {} }) => Object.keys(rules))
    .filter((name) => name.startsWith('@typescript-eslint/'))
    .map((name) => name.replace('@typescript-eslint/', ''))
    .filter((name) => !(name in unwanted));
  const path = join(root, '.oxlintrc.json');
  const { config } = ts.parseConfigFileTextToJson(path, readFileSync(path, 'utf8')) as {
    readonly config: {
      readonly rules: Readonly<Record<string, string | readonly [string]>>;
      readonly options: Readonly<Record<string, boolean>>;
    };
  };
  expect(config.options).toEqual({ typeAware: true, typeCheck: true });
  expect(wanted.length).toBeGreaterThan(35);
  for (const name of wanted)
    expect([name, [config.rules[`typescript/${name}`]].flat()[0]]).toEqual([name, 'error']);
});
