/** The folder that holds the content: `CONTENT_DIR`, or `content`; relative to the project. */
export function contentFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const folder = environment['CONTENT_DIR']?.trim();
  return folder === undefined || folder === '' ? './content' : folder;
}
