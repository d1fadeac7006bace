import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasRight, type DeskRight, type Person } from '../../desk/people/person.ts';
import type { DeskActor } from '../../desk/people/desk-actor.ts';
import {
  moderationMessages as messages,
  moderationTexts,
  signInTexts,
} from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import { deskActions, deskFields } from '../../views/desk/desk-forms.ts';
import type { KeptText } from '../../views/desk/desk-page.ts';
import { readField, type Fields } from '../http/parse-fields.ts';
import type { SentFile } from '../http/read-multipart.ts';
import { orUnavailable } from './desk-scope.ts';
import {
  describeSession,
  endDeskSession,
  findDeskSession,
  isFormToken,
  nameActor,
  writeCookie,
  type DeskSession,
} from './desk-session.ts';
import { enterDesk, findWays } from './enter-desk.ts';
import { readDeskFields } from './read-desk-fields.ts';
import { sendDesk, type DeskPage, type DeskSettings } from './send-desk.ts';
import { makePage, showOff, showRefusal, showSignIn } from './show-desk.ts';

/** Somebody with an account at a page of the desk. */
export interface Visit {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly session: DeskSession;
  readonly person: Person;
  readonly by: DeskActor;
  /** Sends a page of the desk, or leads to another address. */
  readonly show: (page: DeskPage) => Promise<FastifyReply>;
  readonly goTo: (address: string) => FastifyReply;
  /** Sends a page that says why something is not shown, with what was typed. */
  readonly refuse: (text: string, status: number, typed?: string) => Promise<FastifyReply>;
}

/** What a form sent, with why it cannot be taken as it is: `expired` where it was sent again after signing in, `foreign` where it was not made in this session. */
export interface SentForm {
  readonly fields: Fields;
  /** Files chosen beside them. */
  readonly files: readonly SentFile[];
  readonly action: string;
  readonly trouble: 'expired' | 'foreign' | undefined;
}

/** A page of the desk for people with an account. */
export interface PersonPage {
  readonly path: string;
  /** What it takes to open it; nothing beyond an account unless given. */
  readonly right?: DeskRight;
  readonly open: (visit: Visit) => Promise<FastifyReply>;
  /** Takes a form; one with a trouble is shown again, with what was typed, and nothing is done. A page without it is opened. */
  readonly take?: (visit: Visit, form: SentForm) => Promise<FastifyReply>;
  /** What of a form is kept while somebody signs in again. */
  readonly keep?: (fields: Fields) => KeptText;
  /** What whoever has sent a file is told where the session has ended, if more than that: a page cannot take a file along. */
  readonly ended?: string;
}

/** Adds a page for people with an account: whoever is not signed in signs in first, and what was typed goes on from there. */
export function addPersonPage(
  scope: FastifyInstance,
  settings: DeskSettings,
  page: PersonPage,
): void {
  scope.get(page.path, (request, reply) =>
    orUnavailable(request, reply, settings, async () => {
      const session = await findSession(request, settings);
      if (session === undefined) return askToSignIn(request, reply, settings);
      return admit(request, reply, settings, page, session, page.open);
    }),
  );
  // Also where a page takes nothing, its address takes the form of whoever signs in there.
  const take = page.take ?? page.open;
  scope.post(page.path, (request, reply) => {
    const read = readDeskFields(request, settings);
    if (!('fields' in read))
      return sendDesk(request, reply, settings, showRefusal(read.text, read.status));
    const { fields, files } = read;
    const kept = page.keep?.(fields);
    return orUnavailable(
      request,
      reply,
      settings,
      () => takePost(request, reply, settings, { page, take, fields, files, kept }),
      kept?.shown,
    );
  });
}

async function takePost(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: DeskSettings,
  {
    page,
    take,
    fields,
    files,
    kept,
  }: {
    readonly page: PersonPage;
    readonly take: NonNullable<PersonPage['take']>;
    readonly fields: Fields;
    readonly files: readonly SentFile[];
    readonly kept: KeptText | undefined;
  },
): Promise<FastifyReply> {
  const action = readField(fields, deskFields.action);
  if (action === deskActions.enter) {
    const result = await enterDesk(request, fields, settings);
    if (result.kind === 'refused') {
      if (result.retryAfter !== undefined) reply.header('Retry-After', result.retryAfter);
      return askToSignIn(request, reply, settings, result, kept);
    }
    reply.header('Set-Cookie', [...result.cookies]);
    if (kept === undefined || kept.shown === '')
      return reply
        .code(303)
        .header('Location', request.raw.url ?? routes.moderation)
        .send();
    return admit(request, reply, settings, page, result.session, (visit) =>
      take(visit, { fields, files, action: '', trouble: 'expired' }),
    );
  }
  const session = await findSession(request, settings);
  if (session === undefined) {
    const text = (files.length > 0 ? page.ended : undefined) ?? signInTexts.ended;
    return askToSignIn(request, reply, settings, { text, status: 403 }, kept);
  }
  const isOurs = isFormToken(readField(fields, deskFields.formToken), session.secret);
  if (isOurs && action === deskActions.leave) {
    await endDeskSession(session, settings.store);
    const cookie = writeCookie(undefined, settings.isSecure(request.raw));
    return reply.code(303).headers({ Location: routes.moderation, 'Set-Cookie': cookie }).send();
  }
  return admit(request, reply, settings, page, session, (visit) =>
    take(visit, { fields, files, action, trouble: isOurs ? undefined : 'foreign' }),
  );
}

function findSession(
  request: FastifyRequest,
  { store, isSecure, now }: DeskSettings,
): Promise<DeskSession | undefined> {
  return findDeskSession(request.raw, store, isSecure, now());
}

async function askToSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: DeskSettings,
  problem?: { readonly text: string; readonly status: number },
  kept?: KeptText,
): Promise<FastifyReply> {
  const ways = await findWays(settings);
  if (!ways.key && !ways.password) return sendDesk(request, reply, settings, showOff(404));
  const saying =
    problem === undefined
      ? {}
      : { message: { kind: 'problem', text: problem.text } as const, status: problem.status };
  const address = request.raw.url ?? routes.moderation;
  return sendDesk(request, reply, settings, showSignIn(address, ways, saying, kept));
}

/** Lets `work` answer whoever may open the page. */
async function admit(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: DeskSettings,
  { right }: PersonPage,
  session: DeskSession,
  work: (visit: Visit) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { person } = session.user;
  if (person === undefined)
    return sendDesk(request, reply, settings, showRefusal(messages.onlyPeople, 403));
  if (right !== undefined && !hasRight(person.role, right))
    return sendDesk(request, reply, settings, showRefusal(messages.notYourRole, 403));
  return work({
    request,
    reply,
    session,
    person,
    by: nameActor(session.user, settings.now()),
    show: (page) => sendDesk(request, reply, settings, page),
    refuse: (text, status, typed = '') => {
      const body = { kind: 'notice', typed } as const;
      const parts = { signedIn: describeSession(session, undefined), body };
      const message = { kind: 'problem', text } as const;
      const page = makePage(moderationTexts.title, parts, { message, status });
      return sendDesk(request, reply, settings, page);
    },
    goTo: (address) => reply.code(303).header('Location', address).send(),
  });
}
