import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that holds the content: `CONTENT_DIR`, or `content`; relative to the project. */
export function contentFolder(environment: Environment): string {
  const folder = environment['CONTENT_DIR']?.trim();
  return folder === undefined || folder === '' ? 'content' : folder;
}

/** Whether the content folder is there; a file of its name is none. */
export async function isContentFolder(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() === true;
}

/** Folders of the content that not every municipality has: the document's own wording, which the importer writes, and variations of the plan. */
export type OptionalFolder = 'official' | 'variations';

/** Those of the optional folders that the content has. */
export function listOptionalFolders(environment: Environment): readonly OptionalFolder[] {
  return (['official', 'variations'] as const).filter((folder) =>
    existsSync(`${contentFolder(environment)}/${folder}`),
  );
}
