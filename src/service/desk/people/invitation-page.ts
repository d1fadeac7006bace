import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findRomeDay } from '../../../domain/rome-day.ts';
import {
  findPasswordFault,
  hashPassword,
  longestPassword,
  shortestPassword,
} from '../../../desk/people/password.ts';
import { signInTexts } from '../../../i18n/desk/moderation.ts';
import { invitationTexts as texts } from '../../../i18n/desk/people.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskFields } from '../../../views/desk/desk-forms.ts';
import { showText } from '../../../views/desk/show-text.ts';
import { readField } from '../../http/parse-fields.ts';
import { CrowdedError } from '../../process/fair-queue.ts';
import { hashSessionSecret } from '../../store/session-secret.ts';
import { orUnavailable } from '../desk-scope.ts';
import { openPersonSession } from '../enter-desk.ts';
import { readDeskFields } from '../read-desk-fields.ts';
import { sendDesk, type DeskPage, type DeskSettings } from '../send-desk.ts';
import { makePage, showRefusal, type Saying } from '../show-desk.ts';

/** Adds the page on which whoever holds a link chooses a password, once, and is let in. */
export function addInvitationPage(scope: FastifyInstance, settings: DeskSettings): void {
  const path = routes.deskInvitation(':secret(^[\\w-]{43}$)');
  const readSecret = (request: FastifyRequest): string =>
    (request.params as { readonly secret: string }).secret;
  scope.get(path, (request, reply) =>
    orUnavailable(request, reply, settings, async () =>
      sendDesk(request, reply, settings, await showInvitation(readSecret(request), settings)),
    ),
  );
  scope.post(path, (request, reply) => {
    const read = readDeskFields(request, settings);
    if (!('fields' in read))
      return sendDesk(request, reply, settings, showRefusal(read.text, read.status));
    const password = readField(read.fields, deskFields.password);
    return orUnavailable(request, reply, settings, () =>
      takePassword(request, reply, { secret: readSecret(request), password }, settings),
    );
  });
}

async function showInvitation(
  secret: string,
  { store, now }: DeskSettings,
  saying: Saying = {},
): Promise<DeskPage> {
  const person = await store.desk.findInvited(hashSessionSecret(secret), findRomeDay(now()));
  if (person === undefined)
    return makePage(
      texts.goneHeading,
      { body: { kind: 'notice', typed: '' } },
      { message: { kind: 'problem', text: texts.gone }, status: 410 },
    );
  return makePage(
    texts.heading,
    {
      body: {
        kind: 'invitation',
        address: routes.deskInvitation(secret),
        name: showText(person.name),
        login: person.email ?? person.name,
        isWrong: saying.message !== undefined,
        shortest: shortestPassword,
        longest: longestPassword,
      },
    },
    saying,
  );
}

async function takePassword(
  request: FastifyRequest,
  reply: FastifyReply,
  { secret, password }: { readonly secret: string; readonly password: string },
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { store, now, passwords, isSecure } = settings;
  const again = async (text: string, status: number): Promise<FastifyReply> =>
    sendDesk(
      request,
      reply,
      settings,
      await showInvitation(secret, settings, { message: { kind: 'problem', text }, status }),
    );
  const link = hashSessionSecret(secret);
  const today = findRomeDay(now());
  const invited = await store.desk.findInvited(link, today);
  if (invited === undefined)
    return sendDesk(request, reply, settings, await showInvitation(secret, settings));
  const fault = findPasswordFault(password, invited);
  if (fault === 'short') return again(texts.faults.short(shortestPassword), 422);
  if (fault === 'long') return again(texts.faults.long(longestPassword), 422);
  if (fault !== undefined) return again(texts.faults[fault], 422);
  try {
    const kept = await passwords.known.run(invited.id, () =>
      hashPassword(password, passwords.cost),
    );
    const at = now().toISOString();
    const person = await store.desk.acceptInvitation(link, kept, { today, at });
    if (person === undefined)
      return await sendDesk(request, reply, settings, await showInvitation(secret, settings));
    const secure = isSecure(request.raw);
    const { cookies } = await openPersonSession(person, { secure, device: undefined }, settings);
    return await reply
      .code(303)
      .headers({ 'Set-Cookie': [...cookies], Location: routes.moderation })
      .send();
  } catch (error) {
    if (error instanceof CrowdedError) return again(signInTexts.busy, 503);
    throw error;
  }
}
