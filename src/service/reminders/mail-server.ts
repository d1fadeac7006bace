import { createTransport } from 'nodemailer';
import type { OutgoingMail } from './reminder-round.ts';

/** Longest wait for a mail server at each step. */
const patience = 20_000;

/** What hands plain messages to the mail server at `url` (`smtp://user:password@host:587`, `smtps://…`). */
export function createMailSender(url: string, from: string): (mail: OutgoingMail) => Promise<void> {
  const transport = createTransport(
    {
      url,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return async ({ to, subject, text, messageId, stop }) => {
    await transport.sendMail({
      to,
      subject,
      text,
      messageId,
      // RFC 8058: one press in the mail program ends it; RFC 3834: nothing should answer by itself.
      list: { unsubscribe: { url: stop } },
      headers: {
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    });
  };
}
