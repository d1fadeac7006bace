import type { FastifyReply, FastifyRequest } from 'fastify';
import { findRomeDay } from '../../domain/rome-day.ts';
import { moderationMessages as messages, signInTexts } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import { parseFields, readField, readFieldsType } from '../http/parse-fields.ts';
import { takeBody } from '../http/read-body.ts';
import { writeCommentsCsv } from '../cli/comments-csv.ts';
import { hashSessionSecret } from '../store/session-secret.ts';
import { actOnComment, type Decided, type Decision } from './act-on-comment.ts';
import { findDeskSession, type DeskSession } from './desk-session.ts';
import { isForeignForm, writeAddress, type DeskSettings, type Target } from './desk-settings.ts';
import { nameVersion } from './comment-version.ts';
import { toFilter } from './moderation-filter.ts';
import { sendDesk } from './moderation-page.ts';
import { renderSignIn, type Draft } from './render-sign-in.ts';
import { isFormToken, writeCookie } from './session-cookie.ts';
import { showTarget, type Saying } from './show-desk.ts';
import { signIn } from './sign-in.ts';

/** What a form of the desk says. */
export interface DeskForm extends Draft {
  readonly action: string;
  readonly key: string;
  readonly formToken: string;
}

const problem = (
  text: string,
): { readonly message: { readonly kind: 'problem'; readonly text: string } } => ({
  message: { kind: 'problem', text },
});

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
    action: readField(fields, 'azione'),
    key: readField(fields, 'chiave'),
    formToken: readField(fields, 'modulo'),
    text: readField(fields, 'testo'),
    version: readField(fields, 'versione'),
  };
}

/** Does what a form asks and answers it. */
export async function takeForm(
  request: FastifyRequest,
  reply: FastifyReply,
  target: Target,
  form: DeskForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { store, site, isSecure, now } = settings;
  if (form.action === 'entra') return takeKey(request, reply, target, form, settings);
  const session = await findDeskSession(request.raw, store, isSecure, now());
  if (session === undefined) {
    if (form.action === 'esci') return reply.code(303).header('Location', routes.moderation).send();
    return sendDesk(
      request,
      reply,
      site(),
      renderSignIn(writeAddress(target), {
        ...problem(signInTexts.ended),
        draft: form,
        status: 403,
      }),
    );
  }
  const show = async (saying: Saying): Promise<FastifyReply> =>
    sendDesk(
      request,
      reply,
      site(),
      await showTarget(target, session, settings, { typed: form.text, ...saying }),
    );
  if (!isFormToken(form.formToken, session.secret))
    return show({ ...problem(messages.form), status: 403 });
  if (form.action === 'esci') {
    await store.endSession(hashSessionSecret(session.secret));
    return reply
      .code(303)
      .headers({
        Location: routes.moderation,
        'Set-Cookie': writeCookie(undefined, isSecure(request.raw)),
      })
      .send();
  }
  if (form.action === 'esporta' && target.page === 'list')
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

function readDecision({ action, text, version }: DeskForm): Decision | undefined {
  return action === 'pubblica' || action === 'nascondi' || action === 'rispondi'
    ? { action, text, version }
    : undefined;
}

function explain(decided: Exclude<Decided, { readonly done: string }>): Saying {
  if (decided === 'absent') return {};
  if (decided === 'changed') return { ...problem(messages.changed), status: 409 };
  return { ...problem(decided.refused), status: 400 };
}

/** The address of a page that says what was done. */
function addDone(address: string, done: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}fatto=${done}`;
}

async function takeKey(
  request: FastifyRequest,
  reply: FastifyReply,
  target: Target,
  form: DeskForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { site, store, isSecure } = settings;
  const address = writeAddress(target);
  const refuse = (text: string, status: number, retryAfter?: number): Promise<FastifyReply> =>
    sendDesk(
      request,
      retryAfter === undefined ? reply : reply.header('Retry-After', retryAfter),
      site(),
      renderSignIn(address, { ...problem(text), draft: form, status }),
    );
  const result = await signIn(form.key, settings.readAddress(request.raw), settings);
  if (result.kind === 'wrong') return refuse(signInTexts.wrong, 403);
  if (result.kind === 'busy') return refuse(signInTexts.busy, 503, 5);
  if (result.kind === 'limited')
    return refuse(signInTexts.limited(Math.ceil(result.retryAfter / 60)), 429, result.retryAfter);
  reply.header('Set-Cookie', writeCookie(result.secret, isSecure(request.raw)));
  if (target.page !== 'comment' || form.text === '')
    return reply.code(303).header('Location', address).send();
  // What was typed before the session ended goes on from here: an address could not carry it.
  const [comment] = await store.listComments({ id: target.id });
  const isAsSeen = comment === undefined || nameVersion(comment) === form.version;
  return sendDesk(
    request,
    reply,
    site(),
    await showTarget(target, result, settings, {
      typed: form.text,
      ...(isAsSeen ? {} : problem(messages.changed)),
    }),
  );
}

async function exportComments(
  reply: FastifyReply,
  { choice }: Target,
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
