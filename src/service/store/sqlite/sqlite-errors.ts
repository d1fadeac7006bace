import { storeText } from '../../../i18n/commands/feedback-cli.ts';
import { StoreUnavailableError } from '../contract/store-errors.ts';

/** Primary result codes of SQLite. Source: https://www.sqlite.org/rescode.html */
const code = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  protocol: 15,
  tooBig: 18,
  constraint: 19,
  mismatch: 20,
  notADatabase: 26,
} as const;

/** SQLite's primary result code; undefined for any other error. */
function readCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined;
  // The upper bits only tell kinds of one code apart.
  return error.errcode & 0xff;
}

/** Whether another connection holds the lock: worth trying again in a moment. */
export function isLocked(error: unknown): boolean {
  const found = readCode(error);
  return found === code.busy || found === code.locked;
}

/** Whether the file holds something that is no sound database. */
export function isDamaged(error: unknown): boolean {
  const found = readCode(error);
  return found === code.corrupt || found === code.notADatabase;
}

/** Whether one row broke a rule of its table; other rows of the transaction stand. */
export function isRefusedRow(error: unknown): boolean {
  const found = readCode(error);
  return found === code.constraint || found === code.mismatch || found === code.tooBig;
}

/** Whether the connection may be worth nothing after this error, so that a new one must be opened. */
export function needsReopening(error: unknown): boolean {
  const found = readCode(error);
  return (
    found === code.readOnly ||
    found === code.ioError ||
    found === code.corrupt ||
    found === code.cannotOpen ||
    found === code.notADatabase
  );
}

/** The error as the store's callers see it; one that no state of the disk explains stays as it is. */
export function explainSqliteError(error: unknown): unknown {
  switch (readCode(error)) {
    case code.busy:
    case code.locked:
    case code.protocol:
      return new StoreUnavailableError(storeText.locked, 5, { cause: error });
    case code.full:
      return new StoreUnavailableError(storeText.full, 60, { cause: error });
    case code.readOnly:
      return new StoreUnavailableError(storeText.readOnly, 60, { cause: error });
    case code.ioError:
    case code.cannotOpen:
      return new StoreUnavailableError(storeText.cannotWrite, 60, { cause: error });
    case code.corrupt:
    case code.notADatabase:
      return new StoreUnavailableError(storeText.damagedWhileRunning, 300, {
        part: 'integrity',
        cause: error,
      });
    case undefined:
    default:
      return error;
  }
}
