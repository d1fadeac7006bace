import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file to write. */
export interface FileText {
  readonly path: string;
  /** Written in UTF-8; bytes as they are. */
  readonly text: string | Uint8Array;
}

/**
 * Writes all files or none: every text goes to disk beside its target first, then the new files take the old ones'
 * names. When that fails halfway the old texts come back, and the error is thrown on.
 */
export async function writeFiles(files: readonly FileText[]): Promise<void> {
  const staged = files.map(({ path, text }) => ({
    path,
    text,
    temporary: `${path}.${String(process.pid)}.tmp`,
  }));
  const replaced: { readonly path: string; readonly old: Uint8Array | undefined }[] = [];
  try {
    for (const { path, temporary, text } of staged) {
      await mkdir(dirname(path), { recursive: true });
      await writeSynced(temporary, text);
    }
    for (const { path, temporary } of staged) {
      const old = await readIfThere(path);
      await rename(temporary, path);
      replaced.push({ path, old });
    }
  } catch (error) {
    await Promise.allSettled(
      replaced.map(({ path, old }) =>
        old === undefined ? rm(path, { force: true }) : writeFile(path, old),
      ),
    );
    await Promise.allSettled(staged.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
}

/** A text written and on disk before the file takes its final name. */
async function writeSynced(path: string, text: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
