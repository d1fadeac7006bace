import { caseMailTexts } from '../i18n/desk/cases.ts';
import { sendCaseMails, type CaseMailSettings } from './cases/mail-round.ts';
import { repeatRounds } from './repeat-rounds.ts';

/** Milliseconds between two looks at what is to be told. */
const pause = 30_000;

/** Tells senders of reports what happens from now on; gives back a way to end it. */
export function startCaseMails(settings: CaseMailSettings): () => void {
  const { log } = settings;
  return repeatRounds(() => sendCaseMails(settings), { pause, message: caseMailTexts.round, log });
}
