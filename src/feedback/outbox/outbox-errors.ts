import { PortalError } from '../../domain/errors.ts';

/** The outbox holds as many answers as it may; the text must stay in the form. */
export class OutboxFullError extends PortalError {
  override readonly name = 'OutboxFullError';
  /** Most answers that it holds. */
  readonly limit: number;

  constructor(limit: number) {
    super(`The outbox already holds ${limit} answers.`);
    this.limit = limit;
  }
}

/** The browser gives no storage (private window, full disk, refused); the text must stay in the form. */
export class OutboxUnavailableError extends PortalError {
  override readonly name = 'OutboxUnavailableError';

  constructor(cause: unknown) {
    super('The browser refuses to store answers.', { cause });
  }
}
