import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { moderationMessages as messages } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import { deskQuery } from '../../views/desk/desk-forms.ts';
import { acceptBodies } from '../http/read-body.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { readChoice, type DeskTarget } from './desk-address.ts';
import { findDeskSession } from './desk-session.ts';
import { sendDesk, type DeskSettings } from './send-desk.ts';
import { showOff, showRefusal, showSignIn, showTarget } from './show-desk.ts';
import { readForm, takeForm } from './take-form.ts';

/** Longest form in bytes: a reply of 2,000 characters grows sixfold where a form writes each as escapes. */
const formLimit = 32 * 1024;

/** Adds `/redazione/`, the page of each comment and the log. */
export function addModerationRoutes(app: FastifyInstance, settings: DeskSettings): void {
  void app.register((scope, _options, done) => {
    acceptBodies(scope, formLimit);
    scope.addHook('onRequest', (_request, reply, next) => {
      reply.headers({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
      next();
    });
    const add = (path: string, read: (request: FastifyRequest) => DeskTarget): void => {
      scope.get(path, (request, reply) =>
        orUnavailable(request, reply, settings, () =>
          answer(request, reply, read(request), settings),
        ),
      );
      scope.post(path, (request, reply) => takePost(request, reply, read(request), settings));
    };
    add(routes.moderation, (request) => ({ page: 'list', choice: readChoice(readQuery(request)) }));
    add(routes.moderationLog, (request) => ({
      page: 'log',
      choice: readChoice(readQuery(request)),
    }));
    // A UUID and nothing else, so that other addresses are not found as everywhere.
    add(
      routes.moderationComment(
        ':id(^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)',
      ),
      (request) => ({
        page: 'comment',
        id: (request.params as { readonly id: string }).id,
        choice: readChoice(readQuery(request)),
      }),
    );
    done();
  });
}

function readQuery(request: FastifyRequest): string {
  return (request.raw.url ?? '').split('?').slice(1).join('?');
}

/** Whether anybody could enter: there is a token in force. */
async function isOn({ store }: DeskSettings): Promise<boolean> {
  return (await store.findTokens()).some(({ revoked }) => revoked === undefined);
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  target: DeskTarget,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { store, isSecure, now } = settings;
  if (!(await isOn(settings)))
    return sendDesk(request, reply, settings, showOff(target.page === 'list' ? 200 : 404));
  const session = await findDeskSession(request.raw, store, isSecure, now());
  if (session === undefined) return sendDesk(request, reply, settings, showSignIn(target));
  const done = new URLSearchParams(readQuery(request)).get(deskQuery.done) ?? '';
  const text = Object.entries(messages.done).find(([code]) => code === done)?.[1];
  return sendDesk(
    request,
    reply,
    settings,
    await showTarget(
      target,
      session,
      settings,
      text === undefined ? {} : { message: { kind: 'done', text } },
    ),
  );
}

async function takePost(
  request: FastifyRequest,
  reply: FastifyReply,
  target: DeskTarget,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const form = readForm(request, settings);
  if (!('action' in form))
    return sendDesk(request, reply, settings, showRefusal(form.text, form.status));
  return orUnavailable(
    request,
    reply,
    settings,
    async () =>
      (await isOn(settings))
        ? takeForm(request, reply, target, form, settings)
        : sendDesk(request, reply, settings, showOff(404)),
    form.text,
  );
}

/** Runs what answers, or says with 503 that the store is away for a while; what was typed stays in the page. */
async function orUnavailable(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: DeskSettings,
  work: () => Promise<FastifyReply>,
  typed?: string,
): Promise<FastifyReply> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    return sendDesk(
      request,
      reply.header('Retry-After', error.retryAfter),
      settings,
      showRefusal(messages.unavailable, 503, typed),
    );
  }
}
