import { reminderLog } from '../i18n/desk/reminder.ts';
import { StoreUnavailableError } from './store/contract/store-errors.ts';
import { remindOffices, type ReminderSettings } from './reminders/reminder-round.ts';

/** Milliseconds between two looks at what is to be sent. */
const pause = 60_000;

/** Reminds offices from now on; gives back a way to end it. */
export function startReminders(settings: ReminderSettings): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    try {
      await remindOffices(settings);
    } catch (error) {
      settings.log({
        level: error instanceof StoreUnavailableError ? 'warn' : 'error',
        message: reminderLog.round,
        stack: error instanceof StoreUnavailableError ? undefined : String(error),
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
