import { parseArgs } from 'node:util';
import { buildDay, BuildDayError } from '../../catalog/read-content/build-day.ts';
import { contentFolder } from '../../catalog/read-content/content-folder.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { updatesText } from '../../i18n/commands/updates-cli.ts';
import { OptionsError, parseStrictly } from '../command/command-line.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What `npm run updates` is asked to do. */
export type UpdatesOptions =
  | {
      readonly command: 'template';
      readonly content: string;
      readonly today: IsoDate;
      readonly out: string;
      readonly offices: readonly string[];
      readonly isForced: boolean;
    }
  | {
      readonly command: 'import';
      readonly content: string;
      readonly today: IsoDate;
      readonly file: string;
      readonly isDryRun: boolean;
      /** Whether warnings were read and let stand. */
      readonly isConfirmed: boolean;
    };

const messages = updatesText.arguments;

/** The options of a command line, or `help`; `clock` is the present instant. Throws an OptionsError. */
export function readUpdatesOptions(
  args: readonly string[],
  environment: Environment,
  clock: Date,
): UpdatesOptions | 'help' {
  const { values, positionals } = parseStrictly(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        office: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
        force: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        confirm: { type: 'boolean', default: false },
        content: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) return 'help';
  const [command, ...words] = positionals;
  const shared = {
    content: values.content ?? contentFolder(environment),
    today: readToday(environment, clock),
  };
  if (command === 'template') {
    for (const option of ['dry-run', 'confirm'] as const)
      if (values[option]) throw new OptionsError(messages.notFor(option, command));
    if (words.length > 0) throw new OptionsError(messages.tooMany(words));
    if (values.out === undefined || values.out === '') throw new OptionsError(messages.missingOut);
    if (!/\.(?:xlsx|csv)$/iu.test(values.out)) throw new OptionsError(messages.badOut(values.out));
    return { ...shared, command, out: values.out, offices: values.office, isForced: values.force };
  }
  if (command !== 'import')
    throw new OptionsError(
      command === undefined ? messages.missingCommand : messages.unknownCommand(command),
    );
  const [file, ...others] = words;
  if (file === undefined) throw new OptionsError(messages.missingFile);
  if (others.length > 0) throw new OptionsError(messages.tooMany(others));
  const misplaced =
    values.out !== undefined
      ? 'out'
      : values.office.length > 0
        ? 'office'
        : values.force
          ? 'force'
          : undefined;
  if (misplaced !== undefined) throw new OptionsError(messages.notFor(misplaced, command));
  return { ...shared, command, file, isDryRun: values['dry-run'], isConfirmed: values.confirm };
}

/** The day against which a date is in the future: `PORTAL_TODAY`, or today in Italy. */
function readToday(environment: Environment, clock: Date): IsoDate {
  try {
    return buildDay(environment, clock);
  } catch (error) {
    if (!(error instanceof BuildDayError)) throw error;
    throw new OptionsError(messages.badToday(error.given));
  }
}
