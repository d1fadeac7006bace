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

/** Parts of the content that not every municipality has: the document's own wording, which the importer writes, variations of the plan, and how reports of residents are taken. */
export type OptionalPart = 'official' | 'variations' | 'reports.yaml';

/** Those of the optional parts that the content has. */
export function listOptionalParts(environment: Environment): readonly OptionalPart[] {
  return (['official', 'variations', 'reports.yaml'] as const).filter((part) =>
    existsSync(`${contentFolder(environment)}/${part}`),
  );
}
