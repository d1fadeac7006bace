import { findRomeDay } from '../../domain/rome-day.ts';
import { usualMonths } from '../../domain/cases/report-settings.ts';
import { addDays, countDaysInMonth, formatIsoDate, type IsoDate } from '../../domain/iso-date.ts';
import { feedbackLog } from '../../i18n/satisfaction/feedback-service.ts';
import type { Log } from '../process/log.ts';
import type { FeedbackStore } from './contract/feedback-store.ts';
import { StoreUnavailableError } from './contract/store-errors.ts';

const day = 86_400_000;
const hour = 3_600_000;
/** Days after its end for which the address of a report is kept. */
const addressDays = 30;

/** First day of which comments are kept, `months` before `today`; the last day of a shorter month where there is no such day. */
export function findRetentionDay(today: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const keptYear = Math.floor(count / 12);
  const keptMonth = (count % 12) + 1;
  return formatIsoDate(keptYear, keptMonth, Math.min(date, countDaysInMonth(keptYear, keptMonth)));
}

/** What the retention job needs. */
export interface RetentionSettings {
  readonly store: FeedbackStore;
  readonly log: Log;
  /** Months for which comments are kept, at this moment. */
  readonly months: () => number;
  /** Months for which the logs of the desk name whoever acted; for good unless given. */
  readonly nameMonths?: number | undefined;
  /** Months for which words and photos of closed reports are kept, at this moment. */
  readonly caseMonths?: () => number;
  readonly now?: () => Date;
}

/** Erases comments that are too old; tells whether it could. */
export async function purgeOnce({
  store,
  log,
  months,
  nameMonths,
  caseMonths = () => usualMonths,
  now = () => new Date(),
}: RetentionSettings): Promise<boolean> {
  const today = findRomeDay(now());
  try {
    const count = await store.purgeOldComments(findRetentionDay(today, months()), {
      actor: 'service',
      day: today,
    });
    if (nameMonths !== undefined)
      await store.desk.purgeLogNames(`${findRetentionDay(today, nameMonths)}T00:00:00.000Z`);
    await store.cases.eraseOld({
      addresses: addDays(today, -addressDays),
      words: findRetentionDay(today, caseMonths()),
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
