import {
  type OutboxEntry,
  OutboxFullError,
  OutboxUnavailableError,
  type Waiting,
} from '../../feedback/outbox/outbox-entry.ts';
import { sendFeedback } from '../../feedback/outbox/sender.ts';
import { setMark } from './outbox/outbox-mark.ts';
import { ENDPOINT, openPageOutbox, type PageOutbox } from './outbox/page-outbox.ts';

/** After so many milliseconds the reader hears that the answer is safe on the device, while it is still on its way. */
const PATIENCE = 6_000;

/** What became of an answer. */
export type AnswerFate =
  | { readonly name: 'sent' | 'unsaved' }
  /** On the device; `offline` when the browser knows of no network. */
  | { readonly name: 'kept'; readonly offline: boolean }
  /** Not accepted, with the status that says why; nothing where the honeypot was filled. */
  | { readonly name: 'refused'; readonly status: number | undefined };

/** Keeps an answer or a report on the device, sends it, and tells each state it comes to, also a later one: kept now, sent when the network is back. */
export async function sendAnswer(
  feedback: Waiting,
  tell: (phase: AnswerFate) => void,
): Promise<void> {
  let page: PageOutbox;
  try {
    page = await openPageOutbox();
    // One that was refused or delayed before is in the outbox already, and gets a new chance.
    await page.outbox.add(feedback);
    // At once, so that the next page sends what this one is closed over.
    setMark(true);
    await page.outbox.retry(feedback.id);
  } catch (error) {
    if (!(error instanceof OutboxUnavailableError || error instanceof OutboxFullError)) throw error;
    await sendWithoutOutbox(feedback, tell);
    return;
  }
  await drainAndTell(page, feedback.id, tell);
}

/** Where nothing can be kept the answer has one chance; if it fails, the text stays in the form. */
async function sendWithoutOutbox(
  feedback: Waiting,
  tell: (phase: AnswerFate) => void,
): Promise<void> {
  const outcome = await sendFeedback(feedback, ENDPOINT, fetch);
  if (outcome.kind === 'delivered') tell({ name: 'sent' });
  else if (outcome.kind === 'refused') tell({ name: 'refused', status: outcome.status });
  else tell({ name: 'unsaved' });
}

async function drainAndTell(
  { outbox, drain, listen }: PageOutbox,
  id: string,
  tell: (phase: AnswerFate) => void,
): Promise<void> {
  let over = false;
  const slow = setTimeout(() => {
    if (!over) tell({ name: 'kept', offline: false });
  }, PATIENCE);
  const settle = (delivered: readonly string[], left: readonly OutboxEntry[]): void => {
    if (over) return;
    const entry = left.find(({ feedback }) => feedback.id === id);
    if (entry === undefined || delivered.includes(id)) {
      over = true;
      tell({ name: 'sent' });
    } else if (entry.state === 'refused') {
      over = true;
      tell({ name: 'refused', status: entry.refusal ?? 0 });
      // The text is in the form, where its reader can put it right; a copy on the device would only come back later.
      void outbox.discard(id);
    } else if (entry.delay !== undefined) {
      tell({ name: 'kept', offline: entry.delay === 'network' });
    }
    if (over || entry?.delay !== undefined) clearTimeout(slow);
  };
  listen(settle);
  const { delivered, left } = await drain();
  settle(delivered, left);
}
