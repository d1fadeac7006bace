import { findRomeDay } from '../../domain/rome-day.ts';
import { feedbackCliText as text } from '../../i18n/commands/feedback-cli.ts';
import { parseEnvironment } from '../process/environment.ts';
import {
  backupCommand,
  checkCommand,
  migrateCommand,
  purgeCommand,
  restoreCommand,
} from './archive-commands.ts';
import type { CliContext } from './cli-context.ts';
import { UsageError } from './cli-options.ts';
import { explainFailure } from './explain-failure.ts';
import { exportCommand, listCommand, logCommand, moderateCommand } from './comment-commands.ts';
import { admitCommand, renewCommand, waitingCommand, withdrawCommand } from './results-commands.ts';
import { tokenCommand } from './token-commands.ts';

/** What the command line has around it. */
export interface CliSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  /** Name of whoever is at the terminal, for the log. */
  readonly user: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Each command by its name; it tells whether it did what it was asked. */
const commands: ReadonlyMap<
  string,
  (args: readonly string[], context: CliContext) => Promise<boolean>
> = new Map([
  ['list', listCommand],
  ['publish', moderateCommand('publish')],
  ['hide', moderateCommand('hide')],
  ['reply', moderateCommand('reply')],
  ['export', exportCommand],
  ['log', logCommand],
  ['renew', renewCommand],
  ['waiting', waitingCommand],
  ['admit', admitCommand],
  ['withdraw', withdrawCommand],
  ['token', tokenCommand],
  ['backup', backupCommand],
  ['restore', restoreCommand],
  ['migrate', migrateCommand],
  ['purge', purgeCommand],
  ['check', checkCommand],
]);

/** Runs one command; gives its exit code: 0 done, 1 not possible, 2 not understood. */
export async function runFeedbackCli(
  args: readonly string[],
  { environment, now, user, out, err }: CliSurroundings,
): Promise<0 | 1 | 2> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === 'help' || rest.includes('--help')) {
    out(text.usage);
    return 0;
  }
  try {
    const command = commands.get(name);
    if (command === undefined) throw new UsageError(text.arguments.unknownCommand(name));
    const { DATABASE_URL } = parseEnvironment(environment);
    return (await command(rest, {
      databaseUrl: DATABASE_URL,
      by: { actor: user, day: findRomeDay(now) },
      out,
    }))
      ? 0
      : 1;
  } catch (error) {
    err(explainFailure(error));
    return error instanceof UsageError ? 2 : 1;
  }
}
