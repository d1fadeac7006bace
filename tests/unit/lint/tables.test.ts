import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listSourceFiles } from './source-files.ts';

it('headings of tables stand where the cells below them do', () => {
  const lone = listSourceFiles()
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^ *([^{}\n]*\btd\b[^{}\n]*)\{([^{}]*)\}/gmu)]
        .filter(
          ([, selector = '', rules = '']) =>
            rules.includes('text-align') && !/\bth\b/u.test(selector),
        )
        .map(([, selector = '']) => `${file}: ${selector.trim()}`),
    );
  expect(lone).toEqual([]);
});
