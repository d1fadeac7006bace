import { StoreUnavailableError } from './store/contract/store-errors.ts';
import type { Log } from './process/log.ts';

/**
 * Runs `round` now and again `pause` milliseconds after each end; gives back a way to end it. One that fails is said as `message` in the
 * log, where the store was away as a warning, and the next is made all the same.
 */
export function repeatRounds(
  round: () => Promise<void>,
  { pause, message, log }: { readonly pause: number; readonly message: string; readonly log: Log },
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    try {
      await round();
    } catch (error) {
      const isAway = error instanceof StoreUnavailableError;
      log({
        level: isAway ? 'warn' : 'error',
        message,
        stack: isAway ? undefined : String(error),
      });
    }
    if (!stopped) timer = setTimeout(() => void run(), pause).unref();
  };
  void run();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
