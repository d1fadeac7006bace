import { PortalError } from '../../domain/errors.ts';
import { feedbackCliText as text } from '../../i18n/commands/feedback-cli.ts';
import { EnvironmentError } from '../process/environment.ts';
import { explainSqliteError } from '../store/sqlite/sqlite-errors.ts';
import { explainDisk } from './explain-disk.ts';

/** What went wrong in one line; a defect of ours is thrown on with its stack. */
export function explainFailure(error: unknown): string {
  if (error instanceof EnvironmentError) return text.badEnvironment(error.message);
  if (error instanceof PortalError) return error.message;
  const known = explainSqliteError(error);
  if (known instanceof PortalError) return known.message;
  const disk = explainDisk(error);
  if (disk === undefined) throw error;
  return disk;
}
