import { PortalError } from '../../domain/errors.ts';

/** Why a file cannot be read as a plan at all. */
export type SourceErrorCode =
  | 'missing-file'
  | 'directory'
  | 'unreadable'
  | 'too-large'
  | 'empty'
  | 'binary'
  | 'utf-16'
  | 'not-utf-8'
  | 'damaged-characters'
  | 'truncated'
  | 'no-objective';

/** A source that gives no plan; the message is one Italian line with the remedy. Nothing has been written. */
export class SourceError extends PortalError {
  override readonly name = 'SourceError';
  readonly code: SourceErrorCode;

  constructor(code: SourceErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
