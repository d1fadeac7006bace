import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../../src/importer/command/write-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'importer-write-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeFiles', () => {
  it('writes every file, making folders where they are missing', async () => {
    await writeFiles([
      { path: join(folder, 'a.txt'), text: 'uno' },
      { path: join(folder, 'sub', 'b.txt'), text: 'due' },
    ]);
    await expect(readFile(join(folder, 'sub', 'b.txt'), 'utf8')).resolves.toBe('due');
    await expect(readdir(folder)).resolves.toEqual(['a.txt', 'sub']);
  });

  it('brings the old texts back and leaves no other file when one cannot be replaced', async () => {
    const kept = join(folder, 'a.txt');
    await writeFile(kept, 'vecchio');
    // A folder that is not empty cannot be replaced by a file.
    await mkdir(join(folder, 'c.txt', 'pieno'), { recursive: true });
    const files = ['a.txt', 'b.txt', 'c.txt'].map((name) => ({
      path: join(folder, name),
      text: 'nuovo',
    }));
    await expect(writeFiles(files)).rejects.toThrow();
    await expect(readFile(kept, 'utf8')).resolves.toBe('vecchio');
    await expect(readdir(folder)).resolves.toEqual(['a.txt', 'c.txt']);
  });
});
