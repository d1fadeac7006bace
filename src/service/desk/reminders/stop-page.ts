import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { reminderTexts as texts } from '../../../i18n/desk/reminder.ts';
import { routes } from '../../../i18n/routes.ts';
import type { StopView } from '../../../views/desk/reminder-view.ts';
import { orUnavailable } from '../desk-scope.ts';
import { readDeskFields } from '../read-desk-fields.ts';
import { sendDesk, type DeskPage, type DeskSettings } from '../send-desk.ts';
import { makePage, showRefusal } from '../show-desk.ts';

/** Adds the page to which a reminder leads whoever wants no more of them: it asks on GET, as mail programs follow links by themselves, and ends them on POST (RFC 8058). */
export function addStopPage(scope: FastifyInstance, settings: DeskSettings): void {
  const path = routes.deskStopReminders(':secret(^[\\w-]{43}$)');
  const { store, now } = settings;
  const { reminders } = store.desk;
  const readSecret = (request: FastifyRequest): string =>
    (request.params as { readonly secret: string }).secret;
  const show = (request: FastifyRequest, reply: FastifyReply, page: DeskPage) =>
    sendDesk(request, reply, settings, page);
  scope.get(path, (request, reply) =>
    orUnavailable(request, reply, settings, async () => {
      const secret = readSecret(request);
      const mail = await reminders.findOfficeMail(secret);
      if (mail === undefined) return show(request, reply, gone);
      const view = mail.isOn
        ? { address: routes.deskStopReminders(secret), text: texts.stopText(mail.email) }
        : { address: undefined, text: texts.isStopped(mail.email) };
      return show(request, reply, makeStopPage(view));
    }),
  );
  scope.post(path, (request, reply) => {
    const read = readDeskFields(request, settings);
    if (!('fields' in read)) return show(request, reply, showRefusal(read.text, read.status));
    return orUnavailable(request, reply, settings, async () => {
      const secret = readSecret(request);
      const mail = await reminders.findOfficeMail(secret);
      if (mail === undefined) return show(request, reply, gone);
      await reminders.stopReminders(secret, now().toISOString());
      const text = texts.isStopped(mail.email);
      return show(request, reply, makeStopPage({ address: undefined, text }));
    });
  });
}

const gone = makePage(
  texts.goneHeading,
  { body: { kind: 'notice', typed: '' } },
  { message: { kind: 'problem', text: texts.gone }, status: 410 },
);

function makeStopPage(view: StopView): DeskPage {
  return makePage(texts.stopHeading, { body: { kind: 'stop-reminders', ...view } });
}
