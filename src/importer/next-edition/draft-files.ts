import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readPortal } from '../../catalog/read-content/read-portal.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { writeFiles, type FileText } from '../command/write-files.ts';

/** Files of a content folder as they will be once all is written. */
export interface FileDrafts {
  /** Takes files that are complete. */
  readonly put: (files: readonly FileText[]) => void;
  /** Changes a text as drafted, or as it stands on disk. */
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>;
  /** Those whose bytes differ from what stands on disk. */
  readonly list: () => Promise<readonly FileText[]>;
}

/** Drafts over a content folder; nothing is written. */
export function makeDrafts(folder: string): FileDrafts {
  const drafts = new Map<string, string | Uint8Array>();
  const readOld = (path: string): Promise<string | undefined> =>
    readFile(path, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    });
  return {
    put: (files) => {
      for (const { path, text } of files) drafts.set(path, text);
    },
    edit: async (file, change) => {
      const path = join(folder, file);
      const known = drafts.get(path);
      const text = typeof known === 'string' ? known : ((await readOld(path)) ?? '');
      drafts.set(path, change(text));
    },
    list: async () => {
      const changed: FileText[] = [];
      for (const [path, text] of drafts)
        if (typeof text !== 'string' || (await readOld(path)) !== text)
          changed.push({ path, text });
      return changed;
    },
  };
}

/** Reads the content as it would be with some files written, in a copy. Throws a ContentError that names everything that would stop a build. */
export async function tryFiles(
  folder: string,
  files: readonly FileText[],
  day: IsoDate,
): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'content-trial-'));
  try {
    await cp(folder, copy, { recursive: true });
    await writeFiles(
      files.map(({ path, text }) => ({ path: join(copy, relative(folder, path)), text })),
    );
    await readPortal(copy, day);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
