import { formatMoment } from '../../../i18n/format.ts';
import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { hasRight, worksFor } from '../../../desk/people/person.ts';
import type { OfficeMail, Reminder } from '../../../desk/reminders/reminder-store.ts';
import { ContentError } from '../../../domain/errors.ts';
import { moderationMessages } from '../../../i18n/desk/moderation.ts';
import { reminderTexts as texts } from '../../../i18n/desk/reminder.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskActions, deskFields } from '../../../views/desk/desk-forms.ts';
import type { OfficeReminderView } from '../../../views/desk/reminder-view.ts';
import { readField } from '../../http/parse-fields.ts';
import { makeDigest } from '../../reminders/reminder-round.ts';
import { describeSession } from '../desk-session.ts';
import { listOffices } from '../read-desk-content.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage, type Saying } from '../show-desk.ts';
import type { PersonPage, SentForm, Visit } from '../visit.ts';

/** The page on which offices see what their reminder would say, and say where it goes. */
export function makeReminderPage(settings: DeskSettings): PersonPage {
  return {
    path: routes.deskReminders,
    right: 'write',
    open: (visit) => showReminders(visit, settings),
    take: (visit, form) => takeReminderForm(visit, form, settings),
  };
}

async function showReminders(
  visit: Visit,
  settings: DeskSettings,
  saying: Saying = {},
): Promise<FastifyReply> {
  const { reminders } = settings.store.desk;
  const [offices, mails, latest] = await Promise.all([
    listOffices(settings),
    reminders.listOfficeMail(),
    reminders.listReminders(),
  ]);
  const own = [...offices].filter(([id]) => mayChange(visit, id));
  const origin = settings.findOrigin(visit.request.raw);
  const views: OfficeReminderView[] = [];
  for (const [id, name] of own) {
    const mail = mails.find(({ office }) => office === id);
    const last = latest.find(({ office }) => office === id);
    views.push({
      id,
      name,
      email: mail?.email ?? '',
      isOn: mail?.isOn ?? true,
      lines: [describeMail(mail), ...(last === undefined ? [] : describeLast(last))],
      mayResend: last?.state === 'sending' || last?.state === 'failed',
      digest: await readDigest(id, origin, settings),
      calendar: routes.calendar(routes.area(id)),
    });
  }
  return visit.show(
    makePage(
      texts.heading,
      {
        signedIn: describeSession(visit.session, undefined),
        body: {
          kind: 'reminders',
          off: { sent: undefined, off: texts.off, 'no-origin': texts.noOrigin }[settings.mail],
          offices: views,
        },
      },
      saying,
    ),
  );
}

async function readDigest(
  office: string,
  origin: string,
  { store, content, now }: DeskSettings,
): Promise<string | undefined> {
  if (content === undefined) return undefined;
  try {
    return await makeDigest(office, { store, content, origin, now });
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

function mayChange({ person }: Visit, office: string): boolean {
  return hasRight(person.role, 'manage-people') || worksFor(person, [office]);
}

async function takeReminderForm(
  visit: Visit,
  { fields, action, trouble }: SentForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const refuse = (text: string, status: number): Promise<FastifyReply> =>
    showReminders(visit, settings, { message: { kind: 'problem', text }, status });
  const say = (text: string): Promise<FastifyReply> =>
    showReminders(visit, settings, { message: { kind: 'done', text } });
  if (trouble !== undefined) return refuse(moderationMessages.form, 403);
  const office = readField(fields, deskFields.office);
  if (!(await listOffices(settings)).has(office)) return refuse(texts.absent, 404);
  if (!mayChange(visit, office)) return refuse(texts.notYours, 403);
  const { reminders } = settings.store.desk;
  if (action === deskActions.sendAgain) {
    const last = (await reminders.listReminders()).find((each) => each.office === office);
    if (last === undefined) return refuse(moderationMessages.unreadable, 400);
    await reminders.settleReminder(office, last.month, {
      state: 'failed',
      // Long ago, so that the next round tries it.
      at: new Date(0).toISOString(),
      note: last.note,
    });
    return say(texts.queued);
  }
  if (action !== deskActions.setReminder) return refuse(moderationMessages.unreadable, 400);
  const email = readField(fields, deskFields.email).trim();
  if (email !== '' && !z.email().max(254).safeParse(email).success)
    return refuse(texts.badEmail, 422);
  const isOn = readField(fields, deskFields.wanted) !== '';
  const secret = randomBytes(32).toString('base64url');
  await reminders.setOfficeMail({ office, email, isOn, secret }, visit.by);
  return say(texts.done);
}

function describeMail(mail: OfficeMail | undefined): string {
  if (mail === undefined) return texts.noMail;
  return mail.isOn ? texts.active(mail.email) : texts.stopped(mail.email);
}

function describeLast({ state, month, at, note }: Reminder): readonly string[] {
  const line = texts.states[state](month, `(${formatMoment(at)})`);
  return note === '' ? [line] : [line, texts.reason(note)];
}
