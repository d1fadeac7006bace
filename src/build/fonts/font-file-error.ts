import { PortalError } from '../../domain/errors.ts';

/** A font file that is missing or cannot be read; the message says which and what to do. */
export class FontFileError extends PortalError {
  override readonly name = 'FontFileError';
}
