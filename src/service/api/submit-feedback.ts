import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import { feedbackSchema, type Feedback } from '../../feedback/contract.ts';
import { redactPersonalData } from '../../feedback/redaction/redact.ts';
import { feedbackProblems } from '../../i18n/satisfaction/feedback-service.ts';
import type { FeedbackStore, StoredAnswer } from '../store/contract/feedback-store.ts';
import { AnswerRefusedError } from '../store/contract/store-errors.ts';
import { nameCell } from '../results/cells.ts';
import { listFieldErrors, type FieldError } from './field-errors.ts';
import { findUnknown, followRedirects } from './known-pages.ts';
import { noLimits, storePlaced, type SenderLimits } from './store-placed.ts';
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

/** Checks, redacts and stores what a client sent; its limits are asked only about what would be stored. Resolves once the answer is on disk. */
export async function submitFeedback(
  fields: unknown,
  { store, manifest, repeated, outages, now }: SubmitSettings,
  limits: SenderLimits = noLimits,
): Promise<Submitted> {
  const parsed = feedbackSchema.safeParse(fields);
  if (!parsed.success) return { status: 400, errors: listFieldErrors(parsed.error.issues) };
  const feedback = followRedirects(parsed.data, manifest());
  const unknown = findUnknown(feedback, manifest());
  if (unknown.length > 0) return { status: 422, errors: unknown };
  try {
    const placed = await storePlaced({
      store,
      outages,
      limits,
      cell: nameCell(feedback),
      id: feedback.id,
      submit: ({ standing, burst }) =>
        store.submit({ ...toStoredAnswer(feedback, repeated, now()), standing, burst }),
    });
    return placed.status === 200 || placed.status === 201
      ? { status: placed.status, id: feedback.id, page: feedback.page }
      : placed;
  } catch (error) {
    if (!(error instanceof AnswerRefusedError)) throw error;
    return { status: 400, errors: [{ field: '', reason: feedbackProblems.body }] };
  }
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
