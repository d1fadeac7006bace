import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import type { SubmitResult } from '../store/contract/submit-result.ts';
import type { Ticket } from '../http/rate-limit.ts';
import type { Placement } from './network-shares.ts';
import type { StoreWatch } from './store-watch.ts';

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

/** What became of something that was to be stored. */
type Placed =
  | { readonly status: 200 }
  | { readonly status: 201 }
  | { readonly status: 409 }
  | { readonly status: 429 | 503; readonly retryAfter: number };

/** What storing needs. */
interface PlacedAnswer {
  readonly store: FeedbackStore;
  readonly outages: StoreWatch;
  readonly limits: SenderLimits;
  /** What it is counted for, and its id. */
  readonly cell: string;
  readonly id: string;
  readonly submit: (placement: Pick<Placement, 'standing' | 'burst'>) => Promise<SubmitResult>;
}

/** Stores something where the limits of its sender let it, and lets it wait where they say so. Resolves once it is on disk; rejects as `submit` does, but for a store that is away. */
export async function storePlaced({
  store,
  outages,
  limits,
  cell,
  id,
  submit,
}: PlacedAnswer): Promise<Placed> {
  const ticket = limits.takeTicket();
  if (!ticket.granted) return { status: 429, retryAfter: ticket.retryAfter };
  const placement = limits.place(cell, id);
  try {
    const result = await submit(placement);
    if (result === 'stored') await suspend(store, placement);
    else placement.undo();
    outages.noteSuccess();
    if (result !== 'conflict') return { status: result === 'stored' ? 201 : 200 };
    ticket.giveBack();
    return { status: 409 };
  } catch (error) {
    placement.undo();
    ticket.giveBack();
    if (!(error instanceof StoreUnavailableError)) throw error;
    outages.noteFailure(error.message);
    return { status: 503, retryAfter: error.retryAfter };
  }
}

/** Lets earlier answers wait too, where this one has shown that they are of a burst. They were queued before it, and so are stored. */
async function suspend(store: FeedbackStore, { keep, burst }: Placement): Promise<void> {
  const ids = keep();
  if (ids.length > 0 && burst !== undefined) await store.suspend(ids, burst);
}
