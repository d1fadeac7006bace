import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/catalog/read-content/read-content.ts';
import { lintStrays } from '../../../src/importer/content-lint/lint-strays.ts';
import { makeContent } from './make-content.ts';
import { makeObjective } from './make-objective.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const shipped = await readContent(join(root, 'content'));
const mulino = makeObjective();

describe('lintStrays', () => {
  it('finds nothing in lists beside the plan that they were written for', () => {
    expect(lintStrays(shipped)).toEqual([]);
  });

  it('finds the terms, synonyms and codes that came with another plan', () => {
    const { glossary, faq, thesaurus } = shipped;
    const found = lintStrays(makeContent({ mulino }, { glossary, faq, thesaurus }));
    const inFile = (name: string) => found.filter(({ file }) => file === name);
    expect(inFile('glossary.yaml').map(({ field }) => field)).toContain('aipo');
    expect(inFile('thesaurus.yaml')).toHaveLength(
      thesaurus.reduce((sum, { official }) => sum + official.length, 0),
    );
    expect(inFile('faq.yaml').map(({ message }) => message)).toContainEqual(
      expect.stringContaining('4.1.1'),
    );
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('takes terms and questions of the program for no strays, and says nothing before there is a plan', async () => {
    const { glossary, faq } = await readContent('/nowhere');
    expect(lintStrays(makeContent({ mulino }, { glossary, faq }))).toEqual([]);
    const { thesaurus } = shipped;
    expect(lintStrays(makeContent({}, { thesaurus }))).toEqual([]);
  });
});
