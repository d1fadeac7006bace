import { existsSync, readdirSync } from 'node:fs';
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

/** Parts of the content that not every municipality has: the document's own wording, which the importer writes, variations of the plan, how reports of residents are taken, services about which it asks, questionnaires, and processes in which residents propose. */
const optionalParts = [
  'official',
  'variations',
  'reports.yaml',
  'services',
  'questionnaires',
  'processes',
] as const;

/** See `optionalParts`. */
export type OptionalPart = (typeof optionalParts)[number];

/** Those of the optional parts that the content has; a folder without entries is none. */
export function listOptionalParts(environment: Environment): readonly OptionalPart[] {
  return optionalParts.filter((part) => {
    const path = `${contentFolder(environment)}/${part}`;
    if (!existsSync(path)) return false;
    return (
      part.endsWith('.yaml') ||
      readdirSync(path, { recursive: true }).some((name) => /\.(?:yaml|json)$/u.test(String(name)))
    );
  });
}
