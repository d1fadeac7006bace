import { existsSync } from 'node:fs';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that holds the content: `CONTENT_DIR`, or `content`; relative to the project. */
export function contentFolder(environment: Environment): string {
  const folder = environment['CONTENT_DIR']?.trim();
  return folder === undefined || folder === '' ? './content' : folder;
}

/** Whether the document's own wording is there; only a municipality that has run the importer keeps it. */
export function holdsOfficialText(environment: Environment): boolean {
  return existsSync(`${contentFolder(environment)}/official`);
}
