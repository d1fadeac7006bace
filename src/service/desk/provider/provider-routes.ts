import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { providerTexts as texts } from '../../../i18n/desk/provider.ts';
import { routes } from '../../../i18n/routes.ts';
import { showText } from '../../../views/desk/show-text.ts';
import { orUnavailable } from '../desk-scope.ts';
import { readCookies, writeCookie } from '../desk-session.ts';
import { findWays, openPersonSession } from '../enter-desk.ts';
import { sendDesk, type DeskSettings } from '../send-desk.ts';
import { makePage, showSignIn } from '../show-desk.ts';
import type { IdentityProvider } from './identity-provider.ts';

/** Adds the way in by the municipality's own accounts. Whoever comes back gets a page and no redirect: a browser would not send the new cookie along on a way that began elsewhere. */
export function addProviderRoutes(scope: FastifyInstance, settings: DeskSettings): void {
  const { provider } = settings;
  if (provider === undefined) return;
  scope.get(routes.deskProvider, (request, reply) =>
    orUnavailable(request, reply, settings, () => begin(request, reply, settings, provider)),
  );
  scope.get(routes.deskProviderReturn, (request, reply) =>
    orUnavailable(request, reply, settings, () => finish(request, reply, settings, provider)),
  );
}

async function begin(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: DeskSettings,
  provider: IdentityProvider,
): Promise<FastifyReply> {
  const { findOrigin, isSecure, reportTrouble } = settings;
  try {
    const { address, memory } = await provider.begin(
      findOrigin(request.raw) + routes.deskProviderReturn,
    );
    return await reply
      .code(303)
      .headers({
        Location: address,
        'Set-Cookie': writeCookie(memory, isSecure(request.raw), 'accesso'),
      })
      .send();
  } catch (error) {
    reportTrouble(error);
    return refuse(request, reply, settings, texts.away, 503);
  }
}

async function finish(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: DeskSettings,
  provider: IdentityProvider,
): Promise<FastifyReply> {
  const { store, findOrigin, isSecure, reportTrouble } = settings;
  const secure = isSecure(request.raw);
  const [memory] = readCookies(request.raw.headers.cookie, secure, 'accesso');
  reply.header('Set-Cookie', [writeCookie(undefined, secure, 'accesso')]);
  if (memory === undefined) return refuse(request, reply, settings, texts.late, 403);
  let email: string | undefined;
  try {
    email = await provider.finish(
      new URL(findOrigin(request.raw) + (request.raw.url ?? '')),
      memory,
    );
  } catch (error) {
    reportTrouble(error);
    return refuse(request, reply, settings, texts.failed, 403);
  }
  if (email === undefined) return refuse(request, reply, settings, texts.noEmail, 403);
  const person = (await store.desk.findLogin(email))?.person;
  if (person?.email !== email)
    return refuse(request, reply, settings, texts.unknown(showText(email)), 403);
  const { cookies } = await openPersonSession(person, { secure, device: undefined }, settings);
  const page = makePage(texts.heading, {
    body: { kind: 'entered', text: texts.entered(showText(person.name)) },
  });
  return sendDesk(request, reply.header('Set-Cookie', [...cookies]), settings, page);
}

async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: DeskSettings,
  text: string,
  status: number,
): Promise<FastifyReply> {
  const saying = { message: { kind: 'problem', text }, status } as const;
  const page = showSignIn(routes.moderation, await findWays(settings), saying);
  return sendDesk(request, reply, settings, page);
}
