import { createTransport } from 'nodemailer';
import type { MailSender } from './reminder-round.ts';

/** Longest wait for a mail server at each step. */
const patience = 20_000;

/** What hands plain messages to the mail server at `url` (`smtp://user:password@host:587`, `smtps://…`). */
export function createMailSender(url: string, from: string): MailSender {
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
      ...(messageId === undefined ? {} : { messageId }),
      headers: {
        // RFC 3834: nothing should answer by itself. RFC 8058: one press in the mail program ends it.
        'Auto-Submitted': 'auto-generated',
        ...(stop === undefined
          ? {}
          : {
              'List-Unsubscribe': `<${stop}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
      },
    });
  };
}
