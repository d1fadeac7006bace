import { storeText } from '../../../i18n/commands/feedback-cli.ts';
import { PortalError } from '../../../domain/errors.ts';
import { StoreUnavailableError } from '../contract/store-errors.ts';

/** The SQLSTATE of an error that PostgreSQL sent; undefined for any other. */
function readState(error: unknown): string | undefined {
  return error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^[0-9A-Z]{5}$/u.test(error.code)
    ? error.code
    : undefined;
}

/** Whether one row broke a rule: a value of the wrong kind (class 22) or a constraint (class 23). Source: PostgreSQL manual, appendix A. */
export function isRefusedByPostgres(error: unknown): boolean {
  return /^2[23]/u.test(readState(error) ?? '');
}

/** The error as the store's callers see it: whatever is no mistake of ours or of a row means that the server cannot answer now. */
export function explainPostgresError(error: unknown): unknown {
  if (error instanceof PortalError || error instanceof TypeError || isRefusedByPostgres(error))
    return error;
  const state = readState(error) ?? '';
  // A wrong statement is a defect; a table that is not there may be a server that is being restored.
  if (/^42(?!P01|501)/u.test(state) || /^(?:0A|P0)/u.test(state)) return error;
  if (state.startsWith('28') || state === '3D000')
    return new StoreUnavailableError(storeText.serverRefuses, 30, error);
  if (state.startsWith('53')) return new StoreUnavailableError(storeText.full, 60, error);
  return new StoreUnavailableError(storeText.noServer, 5, error);
}
