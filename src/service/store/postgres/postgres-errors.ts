import { storeText } from '../../../i18n/commands/feedback-cli.ts';
import { PortalError } from '../../../domain/errors.ts';
import { StoreUnavailableError, type StorePart } from '../contract/store-errors.ts';

/** The SQLSTATE of an error that PostgreSQL sent; undefined for any other. */
function readState(error: unknown): string | undefined {
  return error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^[0-9A-Z]{5}$/u.test(error.code)
    ? error.code
    : undefined;
}

/** States that say more than that the server does not answer. Source: PostgreSQL manual, appendix A. */
const states: ReadonlyMap<
  string,
  { readonly reason: string; readonly retryAfter: number; readonly part: StorePart }
> = new Map([
  ['25006', { reason: storeText.serverReadOnly, retryAfter: 60, part: 'writing' }],
  ['53100', { reason: storeText.full, retryAfter: 60, part: 'writing' }],
  ['53200', { reason: storeText.serverMemory, retryAfter: 30, part: 'server' }],
  ['53300', { reason: storeText.serverConnections, retryAfter: 5, part: 'server' }],
  ['53400', { reason: storeText.serverLimit, retryAfter: 30, part: 'server' }],
  ['55P03', { reason: storeText.locked, retryAfter: 5, part: 'writing' }],
  ['57014', { reason: storeText.serverSlow, retryAfter: 5, part: 'server' }],
  ['58030', { reason: storeText.serverDisk, retryAfter: 60, part: 'writing' }],
  ['XX001', { reason: storeText.damagedWhileRunning, retryAfter: 300, part: 'integrity' }],
  ['XX002', { reason: storeText.damagedWhileRunning, retryAfter: 300, part: 'integrity' }],
]);

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
    return new StoreUnavailableError(storeText.serverRefuses, 30, { part: 'server', cause: error });
  const known = states.get(state);
  return known === undefined
    ? new StoreUnavailableError(storeText.noServer, 5, { part: 'server', cause: error })
    : new StoreUnavailableError(known.reason, known.retryAfter, { part: known.part, cause: error });
}
