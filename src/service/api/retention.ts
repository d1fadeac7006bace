import { findRomeDay } from '../../domain/rome-day.ts';
import { feedbackLog } from '../../i18n/satisfaction/feedback-service.ts';
import type { Log } from '../log.ts';
import type { FeedbackStore } from '../store/feedback-store.ts';
import { StoreUnavailableError } from '../store/store-errors.ts';

/** Months for which comments are kept unless the municipality says otherwise. */
export const COMMENT_MONTHS = 12;

const day = 86_400_000;
const hour = 3_600_000;

/** What the retention job needs. */
export interface RetentionSettings {
  readonly store: FeedbackStore;
  readonly log: Log;
  /** Months for which comments are kept, at this moment. */
  readonly months: () => number;
  readonly now?: () => Date;
}

/** The first day whose comments are still kept: `months` months before `today`, or the last day of that month where it is shorter. */
export function findOldestKept(today: string, months: number): string {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastDate)))
    .toISOString()
    .slice(0, 10);
}

/** Erases comments that are too old; tells whether it could. */
export async function purgeOnce({
  store,
  log,
  months,
  now = () => new Date(),
}: RetentionSettings): Promise<boolean> {
  const today = findRomeDay(now());
  try {
    const count = await store.purgeOldComments(findOldestKept(today, months()), {
      actor: 'service',
      day: today,
    });
    if (count > 0) log({ level: 'info', message: feedbackLog.purged(count) });
    return true;
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    log({ level: 'warn', message: feedbackLog.purgeFailed });
    return false;
  }
}

/** Erases old comments now and then once a day, an hour after a failure; gives back a way to end it. */
export function startRetention(settings: RetentionSettings): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    let done = false;
    try {
      done = await purgeOnce(settings);
    } catch (error) {
      settings.log({
        level: 'error',
        message: feedbackLog.purgeFailed,
        stack: error instanceof Error ? error.stack : String(error),
      });
    }
    if (!stopped) timer = setTimeout(() => void run(), done ? day : hour).unref();
  };
  void run();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
