import { openCaseStates } from '../../domain/cases/case-states.ts';
import { findRomeDay, findRomeHour } from '../../domain/rome-day.ts';
import type { LiveContent } from '../../desk/live-content.ts';
import type { OfficeMail } from '../../desk/reminders/reminder-store.ts';
import { reminderLog } from '../../i18n/desk/reminder.ts';
import { frameTexts } from '../../i18n/frame/frame.ts';
import type { Log } from '../process/log.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { mostTold, writeDigest, writeMail } from './digest.ts';

/** A message as it is handed to a mail server. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId?: string;
  /** Address that ends messages of this kind with a POST (RFC 8058). */
  readonly stop?: string;
}

/** Hands a message to the mail server; rejects with what that says. */
export type MailSender = (mail: OutgoingMail) => Promise<void>;

/** What reminding offices needs. */
export interface ReminderSettings {
  readonly store: FeedbackStore;
  readonly content: LiveContent;
  /** Where the portal stands. */
  readonly origin: string;
  readonly send: MailSender;
  readonly log: Log;
  readonly now: () => Date;
}

/** Hour in Italy from which on reminders go out. */
const firstHour = 8;
const minute = 60_000;
/** Longest pause before a message is tried again. */
const longestPause = 6 * 60 * minute;

/**
 * Sends each office the reminder of this month, once: whoever writes the row of the month first sends it. One that the mail server did not take
 * is tried again, with longer pauses; one whose sending was cut short is not, as it may have arrived.
 */
export async function remindOffices(settings: ReminderSettings): Promise<void> {
  const { store, now } = settings;
  const { reminders } = store.desk;
  if (findRomeHour(now()) < firstHour) return;
  const month = findRomeDay(now()).slice(0, 7);
  const former = new Map(
    (await reminders.listReminders()).map((reminder) => [reminder.office, reminder]),
  );
  for (const mail of await reminders.listOfficeMail()) {
    if (!mail.isOn) continue;
    const known = former.get(mail.office);
    const at = now().toISOString();
    const isOurs =
      known?.month === month
        ? known.state === 'failed' &&
          (await reminders.reclaimReminder(mail.office, month, {
            at,
            before: new Date(now().getTime() - findPause(known.attempts)).toISOString(),
          }))
        : await reminders.claimReminder(mail.office, month, at);
    if (isOurs) await remind(mail, month, settings);
  }
}

async function remind(mail: OfficeMail, month: string, settings: ReminderSettings): Promise<void> {
  const { store, now, send, log, origin } = settings;
  const { office } = mail;
  const settle = (state: 'sent' | 'failed' | 'nothing', note = ''): Promise<void> =>
    store.desk.reminders.settleReminder(office, month, { state, at: now().toISOString(), note });
  try {
    const made = await makeReminder(mail, month, settings);
    if (made === undefined) {
      await settle('nothing');
      return;
    }
    await send({
      to: mail.email,
      ...made,
      // The same for a month and an office, so that mail programs would know a second one.
      messageId: `<promemoria-${month}-${office}@${new URL(origin).hostname}>`,
    });
  } catch (error) {
    log({ level: 'warn', message: reminderLog.failed(office) });
    await settle('failed', error instanceof Error ? error.message : String(error));
    return;
  }
  await settle('sent');
  log({ level: 'info', message: reminderLog.sent(office) });
}

/** The message that an office would get in a month; nothing where nothing waits. Rejects with a ContentError where the content cannot be read. */
async function makeReminder(
  { office, secret }: OfficeMail,
  month: string,
  settings: Pick<ReminderSettings, 'store' | 'content' | 'origin' | 'now'>,
): Promise<ReturnType<typeof writeMail> | undefined> {
  const { origin, content } = settings;
  const today = findRomeDay(settings.now());
  const { portal } = await content.read(today);
  const digest = await makeDigest(office, settings);
  const name = portal.areas.find(({ id }) => id === office)?.name ?? office;
  const { town } = portal.municipality;
  return digest === undefined
    ? undefined
    : writeMail(digest, {
        office,
        month,
        name,
        portal: frameTexts.titleSuffix(town),
        origin,
        secret,
      });
}

/** What waits for an office today, in words; nothing where nothing waits. */
export async function makeDigest(
  office: string,
  { store, content, origin, now }: Pick<ReminderSettings, 'store' | 'content' | 'origin' | 'now'>,
): Promise<string | undefined> {
  const today = findRomeDay(now());
  const [drafts, comments, live] = await Promise.all([
    store.desk.listDrafts({ states: ['draft', 'returned'] }),
    store.listComments({ oldestFirst: true }),
    content.read(today),
  ]);
  // Without the settings no reports or proposals are taken: what came before them waits for nobody.
  const readOpen = async (isTaken: boolean, isProposal: boolean) => {
    const open = { states: openCaseStates, offices: [office], isMain: true, isProposal };
    const [first, count] = isTaken
      ? await Promise.all([
          store.cases.list({ ...open, limit: mostTold, offset: 0 }),
          store.cases.count(open),
        ])
      : [[], 0];
    return { first, count };
  };
  return writeDigest({
    content: live,
    reports: await readOpen(live.portal.reports !== undefined, false),
    proposals: await readOpen(live.portal.processes.length > 0, true),
    office,
    today,
    drafts,
    comments: comments.filter(({ state, reply }) => state !== 'hidden' && reply === undefined),
    origin,
  });
}

function findPause(attempts: number): number {
  return Math.min(longestPause, 5 * minute * 2 ** (attempts - 1));
}
