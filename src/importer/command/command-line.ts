import { isContentFolder } from '../../catalog/read-content/content-folder.ts';
import { readContent, type FolderContent } from '../../catalog/read-content/read-content.ts';
import { PortalError } from '../../domain/errors.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { importerText } from '../../i18n/commands/importer.ts';

/** Where a command line tool runs: its environment and where it prints. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The surroundings of this process. */
export function surroundings(): Surroundings {
  // A reader such as `head` may close the pipe before all is written; that is no failure.
  process.stdout.on('error', (error: Error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
  return {
    environment: process.env,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}

/** A command line that cannot be understood; the message is one Italian line. */
export class OptionsError extends PortalError {
  override readonly name = 'OptionsError';
}

/** What `parse` gives; its complaints become OptionsErrors in Italian. */
export function parseStrictly<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    const option = /'([^']+)'/u.exec(error.message)?.[1] ?? error.message;
    throw new OptionsError(
      error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? importerText.arguments.unknownOption(option)
        : importerText.arguments.badValue(option),
    );
  }
}

/** The content of a folder that must be there. Throws an OptionsError where it is not. */
export async function readExistingContent(folder: string): Promise<FolderContent> {
  if (!(await isContentFolder(folder))) throw new OptionsError(contentText.noFolder(folder));
  return readContent(folder);
}
