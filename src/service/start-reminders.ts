import { reminderLog } from '../i18n/desk/reminder.ts';
import { repeatRounds } from './repeat-rounds.ts';
import { remindOffices, type ReminderSettings } from './reminders/reminder-round.ts';

/** Milliseconds between two looks at what is to be sent. */
const pause = 60_000;

/** Reminds offices from now on; gives back a way to end it. */
export function startReminders(settings: ReminderSettings): () => void {
  const { log } = settings;
  return repeatRounds(() => remindOffices(settings), { pause, message: reminderLog.round, log });
}
