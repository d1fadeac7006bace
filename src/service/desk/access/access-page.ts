import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { findCodeStep, writeBase32 } from '../../../desk/people/totp.ts';
import { accessTexts as texts } from '../../../i18n/desk/access.ts';
import { moderationMessages } from '../../../i18n/desk/moderation.ts';
import { frameTexts } from '../../../i18n/frame/frame.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskActions, deskFields } from '../../../views/desk/desk-forms.ts';
import { readField } from '../../http/parse-fields.ts';
import { describeSession } from '../desk-session.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage, type Saying } from '../show-desk.ts';
import type { PersonPage, SentForm, Visit } from '../visit.ts';

/** Bytes of what codes are made from (RFC 4226 recommends 160 bits). */
const secretBytes = 20;

/** The page on which everybody turns the own second factor on and off. */
export function makeAccessPage(settings: DeskSettings): PersonPage {
  return {
    path: routes.deskAccess,
    open: (visit) => showAccess(visit, settings),
    take: (visit, form) => takeAccessForm(visit, form, settings),
  };
}

async function showAccess(
  visit: Visit,
  { store }: DeskSettings,
  saying: Saying = {},
  chosen?: string,
): Promise<FastifyReply> {
  const isOn = (await store.desk.access.findSecondFactor(visit.person.id)) !== undefined;
  const secret = chosen ?? randomBytes(secretBytes).toString('base64url');
  const key = writeBase32(Buffer.from(secret, 'base64url'));
  const label = `${frameTexts.siteName}:${visit.person.email ?? visit.person.name}`;
  const query = new URLSearchParams({ secret: key, issuer: frameTexts.siteName });
  return visit.show(
    makePage(
      texts.heading,
      {
        signedIn: describeSession(visit.session, undefined),
        body: {
          kind: 'access',
          setup: isOn
            ? undefined
            : {
                secret,
                key: key.replaceAll(/.{4}(?=.)/gu, '$& '),
                address: `otpauth://totp/${encodeURIComponent(label)}?${query.toString().replaceAll('+', '%20')}`,
              },
        },
      },
      saying,
    ),
  );
}

async function takeAccessForm(
  visit: Visit,
  { fields, action, trouble }: SentForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { access } = settings.store.desk;
  const { id } = visit.person;
  const chosen = /^[\w-]{27}$/u.exec(readField(fields, deskFields.secret))?.[0];
  const refuse = (text: string, status: number): Promise<FastifyReply> =>
    showAccess(visit, settings, { message: { kind: 'problem', text }, status }, chosen);
  const say = (text: string): Promise<FastifyReply> =>
    showAccess(visit, settings, { message: { kind: 'done', text } });
  if (trouble !== undefined) return refuse(moderationMessages.form, 403);
  const present = await access.findSecondFactor(id);
  const secret = present ?? (chosen === undefined ? undefined : Buffer.from(chosen, 'base64url'));
  const isKnown = action === (present === undefined ? deskActions.turnOn : deskActions.turnOff);
  if (!isKnown || secret === undefined) return refuse(moderationMessages.unreadable, 400);
  const step = findCodeStep(secret, readField(fields, deskFields.code), settings.now());
  if (step === undefined) return refuse(texts.badCode, 422);
  if (present === undefined) {
    await access.setSecondFactor(id, secret, step, visit.by);
    return say(texts.done.on);
  }
  if (!(await access.useStep(id, step))) return refuse(texts.badCode, 422);
  await access.removeSecondFactor(id, visit.by);
  return say(texts.done.off);
}
