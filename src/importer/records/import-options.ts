import { parseArgs } from 'node:util';
import { z } from 'zod';
import { PortalError } from '../../domain/errors.ts';
import { importerText } from '../../i18n/commands/importer.ts';

/** A command line that cannot be understood; the message is one Italian line. */
export class OptionsError extends PortalError {
  override readonly name = 'OptionsError';
}

/** What the importer is asked to do. */
export interface ImportOptions {
  readonly file: string;
  readonly plan: string | undefined;
  readonly content: string;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  readonly isCheck: boolean;
  readonly isStrict: boolean;
}

/** The environment as the content tools read it: `CONTENT_DIR`, or `content` where it is unset or blank. */
export const contentEnvironmentSchema = z.object({
  /** Folder of the content. */
  CONTENT_DIR: z
    .string()
    .trim()
    .default('')
    .transform((folder) => (folder === '' ? 'content' : folder)),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** The options of a command line, or `help` where only that is wanted. Throws an OptionsError. */
export function readImportOptions(
  args: readonly string[],
  environment: Environment,
): ImportOptions | 'help' {
  const { values, positionals } = parseStrictly(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        plan: { type: 'string' },
        content: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) return 'help';
  const [file, ...others] = positionals;
  if (file === undefined) throw new OptionsError(importerText.arguments.missingFile);
  if (others.length > 0) throw new OptionsError(importerText.arguments.oneFile(positionals));
  // The id becomes a file name: nothing that could lead out of the folder.
  if (
    values.plan !== undefined &&
    !/^\p{L}?[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*$/u.test(values.plan)
  )
    throw new OptionsError(importerText.arguments.badPlan(values.plan));
  return {
    file,
    plan: values.plan,
    content: values.content ?? contentEnvironmentSchema.parse(environment).CONTENT_DIR,
    isDryRun: values['dry-run'],
    isJson: values.json,
    isCheck: values.check,
    isStrict: values.strict,
  };
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
