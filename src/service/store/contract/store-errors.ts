import { PortalError } from '../../../domain/errors.ts';

/** Parts of a store that can fail: its server, its journal, what is written in it, writing itself. */
export type StorePart = 'server' | 'journal' | 'integrity' | 'writing';

/** The store cannot answer now: locked, full, read-only, not reachable. */
export class StoreUnavailableError extends PortalError {
  override readonly name = 'StoreUnavailableError';
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number;
  /** Part that fails. */
  readonly part: StorePart;

  constructor(
    reason: string,
    retryAfter: number,
    { part = 'writing', cause }: { readonly part?: StorePart; readonly cause?: unknown } = {},
  ) {
    super(reason);
    this.cause = cause;
    this.retryAfter = retryAfter;
    this.part = part;
  }
}

/** An answer that breaks a rule of the table; its neighbours are not touched. */
export class AnswerRefusedError extends PortalError {
  override readonly name = 'AnswerRefusedError';
}

/** A database that must not be used: damaged, not ours, or of a later version. The message says what to do. */
export class DatabaseRefusedError extends PortalError {
  override readonly name = 'DatabaseRefusedError';
}

/** A copy, a restore or a move that would lose something, or failed its check; nothing was changed. */
export class CopyRefusedError extends PortalError {
  override readonly name = 'CopyRefusedError';
}
