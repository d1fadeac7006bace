import { caseProblems } from '../../i18n/cases/case-form.ts';
import type { CaseProblem } from '../../views/cases/case-form.ts';
import type { Ticket } from '../http/rate-limit.ts';
import type { CasePhoto, NewCase } from '../store/contract/case-store.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { AnswerRefusedError, StoreUnavailableError } from '../store/contract/store-errors.ts';
import type { CaseKeys } from './case-keys.ts';

/** What became of a report or a proposal, with the status that says so. */
export type SubmittedCase =
  | { readonly status: 201 | 200; readonly id: string; readonly code: string }
  | { readonly status: 400 | 403; readonly problems: readonly CaseProblem[] }
  | { readonly status: 409 }
  | { readonly status: 429 | 503; readonly retryAfter: number };

/** What keeping one needs. */
export interface KeepCaseSettings {
  readonly store: FeedbackStore;
  readonly keys: CaseKeys;
  readonly takeTicket: () => Ticket;
  readonly now: Date;
}

/** Stores what was checked and redacted; the limit is asked only about what would be stored. Resolves once it is on disk with its photos. */
export async function keepCase(
  sent: NewCase,
  photos: readonly CasePhoto[],
  { store, keys, takeTicket }: KeepCaseSettings,
): Promise<SubmittedCase> {
  const ticket = takeTicket();
  if (!ticket.granted) return { status: 429, retryAfter: ticket.retryAfter };
  try {
    const result = await store.cases.submit(sent, photos);
    if (result === 'conflict') {
      ticket.giveBack();
      return { status: 409 };
    }
    return { status: result === 'stored' ? 201 : 200, id: sent.id, code: keys.makeCode(sent.id) };
  } catch (error) {
    ticket.giveBack();
    if (error instanceof StoreUnavailableError)
      return { status: 503, retryAfter: error.retryAfter };
    if (error instanceof AnswerRefusedError)
      return { status: 400, problems: [{ field: '', text: caseProblems.unread }] };
    throw error;
  }
}

/** One problem for each bad field, in the words given for it. */
export function explainFields(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  explanations: Readonly<Record<string, CaseProblem>>,
): readonly CaseProblem[] {
  const names = [...new Set(issues.map(({ path }) => String(path[0] ?? '')))];
  return names.map((name) => explanations[name] ?? { field: '', text: caseProblems.unread });
}
