import type { CaseState } from '../../domain/cases/case-states.ts';
import type { Feasibility } from '../../domain/proposals/feasibility.ts';
import { caseMailTexts as texts } from '../../i18n/desk/cases.ts';
import { wordCaseMail } from '../../i18n/desk/proposals.ts';
import { frameTexts } from '../../i18n/frame/frame.ts';
import { feasibilityNames } from '../../i18n/proposals/processes.ts';
import { nameJudgement, wordCase } from '../../i18n/proposals/proposal-page.ts';
import { routes } from '../../i18n/routes.ts';
import type { Log } from '../process/log.ts';
import type { MailSender } from '../reminders/reminder-round.ts';
import type { CaseEvent, CaseMail, StoredCase } from '../store/contract/case-store.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { CaseKeys, writeCasePath } from './case-keys.ts';

/** What telling senders of reports needs. */
export interface CaseMailSettings {
  readonly store: FeedbackStore;
  readonly keyFile: string;
  /** Where the portal stands. */
  readonly origin: string;
  readonly send: MailSender;
  readonly log: Log;
  readonly now: () => Date;
}

const minute = 60_000;
const longestPause = 6 * 60 * minute;

/**
 * Sends what is to be told to those who left an address, each message once: whoever claims it sends it. One that the mail server did not take is
 * tried again, with longer pauses; one whose sending was cut short is not, as it may have arrived. What a server says is not kept: it may hold the address.
 */
export async function sendCaseMails(settings: CaseMailSettings): Promise<void> {
  const { store, now, log } = settings;
  const mails = await store.cases.listMails();
  if (mails.length === 0) return;
  const keys = CaseKeys.open(settings.keyFile);
  for (const mail of mails) {
    const before = new Date(now().getTime() - findPause(mail.attempts)).toISOString();
    if (!(await store.cases.claimMail(mail.id, now().toISOString(), before))) continue;
    const kept = await store.cases.find(mail.parent);
    const settle = (state: 'sent' | 'failed'): Promise<void> =>
      store.cases.settleMail(mail.id, state, now().toISOString());
    try {
      if (kept !== undefined) await sendOne(mail, kept, keys, settings);
    } catch {
      log({ level: 'warn', message: texts.failed(kept?.number ?? '') });
      await settle('failed');
      continue;
    }
    await settle('sent');
  }
}

async function sendOne(
  { parent, revision }: CaseMail,
  kept: StoredCase,
  keys: CaseKeys,
  { store, origin, send }: CaseMailSettings,
): Promise<void> {
  const sealed = await store.cases.findAddress(parent);
  const event = (await store.cases.listEvents(parent)).find((one) => one.revision === revision);
  if (sealed === undefined || event === undefined) return;
  const what = nameEvent(event, kept.kind);
  const texts = wordCaseMail(kept.kind);
  const link = `${origin}${routes.reportCode(writeCasePath(keys.makeCode(parent)))}`;
  await send({
    to: keys.unseal(parent, sealed),
    subject: texts.subject(kept.number, what),
    text: texts.body(what, event.words ?? '', link, frameTexts.siteName),
    messageId: `<segnalazione-${kept.number}-${String(revision)}@${new URL(origin).hostname}>`,
  });
}

function nameEvent({ kind, detail }: CaseEvent, of: StoredCase['kind']): string {
  if (kind === 'state') return wordCase(of).states[detail as CaseState];
  return detail === '' ? texts.reply : nameJudgement(feasibilityNames[detail as Feasibility]);
}

function findPause(attempts: number): number {
  return attempts === 0 ? 0 : Math.min(longestPause, 5 * minute * 2 ** (attempts - 1));
}
