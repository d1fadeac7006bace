import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findRomeDay } from '../../domain/rome-day.ts';
import { moderationMessages as messages, signInTexts } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import {
  deskActions,
  deskFields,
  deskQuery,
  type CommentAction,
} from '../../views/desk/desk-forms.ts';
import type { SignInView } from '../../views/desk/desk-page.ts';
import { parseFields, readField, readFieldsType } from '../http/parse-fields.ts';
import { takeBody } from '../http/read-body.ts';
import { writeCommentsCsv } from '../cli/comments-csv.ts';
import { hashSessionSecret } from '../store/session-secret.ts';
import { actOnComment, nameVersion, type Decided, type Decision } from './act-on-comment.ts';
import { toFilter, writeAddress, type DeskTarget } from './desk-address.ts';
import { findDeskSession, isFormToken, writeCookie, type DeskSession } from './desk-session.ts';
import { sendDesk, type DeskSettings } from './send-desk.ts';
import { showSignIn, showTarget, type Saying } from './show-desk.ts';
import { signIn } from './sign-in.ts';

/** What a form of the desk says. */
export interface DeskForm extends NonNullable<SignInView['draft']> {
  readonly action: string;
  readonly key: string;
  readonly formToken: string;
}

const problem = (
  text: string,
): { readonly message: { readonly kind: 'problem'; readonly text: string } } => ({
  message: { kind: 'problem', text },
});

/** Whether a form was sent by a page of another site; of a sibling site too, which a browser counts as the same one. */
function isForeignForm(request: IncomingMessage, { isForeign }: DeskSettings): boolean {
  return isForeign(request) || request.headers['sec-fetch-site'] === 'same-site';
}

/** The form in a body, or the status and the words that refuse it. */
export function readForm(
  request: FastifyRequest,
  settings: DeskSettings,
): DeskForm | { readonly status: number; readonly text: string } {
  if (isForeignForm(request.raw, settings)) return { status: 403, text: messages.foreign };
  const body = takeBody(request);
  if (body === 'too-large') return { status: 413, text: messages.tooLarge };
  const fields =
    body !== 'broken' && readFieldsType(request.headers['content-type']) === 'form'
      ? parseFields(body, 'form')
      : undefined;
  if (fields === undefined) return { status: 400, text: messages.unreadable };
  return {
    action: readField(fields, deskFields.action),
    key: readField(fields, deskFields.key),
    formToken: readField(fields, deskFields.formToken),
    text: readField(fields, deskFields.text),
    version: readField(fields, deskFields.version),
  };
}

/** Does what a form asks and answers it. */
export async function takeForm(
  request: FastifyRequest,
  reply: FastifyReply,
  target: DeskTarget,
  form: DeskForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { store, isSecure, now } = settings;
  if (form.action === deskActions.enter) return takeKey(request, reply, target, form, settings);
  const session = await findDeskSession(request.raw, store, isSecure, now());
  if (session === undefined) {
    if (form.action === deskActions.leave)
      return reply.code(303).header('Location', routes.moderation).send();
    return sendDesk(
      request,
      reply,
      settings,
      showSignIn(target, { ...problem(signInTexts.ended), status: 403 }, form),
    );
  }
  const show = async (saying: Saying): Promise<FastifyReply> =>
    sendDesk(
      request,
      reply,
      settings,
      await showTarget(target, session, settings, { typed: form.text, ...saying }),
    );
  if (!isFormToken(form.formToken, session.secret))
    return show({ ...problem(messages.form), status: 403 });
  if (form.action === deskActions.leave) {
    await store.endSession(hashSessionSecret(session.secret));
    return reply
      .code(303)
      .headers({
        Location: routes.moderation,
        'Set-Cookie': writeCookie(undefined, isSecure(request.raw)),
      })
      .send();
  }
  if (form.action === deskActions.export && target.page === 'list')
    return exportComments(reply, target, session, settings);
  const decision = readDecision(form);
  if (decision === undefined || target.page !== 'comment')
    return show({ ...problem(messages.unreadable), status: 400 });
  if (session.token.role !== 'editor') return show({ ...problem(messages.viewer), status: 403 });
  const decided = await actOnComment(
    target.id,
    decision,
    { actor: session.token.name, day: findRomeDay(now()) },
    store,
  );
  if (typeof decided === 'object' && 'done' in decided)
    return reply
      .code(303)
      .header('Location', addDone(writeAddress(target), decided.done))
      .send();
  return show(explain(decided));
}

const commentActions: readonly CommentAction[] = ['publish', 'hide', 'reply'];

function readDecision({ action: word, text, version }: DeskForm): Decision | undefined {
  const action = commentActions.find((one) => deskActions[one] === word);
  return action === undefined ? undefined : { action, text, version };
}

function explain(decided: Exclude<Decided, { readonly done: string }>): Saying {
  if (decided === 'absent') return {};
  if (decided === 'changed') return { ...problem(messages.changed), status: 409 };
  return { ...problem(decided.refused), status: 400 };
}

/** The address of a page that says what was done. */
function addDone(address: string, done: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${deskQuery.done}=${done}`;
}

async function takeKey(
  request: FastifyRequest,
  reply: FastifyReply,
  target: DeskTarget,
  form: DeskForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { store, isSecure } = settings;
  const refuse = (text: string, status: number, retryAfter?: number): Promise<FastifyReply> =>
    sendDesk(
      request,
      retryAfter === undefined ? reply : reply.header('Retry-After', retryAfter),
      settings,
      showSignIn(target, { ...problem(text), status }, form),
    );
  const result = await signIn(form.key, settings.readAddress(request.raw), settings);
  if (result.kind === 'wrong') return refuse(signInTexts.wrong, 403);
  if (result.kind === 'busy') return refuse(signInTexts.busy, 503, 5);
  if (result.kind === 'limited')
    return refuse(signInTexts.limited(Math.ceil(result.retryAfter / 60)), 429, result.retryAfter);
  reply.header('Set-Cookie', writeCookie(result.secret, isSecure(request.raw)));
  if (target.page !== 'comment' || form.text === '')
    return reply.code(303).header('Location', writeAddress(target)).send();
  // What was typed before the session ended goes on from here: an address could not carry it.
  const [comment] = await store.listComments({ id: target.id });
  const isAsSeen = comment === undefined || nameVersion(comment) === form.version;
  return sendDesk(
    request,
    reply,
    settings,
    await showTarget(target, result, settings, {
      typed: form.text,
      ...(isAsSeen ? {} : problem(messages.changed)),
    }),
  );
}

async function exportComments(
  reply: FastifyReply,
  { choice }: DeskTarget,
  { token }: DeskSession,
  { store, now }: DeskSettings,
): Promise<FastifyReply> {
  const comments = await store.listComments({
    ...toFilter(choice),
    limit: Number.MAX_SAFE_INTEGER,
  });
  const day = findRomeDay(now());
  await store.appendLog({
    actor: token.name,
    day,
    action: 'export',
    subject: '',
    detail: String(comments.length),
  });
  return reply
    .headers({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="commenti-${day}.csv"`,
    })
    .send(writeCommentsCsv(comments));
}
