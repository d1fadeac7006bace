import * as z from 'zod/mini';
import { feedbackSchema } from '../contract.ts';
import { keptReportSchema } from './kept-report.ts';
import { PortalError } from '../../domain/errors.ts';

/** Why an answer is still here: no network, a service that is busy or broken, or an answer that is not the service's (a captive portal). */
const delayReasonSchema = z.enum(['network', 'busy', 'foreign']);

/** What waits: an answer, or a report with its photos. */
const waitingSchema = z.union([feedbackSchema, keptReportSchema]);

/** See `waitingSchema`. */
export type Waiting = z.output<typeof waitingSchema>;

/** An answer on the reader's device, as it is shown to them. Moments are milliseconds since 1970 and never leave the device. */
export const outboxEntrySchema = z.strictObject({
  /** As it will be sent; its id never changes. */
  feedback: waitingSchema,
  /** `waiting` for its turn, `sending` now, or `refused` by the service for good. */
  state: z.enum(['waiting', 'sending', 'refused']),
  /** When it was given. */
  added: z.number(),
  /** Attempts so far. */
  attempts: z.int().check(z.minimum(0)),
  /** Not to be sent before. */
  notBefore: z.number(),
  /** What the last attempt met; absent before the first. */
  delay: z.optional(delayReasonSchema),
  /** With `refused`: the status of the answer, or 0 when it has become too old to be sent safely. */
  refusal: z.optional(z.int()),
});

/** See `outboxEntrySchema`. */
export type OutboxEntry = Readonly<z.output<typeof outboxEntrySchema>>;

/** See `delayReasonSchema`. */
export type DelayReason = z.output<typeof delayReasonSchema>;

/** Most answers kept on a device, those refused included. */
export const OUTBOX_LIMIT = 200;

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
