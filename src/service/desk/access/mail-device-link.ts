import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Person } from '../../../desk/people/person.ts';
import { accessTexts as texts } from '../../../i18n/desk/access.ts';
import { routes } from '../../../i18n/routes.ts';
import { hashSessionSecret } from '../../store/session-secret.ts';
import type { DeskSettings } from '../send-desk.ts';

const hour = 3_600_000;

/** Mails somebody, at most once an hour, a link that makes the device known on which it is opened; without an address or a mail server nothing happens. */
export async function mailDeviceLink(
  person: Person | undefined,
  request: IncomingMessage,
  { store, sendMail, links, now, findOrigin }: DeskSettings,
): Promise<void> {
  if (person?.email === undefined || sendMail === undefined) return;
  if (!links.take('', person.id).granted) return;
  const secret = randomBytes(32).toString('base64url');
  await store.desk.access.addDeviceLink(hashSessionSecret(secret), person.id, {
    at: now().toISOString(),
    expires: new Date(now().getTime() + hour).toISOString(),
  });
  await sendMail({
    to: person.email,
    subject: texts.mail.subject,
    text: texts.mail.text(findOrigin(request) + routes.deskDevice(secret)),
  });
}
