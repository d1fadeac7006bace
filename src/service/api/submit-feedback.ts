import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import { feedbackSchema, type Feedback } from '../../feedback/contract.ts';
import { redactPersonalData } from '../../feedback/redaction/redact.ts';
import { feedbackProblems } from '../../i18n/satisfaction/feedback-service.ts';
import type { FeedbackStore, StoredAnswer } from '../store/contract/feedback-store.ts';
import { AnswerRefusedError, StoreUnavailableError } from '../store/contract/store-errors.ts';
import { nameCell } from '../results/cells.ts';
import type { Ticket } from '../http/rate-limit.ts';
import { listFieldErrors, type FieldError } from './field-errors.ts';
import type { Placement } from './network-shares.ts';
import { findUnknown, followRedirects } from './known-pages.ts';
import type { StoreWatch } from './store-watch.ts';
import type { RepeatedTexts } from './repeated-texts.ts';

/** What became of a submission, with the status that says so. */
export type Submitted =
  | { readonly status: 201 | 200; readonly id: string; readonly page: string }
  | { readonly status: 400 | 422; readonly errors: readonly FieldError[] }
  | { readonly status: 409 | 403 | 413 | 415 }
  | { readonly status: 429 | 503; readonly retryAfter: number };

/** What taking an answer needs. */
export interface SubmitSettings {
  readonly store: FeedbackStore;
  /** Pages and objectives that exist; nothing where no site is served, as in development: every one is then accepted. */
  readonly manifest: () => PortalManifest | undefined;
  readonly repeated: RepeatedTexts;
  readonly outages: StoreWatch;
  readonly now: () => Date;
}

/** Who sends an answer, as far as that decides whether it is taken now and whether it counts. */
export interface SenderLimits {
  readonly takeTicket: () => Ticket;
  readonly place: (cell: string, id: string) => Placement;
}

/** Takes everything, and all of it counts. */
export const noLimits: SenderLimits = {
  takeTicket: () => ({ granted: true, giveBack: () => undefined }),
  place: () => ({ standing: 'counted', keep: () => [], undo: () => undefined }),
};

/** Checks, redacts and stores what a client sent; its limits are asked only about what would be stored. Resolves once the answer is on disk. */
export async function submitFeedback(
  fields: unknown,
  { store, manifest, repeated, outages, now }: SubmitSettings,
  { takeTicket, place }: SenderLimits = noLimits,
): Promise<Submitted> {
  const parsed = feedbackSchema.safeParse(fields);
  if (!parsed.success) return { status: 400, errors: listFieldErrors(parsed.error.issues) };
  const feedback = followRedirects(parsed.data, manifest());
  const unknown = findUnknown(feedback, manifest());
  if (unknown.length > 0) return { status: 422, errors: unknown };
  const ticket = takeTicket();
  if (!ticket.granted) return { status: 429, retryAfter: ticket.retryAfter };
  const placement = place(nameCell(feedback), feedback.id);
  try {
    const { standing, burst } = placement;
    const result = await store.submit({
      ...toStoredAnswer(feedback, repeated, now()),
      standing,
      burst,
    });
    if (result === 'stored') await suspend(store, placement);
    else placement.undo();
    outages.noteSuccess();
    if (result !== 'conflict')
      return { status: result === 'stored' ? 201 : 200, id: feedback.id, page: feedback.page };
    ticket.giveBack();
    return { status: 409 };
  } catch (error) {
    placement.undo();
    ticket.giveBack();
    if (error instanceof StoreUnavailableError) {
      outages.noteFailure(error.message);
      return { status: 503, retryAfter: error.retryAfter };
    }
    if (error instanceof AnswerRefusedError)
      return { status: 400, errors: [{ field: '', reason: feedbackProblems.body }] };
    throw error;
  }
}

/** Lets earlier answers wait too, where this one has shown that they are of a burst. They were queued before it, and so are stored. */
async function suspend(store: FeedbackStore, { keep, burst }: Placement): Promise<void> {
  const ids = keep();
  if (ids.length > 0 && burst !== undefined) await store.suspend(ids, burst);
}

const noComment = { text: '', found: [] } as const;

function toStoredAnswer(
  { id, kind, page, objective, service, rating, answer, comment, respondent }: Feedback,
  repeated: RepeatedTexts,
  now: Date,
): StoredAnswer {
  const { text, found } =
    comment === undefined || comment === '' ? noComment : redactPersonalData(comment);
  return {
    id,
    kind,
    page,
    ...(objective === undefined ? {} : { objective }),
    ...(service === undefined ? {} : { service }),
    rating,
    ...(answer === undefined ? {} : { answer }),
    ...(text === '' ? {} : { comment: text }),
    ...(respondent === undefined ? {} : { respondent }),
    day: findRomeDay(now),
    flagged: found.length > 0 || repeated.isRepeated(text, id),
  };
}
