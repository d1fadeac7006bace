import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { countLines } from './source-files.ts';

const records = globSync('docs/decisions/*.md').toSorted();

describe('decision records', () => {
  it.each(records)('%s has fifteen lines and two thousand characters at most', async (file) => {
    const text = await readFile(file, 'utf8');
    expect(countLines(text)).toBeLessThanOrEqual(15);
    expect(text.length).toBeLessThanOrEqual(2_000);
  });

  it.each(records)('%s says context, decision and consequences', async (file) => {
    const text = await readFile(file, 'utf8');
    expect(text.match(/^\*\*(?:Context|Decision|Consequences)\.\*\*/gmu)).toEqual([
      '**Context.**',
      '**Decision.**',
      '**Consequences.**',
    ]);
  });
});

describe('docs/architecture.md', () => {
  it('names files and folders that exist', async () => {
    const text = await readFile('docs/architecture.md', 'utf8');
    const paths = Array.from(
      text.matchAll(/`((?:src|tests|content|docs)\/[^`\s]*)`/gu),
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
