import { type DrainResult, openOutbox, type Outbox } from '../../../feedback/outbox/outbox.ts';
import type { OutboxEntry } from '../../../feedback/outbox/outbox-entry.ts';
import { sendFeedback } from '../../../feedback/outbox/sender.ts';
import { setMark } from './outbox-mark.ts';

/** Address that takes answers. */
export const ENDPOINT = '/api/feedback';

/** Longest timer that browsers keep exactly. */
const LONGEST_TIMER = 2_147_483_647;

/** Called after every change: ids delivered just now by this page, and what is still on the device. */
type OutboxListener = (delivered: readonly string[], left: readonly OutboxEntry[]) => void;

/** The outbox of the page: drained when the page comes to life, when the network is back, when something is due. */
export interface PageOutbox {
  readonly outbox: Outbox;
  readonly drain: (isBackOnline?: boolean) => Promise<DrainResult>;
  readonly listen: (listener: OutboxListener) => void;
}

let opened: Promise<PageOutbox> | undefined;

/** The outbox of this page, opened once. Rejects with an OutboxUnavailableError where the browser gives no storage. */
export function openPageOutbox(): Promise<PageOutbox> {
  opened ??= connect();
  return opened;
}

async function connect(): Promise<PageOutbox> {
  const channel =
    'BroadcastChannel' in globalThis ? new BroadcastChannel('feedback-outbox') : undefined;
  // Both are missing on pages without TLS.
  const { storage, locks } = navigator as {
    readonly storage?: StorageManager;
    readonly locks?: LockManager;
  };
  const outbox = await openOutbox(globalThis.indexedDB, { storage, channel });
  const listeners = new Set<OutboxListener>();
  let timer: number | undefined;

  const tell = (delivered: readonly string[], left: readonly OutboxEntry[]): void => {
    setMark(left.length > 0);
    for (const listener of listeners) listener(delivered, left);
  };
  const drain = async (isBackOnline = false): Promise<DrainResult> => {
    const result = await outbox.drain(
      async (feedback) => {
        const outcome = await sendFeedback(feedback, ENDPOINT, fetch);
        if (outcome.kind === 'delivered' && outcome.receipt.path !== undefined)
          setMark(true, 'codes');
        return outcome;
      },
      locks,
      isBackOnline,
    );
    tell(result.delivered, result.left);
    clearTimeout(timer);
    if (result.nextDue !== undefined)
      timer = window.setTimeout(
        () => void drain(),
        Math.min(Math.max(result.nextDue - Date.now(), 1000), LONGEST_TIMER),
      );
    return result;
  };
  addEventListener('online', () => void drain(true));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void drain();
  });
  // Another tab has sent, added or thrown away something.
  channel?.addEventListener('message', () => void outbox.list().then((left) => tell([], left)));
  return { outbox, drain, listen: (listener) => void listeners.add(listener) };
}
